import type { Contact, FieldContext } from '../fields';
import type { FeedPerson } from '../model';
import { quote } from '../warnings';
import { nameKey } from './authors';
import { isRoleAddress } from './email';

/** An author with both name and e-mail address. */
export type Author = Required<Contact>;

/** Selects the contacts that can be a person: with a name and a personal e-mail address. */
export function selectAuthors(contacts: Contact[]): Author[] {
  return contacts.filter(
    (contact): contact is Author =>
      contact.name !== undefined &&
      contact.email !== undefined &&
      !isRoleAddress(contact.email),
  );
}

/**
 * Completes the people of an episode from its authors: adds e-mail addresses by name. If the episode has no people, its authors
 * become people, unless they are the show itself.
 */
export function withAuthors(
  people: FeedPerson[],
  authors: Author[],
  context: FieldContext,
): FeedPerson[] {
  if (authors.length === 0) {
    return people;
  }
  if (people.length === 0) {
    return toPeople(authors, context);
  }
  const emailByName = groupEmails(authors);
  return people.map(person => {
    const email = person.email ?? emailByName.get(nameKey(person.name));
    return email === undefined ? person : { ...person, email };
  });
}

/** Groups addresses by name. Two addresses for one name are ambiguous. */
function groupEmails(authors: Author[]): Map<string, string | undefined> {
  const emails = new Map<string, string | undefined>();
  for (const { name, email } of authors) {
    const key = nameKey(name);
    const isOther = emails.has(key) && emails.get(key) !== email;
    emails.set(key, isOther || key === '' ? undefined : email);
  }
  return emails;
}

/** Whether a text has several names: `Jane Doe & Bob Roe`, `Jane Doe, Bob Roe`, but not `Doe, Jane`. */
function hasSeveralNames(name: string): boolean {
  const parts = name.split(',');
  return (
    /[&;/+|]|\sand\s/i.test(name) ||
    (parts.length > 1 && parts.every(part => /\S\s+\S/.test(part)))
  );
}

/** Authors have the role `author` of the group `writing` in the Podcast Taxonomy. */
function toPeople(
  authors: Author[],
  { isOfShow, warn }: FieldContext,
): FeedPerson[] {
  const people = new Map<string, FeedPerson>();
  for (const author of authors) {
    const { name, email } = author;
    const key = nameKey(name);
    if (
      key !== '' &&
      !name.includes('@') &&
      !hasSeveralNames(name) &&
      !people.has(key) &&
      isOfShow?.(author) === false
    ) {
      people.set(key, { name, role: 'author', group: 'writing', email });
      warn(
        'author-as-person',
        'podcast:person',
        `The item lists no people; used its author ${quote(name)}`,
      );
    }
  }
  return [...people.values()];
}
