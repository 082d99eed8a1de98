import { rank } from '../draft';
import { dateOf, htmlOf, languageFrom, textOf } from '../fields';
import type { EpisodeHandler, FeedNamespace, ShowHandler } from './namespace';
import { addAuthors, addContacts, personName } from './contacts';

/** `dc:author` is none of its elements, but feeds have it. */
const episodeAuthor: EpisodeHandler = (element, draft, context) => {
  const name = personName(textOf(element, context));
  draft.offer('author', name, rank.fallback);
  addAuthors(element, draft, context);
};

const showAuthor: ShowHandler = (element, draft, context) => {
  const name = personName(textOf(element, context));
  draft.offer('author', name, rank.fallback);
  addContacts(element, draft, context);
};

/** Dublin Core, which fills what RSS leaves open. */
export const dublinCore: FeedNamespace = {
  id: 'dc',
  prefixes: ['dcterms'],
  uris: ['http://purl.org/dc/elements/1.1/', 'http://purl.org/dc/terms/'],
  episode: {
    title: (element, draft, context) =>
      draft.offer('title', textOf(element, context), rank.fallback),
    creator: episodeAuthor,
    author: episodeAuthor,
    contributor: addAuthors,
    date: (element, draft, context) =>
      draft.offer('publishedAt', dateOf(element, context), rank.fallback),
    created: (element, draft, context) =>
      draft.offer('publishedAt', dateOf(element, context), rank.fallback),
    issued: (element, draft, context) =>
      draft.offer('publishedAt', dateOf(element, context), rank.fallback),
    modified: (element, draft, context) =>
      draft.offer('updatedAt', dateOf(element, context), rank.fallback),
    description: (element, draft, context) =>
      draft.offer('summary', htmlOf(element, context), rank.fallback),
    subject: (element, draft, context) =>
      draft.add('categories', textOf(element, context)),
    identifier: (element, draft, context) =>
      draft.offer('fallbackGuid', textOf(element, context)),
  },
  show: {
    title: (element, draft, context) =>
      draft.offer('title', textOf(element, context), rank.fallback),
    creator: showAuthor,
    author: showAuthor,
    publisher: showAuthor,
    language: (element, draft, context) =>
      draft.offer(
        'language',
        languageFrom(element, context, textOf(element, context)),
        rank.fallback,
      ),
    rights: (element, draft, context) =>
      draft.offer('copyright', textOf(element, context), rank.fallback),
    date: (element, draft, context) =>
      draft.offer('updatedAt', dateOf(element, context), rank.fallback),
    modified: (element, draft, context) =>
      draft.offer('updatedAt', dateOf(element, context), rank.fallback),
    description: (element, draft, context) =>
      draft.offerLongest('description', htmlOf(element, context)),
    subject: (element, draft, context) =>
      draft.add('categories', textOf(element, context)),
  },
};
