import { TestDatabases } from '@backstage/backend-test-utils';
import fc from 'fast-check';
import { createStore, showData } from '../__testUtils__/storeFixtures';
import { CorrectionStore } from './corrections/CorrectionStore';
import { DocumentAddress } from './documents/types';
import { DocumentStore } from './documents/DocumentStore';
import { QueueStore } from './listening/QueueStore';
import { PeopleStore } from './people/PeopleStore';
import { EvidenceStore } from './EvidenceStore';
import { EpisodeData, ShowData } from './types';

/** How often the property is tried; each time on both databases. */
const RUNS = 100;

const at = '2026-01-01T00:00:00.000Z';

const hostileText = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(
    '',
    '\0',
    'a\0b',
    '\ud800',
    'x\udfff\ud800y',
    '😀'.repeat(1500),
    'x'.repeat(2700),
    'ﷺ'.repeat(3000),
    `'"\\:*&|!()<->`,
    'Robert"); DROP TABLE episodes;--',
    '__proto__',
    '\ufeff\u202e\u0000',
  ),
  fc
    .tuple(
      fc.constantFrom('word ', 'é', '\0', '\ud83d', '日本', '&amp;', "''"),
      fc.constantFrom(300, 2700, 9000),
    )
    .map(([atom, times]) => atom.repeat(times)),
);

const hostileNumber = fc.oneof(
  fc.double(),
  fc.integer(),
  fc.constantFrom(
    0,
    -1,
    1.5,
    2 ** 31 - 1,
    2 ** 31,
    2 ** 53,
    1e308,
    NaN,
    Infinity,
    -Infinity,
  ),
);

const hostileDate = fc.oneof(
  fc.date({ noInvalidDate: true }).map(date => date.toISOString()),
  fc.constantFrom(
    '1969-12-31T23:59:59.999Z',
    '0000-01-01T00:00:00.000Z',
    '9999-12-31T23:59:59.999Z',
    '+275760-09-13T00:00:00.000Z',
    '-271821-04-20T00:00:00.000Z',
    '2026-02-30T00:00:00.000Z',
    '2026-01-01T00:00:00\0Z',
    'no date',
    '',
  ),
);

const optional = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.option(arbitrary, { nil: undefined });

const person = fc.record({
  name: hostileText,
  role: hostileText,
  group: optional(hostileText),
  imageUrl: optional(hostileText),
  url: optional(hostileText),
  email: optional(hostileText),
});

const episode: fc.Arbitrary<Omit<EpisodeData, 'id' | 'showId'>> = fc.record({
  guid: hostileText,
  title: hostileText,
  number: optional(hostileNumber),
  season: optional(hostileNumber),
  seasonName: optional(hostileText),
  type: fc.constantFrom<any>('full', 'bonus', 'x'.repeat(20), '\0'),
  explicit: fc.boolean(),
  publishedAt: optional(hostileDate),
  durationSeconds: optional(hostileNumber),
  summary: hostileText,
  link: optional(hostileText),
  artworkUrl: optional(hostileText),
  enclosures: fc.array(
    fc.record({
      url: hostileText,
      type: optional(hostileText),
      length: optional(hostileNumber),
      title: optional(hostileText),
      bitrate: optional(hostileNumber),
      height: optional(hostileNumber),
      language: optional(hostileText),
    }),
    { maxLength: 2 },
  ),
  people: fc.array(person, { maxLength: 4 }),
  hasTranscript: fc.boolean(),
  hasChapters: fc.boolean(),
  notes: hostileText,
  transcripts: fc.array(
    fc.record({
      url: hostileText,
      type: hostileText,
      language: optional(hostileText),
    }),
    { maxLength: 2 },
  ),
  chaptersUrl: optional(hostileText),
  chapters: optional(
    fc.array(
      fc.record({
        startSeconds: hostileNumber,
        title: hostileText,
        imageUrl: optional(hostileText),
        url: optional(hostileText),
      }),
      { maxLength: 2 },
    ),
  ),
  keywords: fc.array(hostileText, { maxLength: 3 }),
});

