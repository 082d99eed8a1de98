/** The items of an annotation that is a list: separated by commas, each once, without the space around them. */
export function splitList(value: string | undefined): string[] {
  const items = (value ?? '').split(',').map(item => item.trim());
  return [...new Set(items.filter(item => item !== ''))];
}
