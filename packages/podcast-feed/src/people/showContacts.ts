import type { Contact } from '../fields';
import type { FeedShow } from '../model';
import { nameKey } from './authors';
import { parseEmailAddress } from './email';

/** The names and e-mail addresses of the show itself. Hosts add them to every item as its author. */
export class ShowContacts {
  private readonly names: Set<string>;
  private readonly emails: Set<string>;

  constructor(show: FeedShow, contacts: Contact[]) {
    const { title, author, owner, locked } = show;
    const names = [title, author, owner?.name, ...contacts.map(c => c.name)];
    const emails = [
      owner?.email,
      locked?.owner,
      ...contacts.map(contact => contact.email),
    ];
    this.names = new Set(names.flatMap(name => nameKey(name ?? '') || []));
    this.emails = new Set(
      emails.flatMap(email => parseEmailAddress(email ?? '') ?? []),
    );
  }

  /** Whether a contact is the show itself, not the author of an episode. */
  has({ name, email }: Contact): boolean {
    return (
      (name !== undefined && this.names.has(nameKey(name))) ||
      (email !== undefined && this.emails.has(email))
    );
  }

  /** A string that is equal for equal contacts. */
  describe(): string {
    return JSON.stringify([[...this.names].sort(), [...this.emails].sort()]);
  }
}
