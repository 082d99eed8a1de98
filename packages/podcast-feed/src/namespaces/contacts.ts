import type { FieldContext } from '../fields';
import { contactsIn, parseContact } from '../people/authors';
import { authorsAmong } from '../people/withAuthors';
import { deepText } from '../xml/element';
import type { XmlElement } from '../xml/element';
import type { EpisodeBuilder, ShowBuilder } from './namespace';

/** `Jane Doe` of `jane@example.com (Jane Doe)` and `Jane Doe <jane@example.com>`. */
export function personName(value: string | undefined): string | undefined {
  return value && (parseContact(value).name ?? value);
}

/** Remembers whom an item names as its authors. */
export function addAuthors(
  element: XmlElement,
  builder: EpisodeBuilder,
  context: FieldContext,
): void {
  // Nearly every item has elements that could name one, and hardly any has an address.
  if (deepText(element).includes('@')) {
    authorsAmong(contactsIn(element, context)).forEach(author =>
      builder.add('authors', author),
    );
  }
}

/** Remembers whom a show names as answering for it. */
export function addContacts(
  element: XmlElement,
  builder: ShowBuilder,
  context: FieldContext,
): void {
  contactsIn(element, context).forEach(contact =>
    builder.add('contacts', contact),
  );
}
