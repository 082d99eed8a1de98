/** Functions that the test must find, and one that it must not. They show that the test works at all. */

/**
 * Both alternatives take a no-break space.
 *
 * @growth
 */
export function exponential(text: string): boolean {
  return /^x(?:\s|\u00a0)*$/.test(text);
}

/**
 * From each bracket to the end.
 *
 * @growth
 */
export function quadratic(text: string): string {
  return text.replace(/<[^>]*>/g, '');
}

/**
 * Compares each entry with all before it.
 *
 * @growth
 */
export function comparing(text: string): string[] {
  const found: string[] = [];
  for (const entry of text.split(' ')) {
    if (!found.some(other => other === entry)) {
      found.push(entry);
    }
  }
  return found;
}

/**
 * Slow, but twice as long a text takes only twice as long.
 *
 * @growth
 */
export function linear(text: string): number {
  let sum = 0;
  for (let round = 0; round < 50; round += 1) {
    for (let index = 0; index < text.length; index += 1) {
      sum = (sum * 31 + text.charCodeAt(index)) % 65_521;
    }
  }
  return sum;
}

export const growing = ['exponential', 'quadratic', 'comparing'];
export const steady = ['linear'];
