const longest = 2048;
/** What needs no base: another scheme, a place on the page itself, nothing. */
const complete = /^\s*(?:[a-z][a-z0-9+.-]*:|#|$)/i;

/**
 * Makes the relative addresses of links and images in HTML absolute. Nobody but the feed knows what they are relative to.
 * Each search moves forward only, so the time is linear.
 */
export function resolveLinks(html: string, base: string | undefined): string {
  // Equals signs are rare, and so cheaper to look for than names.
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

/** Whether `href` or `src` stands before the equals sign, behind white space. */
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
