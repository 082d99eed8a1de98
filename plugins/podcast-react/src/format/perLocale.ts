/** Creates a value once for each locale. Formatters are slow to create, and lists need them for each row. */
export function perLocale<T>(
  make: (locale?: string) => T,
): (locale?: string) => T {
  const made = new Map<string | undefined, T>();
  return locale => {
    const known = made.get(locale);
    if (known !== undefined) return known;
    const value = make(locale);
    made.set(locale, value);
    return value;
  };
}
