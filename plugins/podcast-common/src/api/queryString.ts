type QueryValue = string | number | boolean | undefined;

/** `{ topic: ['a', 'b'], limit: 5 }` as `?topic=a&topic=b&limit=5`; what is undefined is left out. */
export function toQueryString(query: {
  [name: string]: QueryValue | QueryValue[];
}): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const single of Array.isArray(value) ? value : [value]) {
      if (single !== undefined) {
        parameters.append(name, String(single));
      }
    }
  }
  const text = parameters.toString();
  return text && `?${text}`;
}
