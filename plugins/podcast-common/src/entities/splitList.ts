/** Splits an annotation into its unique items, which are separated by commas. */
export function splitList(value: string | undefined): string[] {
  const items = (value ?? '').split(',').map(item => item.trim());
  return [...new Set(items.filter(item => item !== ''))];
}
