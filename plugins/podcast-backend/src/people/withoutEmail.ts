/** Somebody as they are shown where nobody's e-mail address belongs. */
export function withoutEmail<T extends { email?: string }>(
  person: T,
): Omit<T, 'email'> {
  const { email, ...rest } = person;
  return rest;
}

/** What a feed says instead of a name may be an e-mail address, which is nobody's name. */
export function nameAlone(name: string | undefined): string | undefined {
  return name && /^\S+@\S+\.\S+$/.test(name.trim()) ? undefined : name;
}
