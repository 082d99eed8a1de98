/** Removes keys without a value, so that the object is equal before and after JSON. */
export function defined<T extends object>(value: T): T {
  const copy: Partial<T> = {};
  for (const key of Object.keys(value) as (keyof T)[]) {
    if (value[key] !== undefined) {
      copy[key] = value[key];
    }
  }
  return copy as T;
}
