import { TestDatabases } from '@backstage/backend-test-utils';
import { EpisodeTopic } from '@nerdout/backstage-plugin-podcast-common';
import { Knex } from 'knex';
import {
  createStore,
  episodeData,
  getContentVersion,
  saveEpisodes,
} from '../../__testUtils__/storeFixtures';
import { PodcastStore } from '../PodcastStore';
import { CorrectionStore } from './CorrectionStore';

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const topicIds = ['ships', 'trains', 'planes'];
const found = (topicId: string, relevance: number): EpisodeTopic => ({
  topicId,
  relevance,
  evidence: [{ field: 'title', phrase: topicId }],
});

describe.each(databases.eachSupportedId())(
  'what editors say of topics, on %s',
  databaseId => {
    let knex: Knex;
    let podcasts: PodcastStore;
    let corrections: CorrectionStore;

    const refresh = (
      topics: EpisodeTopic[] = [found('ships', 0.9), found('trains', 0.4)],
      title = 'A',
    ) =>
      saveEpisodes(podcasts, [episodeData('a', { title }), episodeData('b')], {
        topics: new Map([
          ['a', topics],
          ['b', []],
        ]),
      });

    beforeEach(async () => {
      knex = await databases.init(databaseId);
      podcasts = await createStore(knex, topicIds);
      corrections = new CorrectionStore(knex, new Set(topicIds));
      await refresh();
    });

    const change = (topicId: string, author = 'user:default/ada') => ({
      showIds: ['radio'],
      episodeId: 'a',
      topicId,
      author,
    });
    const add = (topicId: string, note?: string) =>
      corrections.correct({ ...change(topicId), action: 'add', note });
    const remove = (topicId: string) =>
      corrections.correct({ ...change(topicId), action: 'remove' });
    const topicsOf = async (id = 'a') =>
      (await podcasts.getEpisode(['radio'], id))!.topics;
    const idsOf = async (id?: string) =>
      (await topicsOf(id)).map(({ topicId }) => topicId);
    const about = async (topicId: string) => {
      const { items } = await podcasts.listEpisodes({
        filter: { showIds: ['radio'], topicIds: [topicId] },
        sort: 'relevance',
        limit: 10,
      });
      const counts = await podcasts.countEpisodesByTopic(['radio']);
      expect(counts.get(topicId) ?? 0).toBe(items.length);
      return items.map(({ id }) => id);
    };

    it('adds a topic, before all that the rules found', async () => {
      await add('planes', ' They fly ');
      const [first, ...rest] = await topicsOf();
      expect(first).toEqual({
        topicId: 'planes',
        relevance: 1,
        evidence: [],
        correction: {
          action: 'add',
          note: 'They fly',
          author: 'user:default/ada',
          at: expect.stringMatching(/^\d{4}-.*Z$/),
        },
      });
      expect(rest).toEqual([found('ships', 0.9), found('trains', 0.4)]);
      expect(await about('planes')).toEqual(['a']);
      expect(await idsOf('b')).toEqual([]);
    });

    it('keeps the evidence of a topic that the rules had found too', async () => {
      await add('trains');
      expect(await topicsOf()).toMatchObject([
        { topicId: 'trains', relevance: 1, evidence: [{ phrase: 'trains' }] },
        { topicId: 'ships' },
      ]);
    });

    it('takes a topic away from lists and counts', async () => {
      await remove('ships');
      expect(await idsOf()).toEqual(['trains']);
      expect(await about('ships')).toEqual([]);
    });

    it('holds when the feed is read again, also with another text', async () => {
      await remove('ships');
      await add('planes');
      await refresh();
      expect(await idsOf()).toEqual(['planes', 'trains']);
      await refresh(
        [found('ships', 0.95), found('planes', 0.5)],
        'A new title',
      );
      expect(await idsOf()).toEqual(['planes']);
      expect(await about('ships')).toEqual([]);
    });

    it('holds when the rules change, and lets them decide when it is undone', async () => {
      await remove('ships');
      const lease = await podcasts.acquireLease('radio', 60_000);
      await podcasts.saveTopics(
        lease!,
        new Map([['a', [found('ships', 0.7), found('planes', 0.5)]]]),
        'other rules',
      );
      expect(await idsOf()).toEqual(['planes']);
      expect(await corrections.undo(change('ships'))).toBe(true);
      expect(await topicsOf()).toEqual([
        found('ships', 0.7),
        found('planes', 0.5),
      ]);
      expect(await about('ships')).toEqual(['a']);
    });

    it('holds for an episode that goes from the feed and comes back', async () => {
      await remove('ships');
      await knex('episodes').where('id', 'a').delete();
      await refresh();
      expect(await idsOf()).toEqual(['trains']);
    });

    it('does not bring back a topic that the portal has no more', async () => {
      await add('planes');
      podcasts = await createStore(knex, ['ships', 'trains']);
      await refresh();
      expect(await idsOf()).toEqual(['ships', 'trains']);
    });

    it('takes the latest correction of a topic', async () => {
      await add('ships');
      await remove('ships');
      expect(await idsOf()).toEqual(['trains']);
      expect(await corrections.list({ showIds: ['radio'] })).toHaveLength(1);
      await add('ships');
      expect(await idsOf()).toEqual(['ships', 'trains']);
    });

    it('tells apart what holds and what was done', async () => {
      await add('planes', 'They fly');
      await remove('ships');
      expect(await corrections.undo(change('planes', 'user:default/bob'))).toBe(
        true,
      );
      expect(await corrections.undo(change('planes', 'user:default/bob'))).toBe(
        false,
      );
      const common = { episodeId: 'a', showId: 'radio' };
      expect(
        await corrections.list({ showIds: ['radio'], episodeId: 'a' }),
      ).toEqual([
        {
          ...common,
          topicId: 'ships',
          action: 'remove',
          author: 'user:default/ada',
          at: expect.any(String),
        },
      ]);
      const history = { showIds: ['radio'], limit: 10 };
      expect(await corrections.history(history)).toMatchObject([
        {
          ...common,
          topicId: 'planes',
          action: 'undo',
          author: 'user:default/bob',
        },
        { ...common, topicId: 'ships', action: 'remove' },
        { ...common, topicId: 'planes', action: 'add', note: 'They fly' },
      ]);
      expect(await corrections.list({ showIds: ['other'] })).toEqual([]);
      expect(await corrections.history({ ...history, episodeId: 'b' })).toEqual(
        [],
      );
    });

    it('changes the version with which answers are revalidated', async () => {
      const before = await getContentVersion(knex);
      await add('planes');
      expect(await getContentVersion(knex)).not.toBe(before);
    });

    it('knows no episodes of other shows', async () => {
      expect(
        await corrections.correct({
          ...change('ships'),
          showIds: ['other'],
          action: 'remove',
        }),
      ).toBeUndefined();
      expect(await idsOf()).toEqual(['ships', 'trains']);
    });
  },
);
