import {
  episodeSortValues,
  episodeTypeValues,
  listeningFilterValues,
} from '../generated/openapi.generated';
import { EpisodeSort, EpisodeType, ListeningFilter } from './model';

/** All orders of a list of episodes, as the OpenAPI document lists them. @public */
export const episodeSorts: readonly EpisodeSort[] = episodeSortValues;

/** All types of episodes, as the OpenAPI document lists them. @public */
export const episodeTypes: readonly EpisodeType[] = episodeTypeValues;

/** All values of the listening filter, as the OpenAPI document lists them. @public */
export const listeningFilters: readonly ListeningFilter[] =
  listeningFilterValues;
