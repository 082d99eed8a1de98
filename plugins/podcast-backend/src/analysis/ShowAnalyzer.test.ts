import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { EpisodeTopic } from '@nerdout/backstage-plugin-podcast-common';
import { Knex } from 'knex';
import {
  createStore,
  episodeData,
  getContentVersion,
  saveEpisodes,
} from '../__testUtils__/storeFixtures';
import { SeriesRule, ShowConfig } from '../config';
import {
  CorrectionStore,
  AnalysisStore,
  EpisodeData,
  PodcastStore,
  RelatedStore,
  SeriesStore,
} from '../database';
import { RelatedFinder } from './related/RelatedFinder';
import { ShowAnalyzer } from './ShowAnalyzer';

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const found = (topicId: string, relevance: number): EpisodeTopic => ({
  topicId,
  relevance,
  evidence: [],
});
const dave = { name: 'Dave', role: 'host' };
const ada = { name: 'Ada Byron', role: 'guest' };

const fillers = Array.from({ length: 8 }, (_, index) =>
  episodeData(`z${index}`, {
    title: `Odd${index}x`,
    notes: `<p>Nothing${index}y</p>`,
    people: [dave],
  }),
);
const episodes: EpisodeData[] = [
  episodeData('a', {
    title: 'Harbour tales: The pilots',
    notes: '<p>Pilots bring tankers into port.</p>',
    publishedAt: '2024-01-01T00:00:00.000Z',
    people: [dave, ada],
  }),
  episodeData('b', {
    title: 'Harbour tales: The cranes',
    notes: '<p>Cranes lift boxes.</p>',
    publishedAt: '2024-02-01T00:00:00.000Z',
    people: [dave],
  }),
  episodeData('c', {
    title: 'Looms',
    notes: '<p>Weaving by hand.</p>',
    publishedAt: '2024-03-01T00:00:00.000Z',
    people: [dave, { ...ada, name: 'ada  byron' }],
  }),
  episodeData('d', {
    title: 'Oil',
    notes: '<p>What tankers carry, and the pilots who steer them.</p>',
    publishedAt: '2024-04-01T00:00:00.000Z',
    people: [dave],
  }),
  ...fillers,
];
const topics = new Map([
  ['a', [found('ships', 0.9)]],
  ['b', [found('ships', 0.5)]],
]);

describe.each(databases.eachSupportedId())('ShowAnalyzer on %s', databaseId => {
  let knex: Knex;
  let store: PodcastStore;
  let series: SeriesStore;
  let related: RelatedFinder;
  let analyses: AnalysisStore;

  beforeEach(async () => {
    knex = await databases.init(databaseId);
    store = await createStore(knex, ['ships']);
    series = new SeriesStore(knex);
    analyses = new AnalysisStore(knex);
    related = new RelatedFinder(
      new RelatedStore(knex),
      new Map([['ships', 'Ships']]),
    );
    await saveEpisodes(store, episodes, { topics });
  });

  const analyze = (rules: SeriesRule[] = []) =>
    new ShowAnalyzer({
      store,
      analyses,
      logger: mockServices.logger.mock(),
    }).analyze({ id: 'radio', series: rules } as unknown as ShowConfig);
  const relatedTo = async (id: string, limit = 6) =>
    (await related.find(['radio'], id, limit))!.map(item => [
      item.episode.id,
      item.reasons,
    ]);
  const topic = { type: 'topic', topicId: 'ships', title: 'Ships' };
  const person = {
    type: 'person',
    personId: 'ada-byron',
    name: 'Ada Byron',
  };

  it('finds series, which episodes and lists contain', async () => {
    await analyze();
    expect(await series.list('radio')).toEqual([
      { id: 'harbour-tales', title: 'Harbour tales', episodeCount: 2 },
    ]);
    const { items } = await store.listEpisodes({
      filter: { showIds: ['radio'], seriesIds: ['harbour-tales'] },
      sort: 'newest',
      limit: 10,
    });
    expect(items.map(item => [item.id, item.series])).toEqual([
      ['b', { id: 'harbour-tales', title: 'Harbour tales' }],
      ['a', { id: 'harbour-tales', title: 'Harbour tales' }],
    ]);
    expect(await store.getEpisode(['radio'], 'c')).not.toHaveProperty('series');
  });

  it('follows changes of titles and the configuration', async () => {
    await analyze();
    await analyze([{ id: 'odd', title: 'Odd ones', patterns: ['Odd#x'] }]);
    expect((await series.list('radio')).map(({ id }) => id)).toEqual([
      'harbour-tales',
      'odd',
    ]);
    await saveEpisodes(
      store,
      episodes.map(one => ({ ...one, title: one.id })),
      { topics, contentHash: 'other' },
    );
    await analyze();
    expect(await series.list('radio')).toEqual([]);
  });

  it('finds related episodes by topic, person, series and words, with reasons', async () => {
    await analyze();
    const all = await relatedTo('a');
    expect(all.map(([id]) => id)).toEqual(['b', 'c', 'd']);
    expect(Object.fromEntries(all)).toEqual({
      b: [{ type: 'series', title: 'Harbour tales' }, topic],
      c: [person],
      d: [{ type: 'words', words: ['pilots', 'tankers'] }],
    });
    expect((await relatedTo('a', 1)).map(([id]) => id)).toEqual(['b']);
    expect(await relatedTo('z0')).toEqual([]);
  });

  it('applies corrections immediately', async () => {
    await analyze();
    const corrections = new CorrectionStore(knex, new Set(['ships']));
    await corrections.correct({
      showIds: ['radio'],
      episodeId: 'z0',
      topicId: 'ships',
      author: 'user:default/ada',
      action: 'add',
    });
    const ids = (await relatedTo('z0')).map(([id]) => id);
    expect(ids).toEqual(['a', 'b']);
  });

  it('gives the same results again, and does nothing if the show has not changed', async () => {
    await analyze();
    const first = await relatedTo('a');
    const version = await getContentVersion(knex);
    await analyze();
    expect(await getContentVersion(knex)).toBe(version);
    await knex('digests').delete();
    await analyze();
    expect(await relatedTo('a')).toEqual(first);
    expect(await getContentVersion(knex)).not.toBe(version);
  });

  it('adds the people of episodes from before people were stored', async () => {
    await knex('episode_people').delete();
    await analyze();
    expect(await knex('episode_people').where('episode_id', 'a')).toHaveLength(
      2,
    );
  });

  it('ignores other shows', async () => {
    expect(await related.find(['other'], 'a', 6)).toBeUndefined();
  });

  it('deletes the analysis of deleted episodes', async () => {
    await analyze();
    await saveEpisodes(store, fillers, { servedFrom: 'fallback' });
    await saveEpisodes(store, [], { contentHash: 'none' });
    await analyze();
    expect(await knex('similar_episodes')).toEqual([]);
  });
});
