import { priority } from '../builder';
import {
  attributeText,
  readBoolean,
  readDuration,
  readHtml,
  readInteger,
  readText,
  readUrl,
  readWord,
  pictureFrom,
} from '../fields';
import type { FieldContext } from '../fields';
import { readContacts } from '../people/authors';
import { isAppleCategory } from '../values/appleCategories';
import { quote } from '../warnings';
import { getAttribute, findChild } from '../xml/element';
import type { XmlElement } from '../xml/element';
import type { FeedNamespace } from './namespace';
import { addKeywords, setArtwork, setBlocked } from './commonFields';
import { addAuthors, addContacts, getPersonName } from './contacts';

/** Returns the URL of `<itunes:image href="…"/>`, also if it is the text or the attribute `url`. */
export function imageUrl(
  element: XmlElement,
  context: FieldContext,
): string | undefined {
  const value =
    getAttribute(element, 'href') ??
    getAttribute(element, 'url') ??
    findChild(element, 'url')?.text ??
    element.text;
  return pictureFrom(element, context, value);
}

/** Returns `Parent > Child` for each subcategory, or `Parent` without any. */
export function categoryPaths(
  element: XmlElement,
  context: FieldContext,
): string[] {
  const name =
    attributeText(element, context, 'text') ??
    (element.children.length === 0 ? readText(element, context) : undefined);
  const inner = element.children
    .filter(candidate => candidate.local === 'category')
    .slice(0, context.limits.maxListLength)
    .flatMap(candidate => categoryPaths(candidate, context));
  if (!name) {
    return inner;
  }
  return inner.length ? inner.map(path => `${name} > ${path}`) : [name];
}

/** Does the same, with a warning for categories that Apple does not have. */
function appleCategories(element: XmlElement, context: FieldContext): string[] {
  const paths = categoryPaths(element, context);
  for (const path of paths) {
    if (!isAppleCategory(path)) {
      context.warn(
        'bad-category',
        element.name,
        `Apple Podcasts has no category ${quote(path)}`,
      );
    }
  }
  return paths;
}

/** The podcast tags of Apple. */
export const itunes: FeedNamespace = {
  id: 'itunes',
  prefixes: ['it', 'itunesu', 'apple'],
  uris: [
    'http://www.itunes.com/dtds/podcast-1.0.dtd',
    'http://www.itunes.com/dtds/podcast-1.0',
    'http://www.itunes.com/podcast-1.0.dtd',
    'http://itunes.apple.com/dtds/podcast-1.0.dtd',
    'http://www.apple.com/itunes/dtds/podcast-1.0.dtd',
  ],
  episode: {
    title: (element, builder, context) =>
      builder.set('title', readText(element, context), priority.fallback),
    author: (element, builder, context) => {
      builder.set(
        'author',
        getPersonName(readText(element, context)),
        priority.better,
      );
      addAuthors(element, builder, context);
    },
    duration: (element, builder, context) =>
      builder.set('durationSeconds', readDuration(element, context)),
    explicit: (element, builder, context) =>
      builder.set('explicit', readBoolean(element, context)),
    image: (element, builder, context) =>
      setArtwork(builder, imageUrl(element, context)),
    season: (element, builder, context) =>
      builder.set('season', readInteger(element, context)),
    episode: (element, builder, context) =>
      builder.set('number', readInteger(element, context)),
    episodetype: (element, builder, context) =>
      builder.set(
        'type',
        readWord(element, context, ['full', 'trailer', 'bonus']),
      ),
    summary: (element, builder, context) =>
      builder.set('summary', readHtml(element, context)),
    subtitle: (element, builder, context) => {
      const subtitle = readText(element, context);
      builder.set('subtitle', subtitle);
      builder.set('summary', subtitle, priority.fallback);
    },
    keywords: addKeywords,
    category: (element, builder, context) =>
      appleCategories(element, context).forEach(path =>
        builder.add('categories', path),
      ),
    block: setBlocked,
  },
  show: {
    title: (element, builder, context) =>
      builder.set('title', readText(element, context), priority.fallback),
    author: (element, builder, context) => {
      builder.set(
        'author',
        getPersonName(readText(element, context)),
        priority.better,
      );
      addContacts(element, builder, context);
    },
    owner: (element, builder, context) => {
      const name = findChild(element, 'name');
      const email = findChild(element, 'email');
      const owner =
        name || email
          ? {
              ...(name ? { name: readText(name, context) } : {}),
              ...(email ? { email: readText(email, context) } : {}),
            }
          : readContacts(element, context)[0] ?? {};
      builder.set('owner', owner.name || owner.email ? owner : undefined);
      addContacts(element, builder, context);
    },
    image: (element, builder, context) =>
      setArtwork(builder, imageUrl(element, context), priority.better),
    category: (element, builder, context) =>
      appleCategories(element, context).forEach(path =>
        builder.add('categories', path),
      ),
    explicit: (element, builder, context) =>
      builder.set('explicit', readBoolean(element, context)),
    type: (element, builder, context) =>
      builder.set('type', readWord(element, context, ['episodic', 'serial'])),
    summary: (element, builder, context) =>
      builder.setLongest('description', readHtml(element, context)),
    subtitle: (element, builder, context) =>
      builder.set('subtitle', readText(element, context)),
    keywords: addKeywords,
    'new-feed-url': (element, builder, context) =>
      builder.set('newFeedUrl', readUrl(element, context)),
    complete: (element, builder, context) =>
      builder.set('complete', readBoolean(element, context) || undefined),
    block: setBlocked,
  },
};
