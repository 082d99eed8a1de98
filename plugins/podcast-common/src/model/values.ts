import {
  episodeSortValues,
  episodeTypeValues,
  listeningFilterValues,
} from '../generated/openapi.generated';
import { EpisodeSort, EpisodeType, ListeningFilter } from './model';

/** All sort orders of episodes in the OpenAPI document. @public */
export const episodeSorts: readonly EpisodeSort[] = episodeSortValues;

/** All types of episodes in the OpenAPI document. @public */
export const episodeTypes: readonly EpisodeType[] = episodeTypeValues;

/** All values of the listening filter in the OpenAPI document. @public */
export const listeningFilters: readonly ListeningFilter[] =
  listeningFilterValues;
