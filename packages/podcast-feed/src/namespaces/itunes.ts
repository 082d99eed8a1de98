import { rank } from '../draft';
import {
  attributeText,
  booleanOf,
  durationOf,
  htmlOf,
  integerOf,
  textOf,
  urlOf,
  wordOf,
  pictureFrom,
} from '../fields';
import type { FieldContext } from '../fields';
import { contactsIn } from '../people/authors';
import { isAppleCategory } from '../values/appleCategories';
import { quote } from '../warnings';
import { attribute, child } from '../xml/element';
import type { XmlElement } from '../xml/element';
import type { FeedNamespace } from './namespace';
import { addAuthors, addContacts, personName } from './contacts';

/** The address of `<itunes:image href="…"/>`, also where it is the text or called `url`. */
export function imageUrl(
  element: XmlElement,
  context: FieldContext,
): string | undefined {
  const value =
    attribute(element, 'href') ??
    attribute(element, 'url') ??
    child(element, 'url')?.text ??
    element.text;
  return pictureFrom(element, context, value);
}

/** More than a list may have, since some may be blank, or stand there twice. */
const mostKeywords = 10_000;

/** Words between commas. */
export function splitKeywords(value: string | undefined): string[] {
  return (value ?? '')
    .split(/[,;]/, mostKeywords)
    .map(keyword => keyword.trim())
    .filter(keyword => keyword !== '');
}

/** `Parent > Child` for every subcategory, `Parent` where there is none. */
export function categoryPaths(
  element: XmlElement,
  context: FieldContext,
): string[] {
  const name =
    attributeText(element, context, 'text') ??
    (element.children.length === 0 ? textOf(element, context) : undefined);
  const inner = element.children
    .filter(candidate => candidate.local === 'category')
    .slice(0, context.limits.maxListLength)
    .flatMap(candidate => categoryPaths(candidate, context));
  if (!name) {
    return inner;
  }
  return inner.length ? inner.map(path => `${name} > ${path}`) : [name];
}

/** The same; those that Apple does not have are told. */
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

/** Apple's tags for podcasts. */
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
    title: (element, draft, context) =>
      draft.offer('title', textOf(element, context), rank.fallback),
    author: (element, draft, context) => {
      draft.offer('author', personName(textOf(element, context)), rank.better);
      addAuthors(element, draft, context);
    },
    duration: (element, draft, context) =>
      draft.offer('durationSeconds', durationOf(element, context)),
    explicit: (element, draft, context) =>
      draft.offer('explicit', booleanOf(element, context)),
    image: (element, draft, context) => {
      const url = imageUrl(element, context);
      draft.offer('artworkUrl', url);
      draft.add('images', url ? { url } : undefined);
    },
    season: (element, draft, context) =>
      draft.offer('season', integerOf(element, context)),
    episode: (element, draft, context) =>
      draft.offer('number', integerOf(element, context)),
    episodetype: (element, draft, context) =>
      draft.offer(
        'type',
        wordOf(element, context, ['full', 'trailer', 'bonus']),
      ),
    summary: (element, draft, context) =>
      draft.offer('summary', htmlOf(element, context)),
    subtitle: (element, draft, context) => {
      const subtitle = textOf(element, context);
      draft.offer('subtitle', subtitle);
      draft.offer('summary', subtitle, rank.fallback);
    },
    keywords: (element, draft, context) =>
      splitKeywords(textOf(element, context)).forEach(keyword =>
        draft.add('keywords', keyword),
      ),
    category: (element, draft, context) =>
      appleCategories(element, context).forEach(path =>
        draft.add('categories', path),
      ),
    block: (element, draft, context) =>
      draft.offer('blocked', booleanOf(element, context) || undefined),
  },
  show: {
    title: (element, draft, context) =>
      draft.offer('title', textOf(element, context), rank.fallback),
    author: (element, draft, context) => {
      draft.offer('author', personName(textOf(element, context)), rank.better);
      addContacts(element, draft, context);
    },
    owner: (element, draft, context) => {
      const name = child(element, 'name');
      const email = child(element, 'email');
      const owner =
        name || email
          ? {
              ...(name ? { name: textOf(name, context) } : {}),
              ...(email ? { email: textOf(email, context) } : {}),
            }
          : contactsIn(element, context)[0] ?? {};
      draft.offer('owner', owner.name || owner.email ? owner : undefined);
      addContacts(element, draft, context);
    },
    image: (element, draft, context) => {
      const url = imageUrl(element, context);
      draft.offer('artworkUrl', url, rank.better);
      draft.add('images', url ? { url } : undefined);
    },
    category: (element, draft, context) =>
      appleCategories(element, context).forEach(path =>
        draft.add('categories', path),
      ),
    explicit: (element, draft, context) =>
      draft.offer('explicit', booleanOf(element, context)),
    type: (element, draft, context) =>
      draft.offer('type', wordOf(element, context, ['episodic', 'serial'])),
    summary: (element, draft, context) =>
      draft.offerLongest('description', htmlOf(element, context)),
    subtitle: (element, draft, context) =>
      draft.offer('subtitle', textOf(element, context)),
    keywords: (element, draft, context) =>
      splitKeywords(textOf(element, context)).forEach(keyword =>
        draft.add('keywords', keyword),
      ),
    'new-feed-url': (element, draft, context) =>
      draft.offer('newFeedUrl', urlOf(element, context)),
    complete: (element, draft, context) =>
      draft.offer('complete', booleanOf(element, context) || undefined),
    block: (element, draft, context) =>
      draft.offer('blocked', booleanOf(element, context) || undefined),
  },
};
