/** Somebody as they are shown where nobody's e-mail address belongs. */
export function withoutEmail<T extends { email?: string }>(
  person: T,
): Omit<T, 'email'> {
  const { email, ...rest } = person;
  return rest;
}

/** What a feed says instead of a name may be an e-mail address, which is nobody's name. */
export function nameUnlessEmail(name: string | undefined): string | undefined {
  const text = name?.trim() ?? '';
  const host = text.indexOf('@', 1) + 1;
  const isEmail =
    host > 0 && !/\s/.test(text) && /^.+\../.test(text.slice(host));
  return isEmail ? undefined : name;
}
