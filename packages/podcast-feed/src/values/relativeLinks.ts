const attributes = ['href=', 'src='];
const longest = 2048;
/** What needs no base: another scheme, a place on the page itself, nothing. */
const complete = /^\s*(?:[a-z][a-z0-9+.-]*:|#|$)/i;

/**
 * Makes the relative addresses of links and images in HTML absolute. Nobody but the feed knows what they are relative to.
 * Each search moves forward only, so the time is linear.
 */
export function resolveLinks(html: string, base: string | undefined): string {
  return base === undefined
    ? html
    : attributes.reduce(
        (resolved, attribute) => resolveAttribute(resolved, attribute, base),
        html,
      );
}

function resolveAttribute(
  html: string,
  attribute: string,
  base: string,
): string {
  const parts: string[] = [];
  const closers: Record<string, number> = { '"': -1, "'": -1 };
  let copied = 0;
  let at = html.indexOf(attribute);
  while (at >= 0) {
    const start = at + attribute.length + 1;
    const quote = html[start - 1];
    at = html.indexOf(attribute, start);
    if (!(quote in closers) || html.startsWith('http', start)) {
      continue;
    }
    if (closers[quote] < start) {
      const found = html.indexOf(quote, start);
      closers[quote] = found < 0 ? html.length + longest : found;
    }
    const end = closers[quote];
    const isAttribute = /\s/.test(html[start - attribute.length - 2] ?? '');
    if (isAttribute && end - start <= longest) {
      const absolute = resolve(html.slice(start, end), base);
      if (absolute !== undefined) {
        parts.push(html.slice(copied, start), absolute);
        copied = end;
      }
    }
  }
  return parts.length ? parts.join('') + html.slice(copied) : html;
}

function resolve(value: string, base: string): string | undefined {
  if (complete.test(value) || /[<>]/.test(value)) {
    return undefined;
  }
  try {
    return new URL(value, base).href.replace(/'/g, '%27');
  } catch {
    return undefined;
  }
}
