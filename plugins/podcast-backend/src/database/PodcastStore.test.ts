import { Knex } from 'knex';
import { TestDatabases } from '@backstage/backend-test-utils';
import {
  EpisodeSort,
  episodeSorts,
} from '@nerdout/backstage-plugin-podcast-common';
import {
  createStore,
  episodeData,
  getContentVersion,
  saveEpisodes,
  showData,
} from '../__testUtils__/storeFixtures';
import { toWords } from '../text';
import { EpisodeFilter, EpisodePosition, PodcastStore } from '.';

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())('the store on %s', databaseId => {
  let knex: Knex;
  let store: PodcastStore;

  beforeEach(async () => {
    knex = await databases.init(databaseId);
    store = await createStore(knex);
  });

  const find = async (
    filter: Partial<EpisodeFilter> = {},
    sort: EpisodeSort = 'newest',
  ) => {
    const page = await store.listEpisodes({
      filter: { showIds: ['radio'], ...filter },
      sort,
      limit: 200,
    });
    expect(page.totalItems).toBe(page.items.length);
    return page.items.map(item => item.id);
  };

  const search = (text: string, sort: EpisodeSort = 'relevance') =>
    find({ words: toWords(text) }, sort);

  it('gives back shows and episodes as they were saved', async () => {
    const episode = episodeData('a', {
      number: 1,
      season: 2,
      type: 'bonus',
      explicit: true,
      publishedAt: '2024-01-02T03:04:05.000Z',
      durationSeconds: 61,
      summary: 'Short “quoted” 😀',
      link: 'https://example.com/a',
      enclosures: [{ url: 'https://example.com/a.mp3', length: 3 }],
      people: [{ name: 'Ada', role: 'host' }],
      notes: '<p>Long</p>',
      transcripts: [{ url: 'https://example.com/a.vtt', type: 'text/vtt' }],
      chaptersUrl: 'https://example.com/a.json',
      keywords: ['one'],
      hasTranscript: true,
    });
    const topics = [{ topicId: 't', relevance: 0.5, evidence: [] }];
    await saveEpisodes(store, [episode], { topics: new Map([['a', topics]]) });

    expect(await store.getEpisode(['radio'], 'a')).toEqual({
      ...episode,
      topics,
    });
    expect((await store.getShows(['radio'])).get('radio')).toMatchObject({
      show: showData,
      servedFrom: 'feed',
      counts: { episodeCount: 1, seasons: [2], episodeTypes: ['bonus'] },
    });
    const { items } = await store.listEpisodes({
      filter: { showIds: ['radio'] },
      sort: 'newest',
      limit: 1,
    });
    expect(items[0]).not.toHaveProperty('notes');
    expect(items[0]).toMatchObject({
      id: 'a',
      topics,
      people: [{ name: 'Ada' }],
    });
  });

  it('keeps the details in use, and no others', async () => {
    knex = await databases.init(databaseId);
    store = await createStore(knex);
    const details = async () => {
      const rows = await knex('episode_details').select('episode_id', 'detail');
      return rows
        .map(row => `${row.episode_id} ${JSON.parse(row.detail).notes}`)
        .sort();
    };
    // What a refresh that was killed before its transaction has left.
    await knex('episode_details').insert({
      episode_id: 'c',
      hash: 'of another copy',
      show_id: 'radio',
      detail: '{"notes":"never served"}',
    });
    await saveEpisodes(store, [
      episodeData('a', { notes: 'old' }),
      episodeData('b', { notes: 'same' }),
    ]);
    expect(await details()).toEqual(['a old', 'b same']);

    await saveEpisodes(store, [
      episodeData('a', { notes: 'new' }),
      episodeData('b', { notes: 'same', title: 'Another title' }),
    ]);
    expect(await details()).toEqual(['a new', 'b same']);
    expect(await store.getEpisode(['radio'], 'a')).toMatchObject({
      notes: 'new',
    });
    expect(await store.getEpisode(['radio'], 'b')).toMatchObject({
      title: 'Another title',
      notes: 'same',
    });
  });

  it('serves the notes of before until all of a refresh is saved', async () => {
    knex = await databases.init(databaseId);
    store = await createStore(knex);
    await saveEpisodes(store, [episodeData('a', { notes: 'old' })]);
    await expect(
      saveEpisodes(store, [episodeData('a', { notes: 'new' })], {
        show: undefined,
        reading: {
          toJSON() {
            throw new Error('Cut off');
          },
        },
      } as never),
    ).rejects.toThrow('Cut off');
    expect(await store.getEpisode(['radio'], 'a')).toMatchObject({
      notes: 'old',
    });
  });

  it('finds the words of the last of many copies of many episodes', async () => {
    const edition = (n: number) =>
      Array.from({ length: 60 }, (_, i) =>
        episodeData(`e${i}`, { notes: `Word${n} at ${i}` }),
      );
    for (let n = 0; n < 6; n++) {
      await saveEpisodes(store, edition(n));
    }
    expect(await search('word5')).toHaveLength(60);
    expect(await search('word4')).toEqual([]);
    expect(await search('word5 59')).toEqual(['e59']);
  });

  it('finds nothing outside of the shows that are asked for', async () => {
    await saveEpisodes(store, [episodeData('a')]);
    await saveEpisodes(
      store,
      [episodeData('b', { showId: 'other' })],
      {
        topics: new Map([
          ['b', [{ topicId: 't', relevance: 1, evidence: [] }]],
        ]),
      },
      'other',
    );
    expect(await find()).toEqual(['a']);
    expect(await find({ showIds: ['other', 'radio'] })).toEqual(['a', 'b']);
    expect(await find({ showIds: [] })).toEqual([]);
    expect(await store.getEpisode(['radio'], 'b')).toBeUndefined();
    expect(await store.countEpisodesByTopic(['radio'])).toEqual(new Map());
    expect(await store.countEpisodesByTopic(['other'])).toEqual(
      new Map([['t', 1]]),
    );
  });

  describe('sorting', () => {
    beforeEach(async () => {
      await saveEpisodes(store, [
        episodeData('a', {
          title: '“Part 10”',
          publishedAt: '2024-01-01T00:00:00.000Z',
          durationSeconds: 60,
        }),
        episodeData('b', {
          title: 'part 9',
          publishedAt: '2024-03-01T00:00:00.000Z',
        }),
        episodeData('c', { title: 'Ärzte', durationSeconds: 600 }),
        episodeData('d', {
          title: 'The Art of It',
          publishedAt: '2024-02-01T00:00:00.000Z',
          durationSeconds: 30,
        }),
      ]);
    });

    it.each<[EpisodeSort, string[]]>([
      ['newest', ['b', 'd', 'a', 'c']],
      ['oldest', ['a', 'd', 'b', 'c']],
      ['longest', ['c', 'a', 'd', 'b']],
      ['shortest', ['d', 'a', 'c', 'b']],
      ['title', ['d', 'c', 'b', 'a']],
      ['relevance', ['b', 'd', 'a', 'c']],
    ])('by %s, what is not known last', async (sort, expected) => {
      expect(await find({}, sort)).toEqual(expected);
    });
  });

  it.each(episodeSorts)(
    'pages through equal episodes by %s without loss or repetition',
    async sort => {
      const episodes = Array.from({ length: 25 }, (_, index) =>
        episodeData(`e${index}`, {
          title: `Same title ${index % 2}`,
          notes: index % 3 ? 'word' : 'word word and many others besides',
          publishedAt: index % 5 ? '2024-01-01T00:00:00.000Z' : undefined,
          durationSeconds: index % 4 ? 100 : undefined,
        }),
      );
      await saveEpisodes(store, episodes);
      const filter = { showIds: ['radio'], words: ['word'] };
      const seen: string[] = [];
      let after: EpisodePosition | undefined;
      do {
        const page = await store.listEpisodes({
          filter,
          sort,
          limit: 4,
          after,
        });
        seen.push(...page.items.map(item => item.id));
        // A cursor travels as JSON.
        after = page.next && JSON.parse(JSON.stringify(page.next));
      } while (after && seen.length < 100);
      expect(seen).toHaveLength(25);
      expect(new Set(seen).size).toBe(25);
      expect(seen).toEqual(await find({ words: ['word'] }, sort));
    },
  );

  it('keeps the place in a list when episodes are added in front', async () => {
    const dated = (id: string, day: number) =>
      episodeData(id, {
        publishedAt: new Date(day * 86_400_000).toISOString(),
      });
    const old = [dated('a', 3), dated('b', 2), dated('c', 1)];
    await saveEpisodes(store, old);
    const options = {
      filter: { showIds: ['radio'] },
      sort: 'newest' as const,
      limit: 2,
    };
    const first = await store.listEpisodes(options);
    await saveEpisodes(store, [dated('new', 4), ...old]);
    const second = await store.listEpisodes({ ...options, after: first.next });
    expect(second.items.map(item => item.id)).toEqual(['c']);
  });

  describe('topics', () => {
    const about = (relevances: Record<string, number>) =>
      Object.entries(relevances).map(([topicId, relevance]) => ({
        topicId,
        relevance,
        evidence: [],
      }));

    beforeEach(async () => {
      await saveEpisodes(
        store,
        ['a', 'b', 'c', 'd'].map(id => episodeData(id)),
        {
          topics: new Map([
            ['a', about({ x: 0.4 })],
            ['b', about({ x: 0.9, y: 0.2 })],
            ['c', about({ y: 0.7 })],
          ]),
        },
      );
    });

    it('select and order episodes', async () => {
      expect(await find({ topicIds: ['x'] }, 'relevance')).toEqual(['b', 'a']);
      expect(await find({ topicIds: ['x', 'y'] }, 'relevance')).toEqual([
        'b',
        'c',
        'a',
      ]);
      expect(
        await find({ topicIds: ['x', 'y'], minimumRelevance: 0.5 }),
      ).toEqual(['b', 'c']);
    });

    it('leave in front what is named by its id', async () => {
      expect(
        await find({ topicIds: ['x'], ids: ['d', 'unknown'] }, 'relevance'),
      ).toEqual(['d', 'b', 'a']);
      expect(await find({ ids: ['d', 'a'] })).toEqual(['a', 'd']);
    });

    it('are counted, and replaced by others', async () => {
      expect(await store.countEpisodesByTopic(['radio'])).toEqual(
        new Map([
          ['x', 2],
          ['y', 2],
        ]),
      );
      const version = await getContentVersion(knex);
      const lease = await store.acquireLease('radio', 60_000);
      await store.saveTopics(lease!, new Map([['b', about({ z: 1 })]]), 'new');
      expect(await find({ topicIds: ['z'] })).toEqual(['b']);
      expect(await find({ topicIds: ['x'] })).toEqual(['a']);
      expect((await store.getEpisode(['radio'], 'b'))?.topics).toEqual(
        about({ z: 1 }),
      );
      expect(await getContentVersion(knex)).not.toBe(version);
      expect((await store.getShows(['radio'])).get('radio')?.topicsHash).toBe(
        'new',
      );
    });
  });

  describe('search', () => {
    beforeEach(async () => {
      await saveEpisodes(store, [
        episodeData('title', {
          title: 'Declarative fleets',
          notes: '<p>x</p>',
        }),
        episodeData('notes', {
          title: 'Something else',
          notes:
            '<p>About <b>fleets</b>, don’t you know? C++ and 日本語テスト</p>',
        }),
        episodeData('people', {
          people: [{ name: 'Günther Fleet-Mast', role: 'guest' }],
        }),
        episodeData('keywords', { keywords: ['fleets', 'web.dev/x'] }),
        episodeData('link', {
          notes: '<p><a href="https://hidden.example.com/">here</a></p>',
        }),
      ]);
    });

    it('finds words in titles, people, keywords and notes, titles first', async () => {
      const found = await search('fleets');
      expect(found[0]).toBe('title');
      expect(found.sort()).toEqual(['keywords', 'notes', 'title']);
    });

    it.each([
      ['the beginning of the last word', 'declarative fle', ['title']],
      ['only whole words before it', 'decl fleets', []],
      ['all words, in any order', 'fleets declarative', ['title']],
      ['any case and accents', 'GUNTHER', ['people']],
      ['words with an apostrophe', 'don’t', ['notes']],
      ['parts of hyphenated words', 'mast', ['people']],
      ['parts of what looks like an address', 'web', ['keywords']],
      ['scripts without spaces', '本語', ['notes']],
      ['signs around words', '"C++"', ['notes']],
      ['no addresses of links', 'hidden', []],
      ['no tags', 'href', []],
    ])('takes %s', async (_what, text, expected) => {
      expect(await search(text)).toEqual(expected);
    });

    it.each([
      '" OR 1=1 --',
      "'; drop table episodes; --",
      'zz & | ! ( ) : * <->',
      'NEAR(a b) AND NOT title:x ^y -z {a b}',
      '\u0000\u{10ffff}\ud800',
      'x'.repeat(5000),
    ])('is not broken by %j', async text => {
      expect(await search(text)).toEqual([]);
    });

    it('ranks the newest of very many matches, and lists the others after them', async () => {
      const count = 2020;
      const id = (n: number) => `common-${String(n).padStart(4, '0')}`;
      await saveEpisodes(
        store,
        Array.from({ length: count }, (_, n) =>
          episodeData(id(n), {
            // One of the newest and one of the oldest have it in their titles.
            title: n === 10 || n === 2000 ? 'Ubiquitous' : 'Other',
            keywords: ['ubiquitous'],
            publishedAt: new Date(Date.UTC(2024, 0, 1, 0, -n)).toISOString(),
          }),
        ),
      );
      const found: string[] = [];
      let after: EpisodePosition | undefined;
      do {
        const page = await store.listEpisodes({
          filter: { showIds: ['radio'], words: ['ubiquitous'] },
          sort: 'relevance',
          limit: 500,
          after,
        });
        expect(page.totalItems).toBe(count);
        found.push(...page.items.map(item => item.id));
        after = page.next;
      } while (after);
      expect(found).toHaveLength(count);
      expect(new Set(found).size).toBe(count);
      expect(found[0]).toBe(id(10));
      expect(found.slice(2000)).toEqual(
        Array.from({ length: 20 }, (_, n) => id(2000 + n)),
      );
    }, 60_000);

    it('forgets what episodes said before', async () => {
      await saveEpisodes(store, [episodeData('title', { title: 'Ships' })]);
      expect(await search('declarative')).toEqual([]);
      expect(await search('ships')).toEqual(['title']);
    });

    it('indexes notes of any length', async () => {
      const notes = Array.from({ length: 60_000 }, (_, n) => `w${n}`).join(' ');
      await saveEpisodes(store, [
        episodeData('long', {
          notes: `<p>same ${notes} ${'same '.repeat(500)}</p>`,
        }),
      ]);
      expect(await search('w40000 same')).toEqual(['long']);
    });
  });

  describe('saving', () => {
    it('replaces a fallback, but keeps and marks what vanishes from a feed', async () => {
      await saveEpisodes(store, [episodeData('a'), episodeData('b')], {
        servedFrom: 'fallback',
      });
      const first = await saveEpisodes(store, [
        episodeData('b'),
        episodeData('c'),
      ]);
      expect(first).toMatchObject({ added: 1, changed: 0, removed: 1 });
      expect(await find()).toEqual(['b', 'c']);

      const second = await saveEpisodes(store, [episodeData('c')]);
      expect(second).toMatchObject({ added: 0, changed: 0, removed: 1 });
      expect(await find()).toEqual(['b', 'c']);
      const b = await store.getEpisode(['radio'], 'b');
      const since = b!.removedFromFeedAt!;
      expect(since >= first.endedAt && since <= second.endedAt).toBe(true);
      const version = await getContentVersion(knex);
      const third = await saveEpisodes(store, [episodeData('c')]);
      expect(third).toMatchObject({ status: 'unchanged', removed: 0 });
      expect(await getContentVersion(knex)).toBe(version);
    });

    it('changes everything or nothing', async () => {
      await saveEpisodes(store, [episodeData('a', { title: 'Before' })]);
      const version = await getContentVersion(knex);
      const lease = await store.acquireLease('radio', 60_000);
      await expect(
        store.saveContent(
          lease!,
          {
            decideOnMissing: () => ({ decision: 'mark' }),
            isChanged: () => true,
            show: { ...showData, title: 'After' },
            servedFrom: 'feed',
            contentHash: 'new',
            topicsHash: 'topics',
            episodes: [episodeData('a', { title: 'After' }), episodeData('b')],
            // The same topic twice cannot be kept.
            topics: new Map([
              [
                'b',
                [1, 0.5].map(relevance => ({
                  topicId: 't',
                  relevance,
                  evidence: [],
                })),
              ],
            ]),
            warnings: [],
          },
          { urlHash: 'url' },
          { trigger: 'schedule', startedAt: new Date().toISOString() },
        ),
      ).rejects.toThrow();

      expect(await find()).toEqual(['a']);
      expect(await find({ words: ['after'] })).toEqual([]);
      expect((await store.getEpisode(['radio'], 'a'))?.title).toBe('Before');
      const show = (await store.getShows(['radio'])).get('radio');
      expect(show).toMatchObject({ contentHash: 'content', show: showData });
      expect(await getContentVersion(knex)).toBe(version);
      expect(await store.listRefreshes('radio', 10)).toHaveLength(1);
    });

    it('keeps the state of the feed through failures', async () => {
      await saveEpisodes(store, [episodeData('a')]);
      const lease = await store.acquireLease('radio', 60_000);
      const nextAttemptAt = new Date(Date.now() + 3_600_000);
      await store.saveState(
        lease!,
        {
          urlHash: 'url',
          validators: { etag: '"1"' },
          failures: 3,
          lastError: { message: 'No', at: '2024-01-01T00:00:00.000Z' },
          nextAttemptAt,
          gone: true,
        },
        { trigger: 'manual', startedAt: new Date().toISOString() },
        { status: 'failed', error: 'No' },
      );
      expect((await store.getShows(['radio'])).get('radio')).toMatchObject({
        contentHash: 'content',
        validators: { etag: '"1"' },
        failures: 3,
        lastError: { message: 'No', at: '2024-01-01T00:00:00.000Z' },
        nextAttemptAt,
        gone: true,
      });
      expect(await find()).toEqual(['a']);
      expect((await store.listRefreshes('radio', 1))[0]).toMatchObject({
        trigger: 'manual',
        status: 'failed',
        error: 'No',
      });
    });

    it('remembers the latest refreshes with their warnings', async () => {
      for (let n = 0; n < 3; n += 1) {
        await saveEpisodes(store, [episodeData(`e${n}`)], {
          warnings: Array.from({ length: 150 }, (_, item) => ({
            code: 'bad-duration',
            message: `“${n}” is no duration`,
            item,
          })),
        });
      }
      const refreshes = await store.listRefreshes('radio', 2);
      expect(refreshes).toHaveLength(2);
      expect(refreshes[0]).toMatchObject({ added: 1, warningCount: 150 });
      expect(refreshes[0].warnings).toHaveLength(100);
      expect(refreshes[0].warnings[0].message).toBe('“2” is no duration');
    });

    it('takes thousands of episodes', async () => {
      const many = Array.from({ length: 2000 }, (_, n) =>
        episodeData(`e${n}`, { notes: `<p>Number ${n}</p>` }),
      );
      const topics = new Map(
        many.map(({ id }) => [
          id,
          [{ topicId: 't', relevance: 1, evidence: [] }],
        ]),
      );
      expect(await saveEpisodes(store, many, { topics })).toMatchObject({
        added: 2000,
      });
      const { totalItems } = await store.listEpisodes({
        filter: { showIds: ['radio'], topicIds: ['t'], words: ['number'] },
        sort: 'relevance',
        limit: 10,
      });
      expect(totalItems).toBe(2000);
    });
  });

  describe('the lease of a show', () => {
    it('is given to one at a time', async () => {
      const leases = await Promise.all(
        Array.from({ length: 8 }, () => store.acquireLease('radio', 60_000)),
      );
      expect(leases.filter(Boolean)).toHaveLength(1);
      expect(await store.acquireLease('other', 60_000)).toBeDefined();

      await store.releaseLease(leases.find(Boolean)!);
      expect(await store.acquireLease('radio', 60_000)).toBeDefined();
    });

    it('is taken from one who died, and nothing can be saved with it then', async () => {
      const dead = await store.acquireLease('radio', -1);
      const next = await store.acquireLease('radio', 60_000);
      expect(next).toBeDefined();

      await store.releaseLease(dead!);
      await store.renewLease(dead!, 60_000);
      await expect(store.saveTopics(dead!, new Map(), 'late')).rejects.toThrow(
        "Another refresh of show 'radio' has taken over",
      );
      await store.saveTopics(next!, new Map(), 'in time');
      expect((await store.getShows(['radio'])).get('radio')?.topicsHash).toBe(
        'in time',
      );
    });

    it('lasts as long as it is renewed', async () => {
      const lease = await store.acquireLease('radio', -1);
      await store.renewLease(lease!, 60_000);
      expect(await store.acquireLease('radio', 60_000)).toBeUndefined();
    });
  });
});
