import type { FieldContext } from '../fields';
import { readContacts, parseContact } from '../people/authors';
import { selectAuthors } from '../people/withAuthors';
import { getDeepText } from '../xml/element';
import type { XmlElement } from '../xml/element';
import type { EpisodeBuilder, ShowBuilder } from './namespace';

/** Returns the name: `Jane Doe` of `jane@example.com (Jane Doe)` and `Jane Doe <jane@example.com>`. */
export function getPersonName(value: string | undefined): string | undefined {
  return value && (parseContact(value).name ?? value);
}

/** Adds the authors of an item. */
export function addAuthors(
  element: XmlElement,
  builder: EpisodeBuilder,
  context: FieldContext,
): void {
  // Nearly all items have elements for authors, and few of these contain an address.
  if (getDeepText(element).includes('@')) {
    selectAuthors(readContacts(element, context)).forEach(author =>
      builder.add('authors', author),
    );
  }
}

/** Adds the contacts of a show. */
export function addContacts(
  element: XmlElement,
  builder: ShowBuilder,
  context: FieldContext,
): void {
  readContacts(element, context).forEach(contact =>
    builder.add('contacts', contact),
  );
}
