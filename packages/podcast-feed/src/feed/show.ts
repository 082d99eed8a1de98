import { Draft, rank } from '../draft';
import { languageFrom } from '../fields';
import type { FieldContext } from '../fields';
import type { FeedShow } from '../model';
import type { ShowContext, ShowFields } from '../namespaces/namespace';
import { showHandler } from '../namespaces/registry';
import { ShowContacts } from '../people/showContacts';
import { readEach } from '../readEach';
import { uniqueLinks } from '../values/uniqueLinks';
import type { XmlElement } from '../xml/element';

/**
 * Makes a show of the root element of a feed, without its items: the children of `channel`, and for RSS 1.0 and broken
 * feeds also what stands beside it.
 */
export function readShow(
  root: XmlElement,
  context: ShowContext,
): { show: FeedShow; contacts: ShowContacts } {
  const draft = new Draft<ShowFields>(context.limits, context.warn);
  draft.offer('language', languageOf(root, context), rank.least);
  readEach(showElements(root), draft, context.warn, element => {
    const handler = showHandler(element.key);
    return handler && (() => handler(element, draft, context));
  });
  const { contacts = [], ...fields } = draft.fields;
  const title = fields.title ?? hostOf(fields.link) ?? 'Untitled';
  if (!fields.title) {
    context.warn(
      'no-title',
      'title',
      `The show has no title; “${title}” stands in`,
    );
  }
  const show = {
    ...fields,
    title,
    categories: fields.categories ?? [],
    explicit: fields.explicit ?? false,
    type: fields.type ?? 'episodic',
    funding: uniqueLinks(fields.funding),
    people: fields.people ?? [],
  };
  return { show, contacts: new ShowContacts(show, contacts) };
}

function showElements(root: XmlElement): XmlElement[] {
  const channels = root.children.filter(({ local }) => local === 'channel');
  const inside = channels.flatMap(({ children }) => children);
  const beside = root.children.filter(({ local }) => local !== 'channel');
  return [...inside, ...beside];
}

/** What `xml:lang` says, of `channel` rather than of the root. */
function languageOf(
  root: XmlElement,
  context: FieldContext,
): string | undefined {
  const channel = root.children.find(({ local }) => local === 'channel');
  for (const element of [channel, root]) {
    const lang = element?.attributes.find(
      ({ name }) => name.toLowerCase() === 'xml:lang',
    );
    if (element && lang?.value.trim()) {
      return languageFrom(element, context, lang.value.trim());
    }
  }
  return undefined;
}

function hostOf(url: string | undefined): string | undefined {
  return url ? new URL(url).hostname : undefined;
}
