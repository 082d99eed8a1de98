/** Removes the e-mail address of a person. */
export function withoutEmail<T extends { email?: string }>(
  person: T,
): Omit<T, 'email'> {
  const { email, ...rest } = person;
  return rest;
}

/** Returns a name, or undefined if it is an e-mail address, which feeds may have instead of a name. */
export function nameUnlessEmail(name: string | undefined): string | undefined {
  const text = name?.trim() ?? '';
  const host = text.indexOf('@', 1) + 1;
  const isEmail =
    host > 0 && !/\s/.test(text) && /^.+\../.test(text.slice(host));
  return isEmail ? undefined : name;
}
