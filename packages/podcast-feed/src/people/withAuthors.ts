import type { Contact, FieldContext } from '../fields';
import type { FeedPerson } from '../model';
import { quote } from '../warnings';
import { nameKey } from './authors';
import { isOfFunction } from './email';

/** An author who is told with both. */
export type Author = Required<Contact>;

/** Those of the contacts who may be a person: with a name and an e-mail address of their own. */
export function authorsAmong(contacts: Contact[]): Author[] {
  return contacts.filter(
    (contact): contact is Author =>
      contact.name !== undefined &&
      contact.email !== undefined &&
      !isOfFunction(contact.email),
  );
}

/**
 * Adds to those who take part in an episode what is said of its authors: the e-mail address of who has the same name; and
 * where nobody takes part, the authors themselves, unless the show is meant.
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

/** Two addresses for one name tell of two people, or of nobody. */
function groupEmails(authors: Author[]): Map<string, string | undefined> {
  const emails = new Map<string, string | undefined>();
  for (const { name, email } of authors) {
    const key = nameKey(name);
    const isOther = emails.has(key) && emails.get(key) !== email;
    emails.set(key, isOther || key === '' ? undefined : email);
  }
  return emails;
}

/** `Jane Doe & Bob Roe`, `Jane Doe, Bob Roe`; but `Doe, Jane` is one name. */
function namesSeveral(name: string): boolean {
  const parts = name.split(',');
  return (
    /[&;/+|]|\sand\s/i.test(name) ||
    (parts.length > 1 && parts.every(part => /\S\s+\S/.test(part)))
  );
}

/** `author` of the group `writing` is the role that the Podcast Taxonomy has for them. */
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
      !namesSeveral(name) &&
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
