/** Somebody as they are shown where nobody's e-mail address belongs. */
export function withoutEmail<T extends { email?: string }>(
  person: T,
): Omit<T, 'email'> {
  const { email, ...rest } = person;
  return rest;
}
