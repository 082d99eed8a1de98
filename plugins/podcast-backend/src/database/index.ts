export { getDatabaseTime, isPast } from './clock';
export { CorrectionStore } from './corrections/CorrectionStore';
export { AnalysisStore } from './AnalysisStore';
export { DocumentStore } from './documents/DocumentStore';
export type * from './documents/types';
export type {
  EpisodeFilter,
  EpisodePosition,
  ListEpisodesOptions,
} from './episodes/listEpisodes';
export { getSortKeys } from './episodes/sortKeys';
export type { SortKey } from './episodes/sortKeys';
export { toTitleKey } from './episodes/titleKey';
export { exactly } from './exactly';
export { EvidenceStore } from './EvidenceStore';
export type { EpisodeEvidence } from './EvidenceStore';
export { FollowStore } from './FollowStore';
export { ListeningStore } from './listening/ListeningStore';
export { QueueStore } from './listening/QueueStore';
export { openDatabase } from './openDatabase';
export { PeopleStore } from './people/PeopleStore';
export { PodcastStore } from './PodcastStore';
export { RelatedStore } from './RelatedStore';
export type { CommonFacts } from './RelatedStore';
export { SeriesStore } from './SeriesStore';
export { ShowVersions } from './ShowVersions';
export type { Versions } from './ShowVersions';
export type * from './types';
export { LONGEST_WAIT_MS } from './waits';
export { withLease } from './withLease';
