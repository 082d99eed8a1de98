import { Builder, priority } from '../builder';
import { languageFrom } from '../fields';
import type { FieldContext } from '../fields';
import type { FeedShow } from '../model';
import type { ShowContext, ShowFields } from '../namespaces/namespace';
import { getShowHandler } from '../namespaces/registry';
import { ShowContacts } from '../people/showContacts';
import { readEach } from '../readEach';
import { uniqueLinks } from '../values/uniqueLinks';
import type { XmlElement } from '../xml/element';

/**
 * Reads a show from the root element of a feed: from the children of `channel` and, for RSS 1.0 and broken feeds, from the
 * elements beside it.
 */
export function readShow(
  root: XmlElement,
  context: ShowContext,
): { show: FeedShow; contacts: ShowContacts } {
  const builder = new Builder<ShowFields>(context.limits, context.warn);
  builder.set('language', readLanguage(root, context), priority.least);
  readEach(showElements(root), builder, context.warn, element => {
    const handler = getShowHandler(element.key);
    return handler && (() => handler(element, builder, context));
  });
  const { contacts = [], ...fields } = builder.fields;
  const title = fields.title ?? getHost(fields.link) ?? 'Untitled';
  if (!fields.title) {
    context.warn('no-title', 'title', `The show has no title; used “${title}”`);
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

/** `xml:lang` of `channel`, or of the root. */
function readLanguage(
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

function getHost(url: string | undefined): string | undefined {
  return url ? new URL(url).hostname : undefined;
}
