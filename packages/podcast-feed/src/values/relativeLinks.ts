const longest = 2048;
/** URLs that need no base: with a scheme, a fragment, or empty. */
const complete = /^\s*(?:[a-z][a-z0-9+.-]*:|#|$)/i;

/**
 * Resolves relative URLs of links and images in HTML, because only the feed has their base. Each search moves forward only,
 * so the time is linear.
 */
export function resolveLinks(html: string, base: string | undefined): string {
  // Equals signs are rare, so searching for them is cheaper than searching for names.
  let equals = base === undefined ? -1 : html.indexOf('=');
  if (equals < 0) {
    return html;
  }
  const parts: string[] = [];
  const closers: Record<string, number> = { '"': -1, "'": -1 };
  let copied = 0;
  for (; equals >= 0; equals = html.indexOf('=', equals + 1)) {
    const start = equals + 2;
    const quote = html[equals + 1];
    if (
      html.startsWith('http', start) ||
      !namesAddress(html, equals) ||
      !(quote in closers)
    ) {
      continue;
    }
    if (closers[quote] < start) {
      const found = html.indexOf(quote, start);
      closers[quote] = found < 0 ? html.length + longest : found;
    }
    const end = closers[quote];
    const absolute =
      end - start <= longest
        ? resolve(html.slice(start, end), base)
        : undefined;
    if (absolute !== undefined) {
      parts.push(html.slice(copied, start), absolute);
      copied = end;
    }
  }
  return parts.length ? parts.join('') + html.slice(copied) : html;
}

/** Whether `href` or `src` is before the equals sign, after white space. */
function namesAddress(html: string, equals: number): boolean {
  const length = html.endsWith('href', equals)
    ? 4
    : html.endsWith('src', equals) && 3;
  return length !== false && /\s/.test(html[equals - length - 1] ?? '');
}

function resolve(value: string, base?: string): string | undefined {
  if (complete.test(value) || /[<>]/.test(value)) {
    return undefined;
  }
  try {
    return new URL(value, base).href.replace(/'/g, '%27');
  } catch {
    return undefined;
  }
}
