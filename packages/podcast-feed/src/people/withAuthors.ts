import type { FieldContext } from '../fields';
import type { FeedPerson } from '../model';
import { quote } from '../warnings';
import { nameKey } from './authors';
import type { Contact } from './authors';
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
  return people.length > 0
    ? people.map(person => withEmail(person, authors))
    : peopleOf(authors, context);
}

/** Two addresses for one name tell of two people, or of nobody. */
function withEmail(person: FeedPerson, authors: Author[]): FeedPerson {
  if (person.email !== undefined) {
    return person;
  }
  const key = nameKey(person.name);
  const [email, ...others] = new Set(
    authors.filter(({ name }) => nameKey(name) === key).map(a => a.email),
  );
  return email === undefined || key === '' || others.length > 0
    ? person
    : { ...person, email };
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
function peopleOf(
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
        `The item names nobody who takes part; its author ${quote(
          name,
        )} stands in`,
      );
    }
  }
  return [...people.values()];
}
