const longest = 254;
const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const address = new RegExp(
  `^[a-z0-9.!#$%&'*+/=?^_\`{|}~-]{1,64}@${label}(?:\\.${label})+$`,
);

/** An e-mail address in lower case; undefined for what is none that anybody uses. */
export function emailAddress(value: string): string | undefined {
  const found = value.trim().toLowerCase();
  return found.length <= longest && address.test(found) ? found : undefined;
}

/**
 * What a link says that leads to an e-mail address: `mailto:jane@example.com?subject=Hi`, or the bare address.
 *
 * @returns undefined for any other link, and no `email` where the link is for mail, but not for one address
 */
export function emailLink(href: string): { email?: string } | undefined {
  const mailto = /^\s*mailto:([^?]*)/i.exec(href);
  if (mailto) {
    return { email: emailAddress(decoded(mailto[1])) };
  }
  const email = emailAddress(href);
  return email === undefined ? undefined : { email };
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** Mailboxes of a function, which say nothing of who a person is. */
const functions = new Set(
  `admin administrator author comms communications contact editor editorial editors feedback hello help hostmaster
  info mail mailerdaemon marketing media news newsletter nobody office owner podcast podcasts postmaster press radio
  root studio support team user webmaster`.split(/\s+/),
);

/** Whether an address belongs to a function rather than to a person, e.g. `no-reply@…`, `podcast@…`. */
export function isOfFunction(email: string): boolean {
  const mailbox = email
    .slice(0, email.indexOf('@'))
    .replace(/\+.*$/, '')
    .replace(/[^a-z0-9]/g, '');
  return functions.has(mailbox) || /^(?:noreply|donotreply)/.test(mailbox);
}
