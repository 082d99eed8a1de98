import type { Contact } from '../fields';
import type { FeedShow } from '../model';
import { nameKey } from './authors';
import { emailAddress } from './email';

/** The names and e-mail addresses under which a show itself appears. Hosts write them into every item as its author. */
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
      emails.flatMap(email => emailAddress(email ?? '') ?? []),
    );
  }

  /** Whether the show is meant rather than one of its episodes' authors. */
  has({ name, email }: Contact): boolean {
    return (
      (name !== undefined && this.names.has(nameKey(name))) ||
      (email !== undefined && this.emails.has(email))
    );
  }

  /** The same for the same contacts. */
  describe(): string {
    return JSON.stringify([[...this.names].sort(), [...this.emails].sort()]);
  }
}
