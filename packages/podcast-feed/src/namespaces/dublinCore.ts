import { priority } from '../builder';
import { readDate, readHtml, languageFrom, readText } from '../fields';
import type { EpisodeHandler, FeedNamespace, ShowHandler } from './namespace';
import { addAuthors, addContacts, getPersonName } from './contacts';

/** `dc:author` is not one of its elements, but feeds use it. */
const episodeAuthor: EpisodeHandler = (element, builder, context) => {
  const name = getPersonName(readText(element, context));
  builder.set('author', name, priority.fallback);
  addAuthors(element, builder, context);
};

const showAuthor: ShowHandler = (element, builder, context) => {
  const name = getPersonName(readText(element, context));
  builder.set('author', name, priority.fallback);
  addContacts(element, builder, context);
};

/** Dublin Core, which adds fields that RSS lacks. */
export const dublinCore: FeedNamespace = {
  id: 'dc',
  prefixes: ['dcterms'],
  uris: ['http://purl.org/dc/elements/1.1/', 'http://purl.org/dc/terms/'],
  episode: {
    title: (element, builder, context) =>
      builder.set('title', readText(element, context), priority.fallback),
    creator: episodeAuthor,
    author: episodeAuthor,
    contributor: addAuthors,
    date: (element, builder, context) =>
      builder.set('publishedAt', readDate(element, context), priority.fallback),
    created: (element, builder, context) =>
      builder.set('publishedAt', readDate(element, context), priority.fallback),
    issued: (element, builder, context) =>
      builder.set('publishedAt', readDate(element, context), priority.fallback),
    modified: (element, builder, context) =>
      builder.set('updatedAt', readDate(element, context), priority.fallback),
    description: (element, builder, context) =>
      builder.set('summary', readHtml(element, context), priority.fallback),
    subject: (element, builder, context) =>
      builder.add('categories', readText(element, context)),
    identifier: (element, builder, context) =>
      builder.set('fallbackGuid', readText(element, context)),
  },
  show: {
    title: (element, builder, context) =>
      builder.set('title', readText(element, context), priority.fallback),
    creator: showAuthor,
    author: showAuthor,
    publisher: showAuthor,
    language: (element, builder, context) =>
      builder.set(
        'language',
        languageFrom(element, context, readText(element, context)),
        priority.fallback,
      ),
    rights: (element, builder, context) =>
      builder.set('copyright', readText(element, context), priority.fallback),
    date: (element, builder, context) =>
      builder.set('updatedAt', readDate(element, context), priority.fallback),
    modified: (element, builder, context) =>
      builder.set('updatedAt', readDate(element, context), priority.fallback),
    description: (element, builder, context) =>
      builder.setLongest('description', readHtml(element, context)),
    subject: (element, builder, context) =>
      builder.add('categories', readText(element, context)),
  },
};
