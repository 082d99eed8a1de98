const longest = 254;
const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const address = new RegExp(
  `^[a-z0-9.!#$%&'*+/=?^_\`{|}~-]{1,64}@${label}(?:\\.${label})+$`,
);

/** Parses an e-mail address to lower case; undefined for an invalid or placeholder address. */
export function parseEmailAddress(value: string): string | undefined {
  const found = value.trim().toLowerCase();
  return found.length <= longest && address.test(found) ? found : undefined;
}

/**
 * Parses a link to an e-mail address: `mailto:jane@example.com?subject=Hi`, or the bare address.
 *
 * @returns undefined for other links, and no `email` if it is an e-mail link without a single valid address
 */
export function parseEmailLink(href: string): { email?: string } | undefined {
  const mailto = /^\s*mailto:([^?]*)/i.exec(href);
  if (mailto) {
    return { email: parseEmailAddress(decoded(mailto[1])) };
  }
  const email = parseEmailAddress(href);
  return email === undefined ? undefined : { email };
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** Names of role addresses, which do not identify a person. */
const functions = new Set(
  `admin administrator author comms communications contact editor editorial editors feedback hello help hostmaster
  info mail mailerdaemon marketing media news newsletter nobody office owner podcast podcasts postmaster press radio
  root studio support team user webmaster`.split(/\s+/),
);

/** Whether an address belongs to a role instead of a person, such as `no-reply@…` and `podcast@…`. */
export function isRoleAddress(email: string): boolean {
  const mailbox = email
    .slice(0, email.indexOf('@'))
    .replace(/\+.*$/, '')
    .replace(/[^a-z0-9]/g, '');
  return functions.has(mailbox) || /^(?:noreply|donotreply)/.test(mailbox);
}
