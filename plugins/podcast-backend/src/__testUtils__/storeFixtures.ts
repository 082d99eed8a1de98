import { mockServices } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import {
  EpisodeData,
  FeedContent,
  openDatabase,
  PodcastStore,
  ShowData,
  ShowVersions,
} from '../database';
import { decideOnMissing } from '../refresh/decideOnMissing';
import { isContentChanged } from '../refresh/isContentChanged';

export const showData: ShowData = {
  title: 'Radio',
  description: 'Talks',
  categories: ['Technology'],
  explicit: false,
  type: 'episodic',
  funding: [],
  people: [],
};

/** @param topicIds - the topics of the portal */
export async function createStore(
  knex: Knex,
  topicIds: string[] = [],
): Promise<PodcastStore> {
  await openDatabase(mockServices.database({ knex }));
  return new PodcastStore(knex, new Set(topicIds));
}

/** The version of what is stored of the show `radio`. */
export async function getContentVersion(knex: Knex): Promise<string> {
  return (await new ShowVersions(knex, ['radio']).readNow()).content;
}

export function episodeData(
  id: string,
  values: Partial<EpisodeData> = {},
): EpisodeData {
  return {
    id,
    showId: 'radio',
    guid: `guid-${id}`,
    title: `Title ${id}`,
    type: 'full',
    explicit: false,
    summary: '',
    enclosures: [],
    people: [],
    hasTranscript: false,
    notes: '',
    transcripts: [],
    keywords: [],
    ...values,
  };
}

/** Saves a copy of a feed, as a refresh does. */
export async function saveEpisodes(
  store: PodcastStore,
  episodes: EpisodeData[],
  content: Partial<FeedContent> = {},
  showId = 'radio',
) {
  const lease = await store.acquireLease(showId, 60_000);
  return store.saveContent(
    lease!,
    {
      show: showData,
      servedFrom: 'feed',
      contentHash: 'content',
      topicsHash: 'topics',
      episodes,
      decideOnMissing,
      isChanged: isContentChanged,
      topics: new Map(),
      warnings: [],
      ...content,
    },
    { urlHash: 'url' },
    { trigger: 'schedule', startedAt: new Date().toISOString() },
  );
}
