import type { IndexableDocument } from '@backstage/plugin-search-common';
import {
  ListedEpisode,
  notesToText,
} from '@nerdout/backstage-plugin-podcast-common';

/**
 * A search document of the type `podcast-episode`.
 *
 * @public
 */
export type PodcastEpisodeDocument = IndexableDocument & {
  episodeId: string;
  showId: string;
  showTitle: string;
  /** Ids of the topics of the episode, the most relevant first. */
  topics: string[];
  /** Names of the people in the episode. */
  people: string[];
  /** UTC, ISO 8601; empty if the feed has no date. */
  publishedAt: string;
};

/** What a document needs besides its episode. */
export type DocumentContext = {
  showTitle?: string;
  /** Titles of topics by id. */
  topicTitles: Map<string, string>;
  locationTemplate: string;
};

/** Every document has every field, because some search engines derive their schema from the first document. */
export function toDocument(
  episode: ListedEpisode,
  context: DocumentContext,
): PodcastEpisodeDocument {
  const { topicTitles, locationTemplate } = context;
  const showTitle = context.showTitle ?? episode.showId;
  const people = episode.people.map(({ name }) => name);
  const topics = episode.topics.map(({ topicId }) => topicId);
  // Not every search engine searches fields other than `text`, so people and topics are part of it.
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
