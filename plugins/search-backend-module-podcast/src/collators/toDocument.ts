import type { IndexableDocument } from '@backstage/plugin-search-common';
import {
  ListedEpisode,
  notesToText,
} from '@nerdout/backstage-plugin-podcast-common';

/**
 * An episode in the search, as results of the type `podcast-episode` hold it.
 *
 * @public
 */
export type PodcastEpisodeDocument = IndexableDocument & {
  episodeId: string;
  showId: string;
  showTitle: string;
  /** Ids of the topics that it is about, the most relevant first. */
  topics: string[];
  /** Names of those who take part. */
  people: string[];
  /** UTC, ISO 8601; empty where the feed has no date. */
  publishedAt: string;
};

/** What a document needs from beside its episode. */
export type Surroundings = {
  showTitle?: string;
  /** Titles of topics by id. */
  topicTitles: Map<string, string>;
  locationTemplate: string;
};

/** Every document has every field, since a search engine may take the fields of the first one for those of all. */
export function toDocument(
  episode: ListedEpisode,
  surroundings: Surroundings,
): PodcastEpisodeDocument {
  const { topicTitles, locationTemplate } = surroundings;
  const showTitle = surroundings.showTitle ?? episode.showId;
  const people = episode.people.map(({ name }) => name);
  const topics = episode.topics.map(({ topicId }) => topicId);
  // one searches for people and topics as well, and not every search engine looks into other fields than the text
  const text = [
    notesToText(episode.notes ?? '') || episode.summary,
    people.join(', '),
    topics.map(id => topicTitles.get(id) ?? id).join(', '),
    showTitle,
  ];
  return {
    title: episode.title,
    text: text.filter(part => part !== '').join('\n'),
    location: locationTemplate
      .split(':showId')
      .join(encodeURIComponent(episode.showId))
      .split(':episodeId')
      .join(encodeURIComponent(episode.id)),
    episodeId: episode.id,
    showId: episode.showId,
    showTitle,
    topics,
    people,
    publishedAt: episode.publishedAt ?? '',
    authorization: { resourceRef: episode.id },
  };
}