const show: fc.Arbitrary<ShowData> = fc.record({
  title: hostileText,
  description: hostileText,
  link: optional(hostileText),
  artworkUrl: optional(hostileText),
  author: optional(hostileText),
  owner: optional(hostileText),
  copyright: optional(hostileText),
  language: optional(hostileText),
  categories: fc.array(hostileText, { maxLength: 2 }),
  explicit: fc.boolean(),
  type: fc.constantFrom<any>('episodic', 'serial', '\0'),
  funding: fc.array(fc.record({ url: hostileText, title: hostileText }), {
    maxLength: 2,
  }),
  people: fc.array(person, { maxLength: 2 }),
});

const input = fc.record({
  show,
  episodes: fc.array(episode, { minLength: 1, maxLength: 3 }),
  evidence: hostileText,
  said: hostileText,
});

type Input = typeof input extends fc.Arbitrary<infer T> ? T : never;

describe('hostile values', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

  /** Keeps everything everywhere, and gives what readers then get. */
  async function open(id: 'SQLITE_3' | 'POSTGRES_18') {
    const knex = await databases.init(id);
    const topicIds = new Set(['a']);
    const store = await createStore(knex, ['a']);
    const people = new PeopleStore(knex);
    const documents = new DocumentStore(knex);
    const evidence = new EvidenceStore(knex, []);
    const queues = new QueueStore(knex);
    const corrections = new CorrectionStore(knex, topicIds);

    return async (showId: string, given: Input) => {
      const { said } = given;
      const episodes = given.episodes.map((values, n) => ({
        ...values,
        id: `${showId}-${n}`,
        showId,
      }));
      const ids = episodes.map(each => each.id);
      const context = { trigger: 'schedule', startedAt: at } as const;
      const lease = await store.acquireLease(showId, 60_000);
      const record = await store.saveContent(
        lease!,
        {
          show: given.show,
          servedFrom: 'feed',
          contentHash: 'content',
          topicsHash: 'topics',
          episodes,
          decideOnMissing: () => ({ decision: 'mark' }),
          isChanged: () => true,
          topics: new Map([
            [
              ids[0],
              [
                {
                  topicId: 'a',
                  relevance: 0.5,
                  evidence: [{ field: 'title', text: given.evidence } as any],
                },
              ],
            ],
          ]),
          reading: { said },
          warnings: [{ code: 'x', message: said, field: said, episode: said }],
        },
        {
          urlHash: 'url',
          movedTo: said,
          moveProblem: said,
          validators: { etag: said, lastModified: said },
        },
        context,
      );
      const second = await store.acquireLease(showId, 60_000);
      await store.saveState(
        second!,
        { urlHash: 'url', lastError: { message: said, at }, failures: 1 },
        context,
        { status: 'failed', error: said },
      );

      const address: DocumentAddress = {
        showId,
        episodeId: ids[0],
        kind: 'transcript',
        url: said,
        siblings: [said],
        version: 'v',
      };
      const token = await documents.acquire(address, 60_000);
      await documents.save(address, token!, {
        content: { items: JSON.stringify([{ text: said }]), language: said },
        validators: { etag: said, lastModified: said },
      });
      const again = await documents.acquire(address, 60_000);
      await documents.saveFailure(address, again!, {
        error: said,
        failures: 1,
        retryAfterMs: 0,
      });
      await evidence.save(showId, ids[0], 'chapters', 'hash', [
        { title: said, startSeconds: 0 },
      ]);
      await queues.save(showId, {
        episodeIds: [ids[0], said],
        autoplay: true,
        revision: 0,
      });
      await corrections.correct({
        showIds: [showId],
        episodeId: ids[0],
        topicId: 'a',
        author: 'user:default/ann',
        action: 'add',
        note: said,
      });

      const sorts = ['newest', 'oldest', 'title', 'longest'] as const;
      const lists = await Promise.all(
        sorts.map(async sort => {
          const filter = { showIds: [showId] };
          const list = await store.listEpisodes({ filter, sort, limit: 2 });
          const rest =
            list.next &&
            (await store.listEpisodes({
              filter,
              sort,
              limit: 2,
              after: list.next,
            }));
          return [...list.items, ...(rest?.items ?? [])].map(item => item.id);
        }),
      );
      const known = (await store.getShows([showId])).get(showId)!;
      const { startedAt, endedAt, ...recorded } = record;
      const document = (await documents.find(address))!;
      return {
        recorded,
        known: [
          known.show,
          known.counts,
          known.movedTo,
          known.moveProblem,
          known.validators,
          known.lastError,
          known.warningCount,
        ],
        episodes: await Promise.all(
          ids.map(async episodeId => {
            const found = await store.getEpisode([showId], episodeId);
            // When an editor said something is not the same on both.
            return JSON.parse(
              JSON.stringify(found, (key, value) =>
                key === 'at' ? undefined : value,
              ),
            );
          }),
        ),
        guids: await store.getEpisodeGuids(showId),
        lists,
        found: (
          await store.listEpisodes({
            filter: { showIds: [showId], words: ['word'] },
            sort: 'newest',
            limit: 3,
          })
        ).items.map(item => item.id),
        people: await people.list({ showIds: [showId], limit: 50 }),
        errors: (await store.listRefreshes(showId, 5)).map(
          ({ error, warnings }) => [error, warnings],
        ),
        document,
        evidence: [...(await evidence.read(ids))],
        queue: (await queues.get(showId, [showId])).episodes.map(e => e.id),
        notes: (await corrections.list({ showIds: [showId] })).map(
          ({ note }) => note,
        ),
      };
    };
  }

  it(`of feeds are kept alike by both databases, and cost their field at most (${RUNS} runs)`, async () => {
    const inSqlite = await open('SQLITE_3');
    const inPostgres = await open('POSTGRES_18');
    let run = 0;
    await fc.assert(
      fc.asyncProperty(input, async given => {
        const showId = `show-${run++}`;
        const one = await inSqlite(showId, given);
        const other = await inPostgres(showId, given);
        expect(one).toEqual(other);
        expect(one.recorded.added).toBe(given.episodes.length);
        for (const list of one.lists) {
          expect(list).toHaveLength(given.episodes.length);
        }
      }),
      { numRuns: RUNS },
    );
  }, 300_000);

  const databasesOf = databases.eachSupportedId();

  it.each(databasesOf)(
    'such as a role of 2,700 bytes cost the end of the role, with a warning, on %s',
    async id => {
      const keep = await open(id as 'SQLITE_3');
      const [given] = fc.sample(input, { numRuns: 1, seed: 1 });
      const name = 'Ann';
      const role = 'r'.repeat(2_700);
      const kept = await keep('radio', {
        ...given,
        show: showData,
        episodes: [
          { ...given.episodes[0], people: [{ name, role }], title: 'One' },
        ],
      });
      expect(kept.people.items).toEqual([
        expect.objectContaining({ name, roles: ['r'.repeat(200)] }),
      ]);
      expect(kept.recorded.warnings).toContainEqual({
        code: 'value-not-kept',
        field: 'people.role',
        message:
          'The value of people.role has more than 200 characters and was cut off',
        episode: 'One',
      });
    },
  );

  it.each(databasesOf)(
    'such as 3 MB of unique words can be searched as far as a database can keep them, on %s',
    async id => {
      const keep = await open(id as 'SQLITE_3');
      const [given] = fc.sample(input, { numRuns: 1, seed: 1 });
      const words = Array.from({ length: 300_000 }, (_, n) => `unique${n}`);
      const kept = await keep('radio', {
        ...given,
        episodes: [
          {
            ...given.episodes[0],
            title: 'Title',
            keywords: [],
            people: [],
            notes: `word ${words.join(' ')}`,
          },
        ],
      });
      expect(kept.found).toEqual(['radio-0']);
      expect(kept.episodes[0].notes).toHaveLength(
        'word '.length + words.join(' ').length,
      );
    },
  );
});
