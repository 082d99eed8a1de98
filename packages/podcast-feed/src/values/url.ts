import type { Warn } from '../warnings';
import { quote } from '../warnings';

/** A URL that needs no repair, like nearly all. `URL` handles hosts that look like numbers. */
const plain =
  /^https?:\/\/(?:[a-z0-9-]+\.)*[a-z][a-z0-9-]*(?::\d{1,4})?(?:\/(?!\.)(?:[\w!#$%()*+,:;=?@~-]|&(?!amp;)|\.(?!\.?(?:\/|$))|\/(?!\.))*)?$/;
/** A host without a scheme. As a relative URL, it would be a folder, which is hardly ever intended. */
const hostWithoutScheme =
  /^(?:www\.[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|fm|io|tv|co|de|fr|uk|nl|se))(?:\/|$)/i;
const longest = 4096;

/** Parses an absolute `http` or `https` URL; undefined, with a warning, for anything else. */
export function webAddress(
  value: string,
  base: string | undefined,
  field: string,
  warn: Warn,
): string | undefined {
  const trimmed = value.trim();
  if (trimmed === '') {
    return undefined;
  }
  if (trimmed.length > longest) {
    warn(
      'bad-url',
      field,
      `${quote(trimmed)} is longer than ${longest} characters`,
    );
    return undefined;
  }
  if (plain.test(trimmed)) {
    return trimmed;
  }
  // Browsers also ignore white space around line breaks in a long URL.
  const joined = trimmed.replace(/\s+|\p{Cc}/gu, found =>
    /[\r\n\t]/.test(found) ? '' : found.replace(/\p{Cc}/gu, ''),
  );
  const decoded = joined.replace(/&amp;/gi, '&');
  const spelt = withScheme(decoded, base);
  const url = areWords(spelt) ? undefined : resolve(spelt, base);
  if (!url) {
    warn('bad-url', field, `${quote(value)} is not a valid URL`);
    return undefined;
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    warn('unsafe-url', field, `${quote(value)} is not an http or https URL`);
    return undefined;
  }
  if (decoded !== joined) {
    warn(
      'double-escaped-url',
      field,
      `“&” is escaped twice in ${quote(value)}`,
    );
  }
  if (spelt !== decoded) {
    warn('repaired-url', field, `Read ${quote(value)} as ${quote(spelt)}`);
  } else if (/\s/.test(trimmed)) {
    warn('repaired-url', field, `${quote(value)} contains white space`);
  }
  return url.href;
}

/** Misspellings of `http://` in feeds: `htp://`, `hhttps://`, `http//`, `https:://`, `http;//`. */
const misspelt = /^(?:h{0,2}t{1,3}p(s?)(?::\/\/|:{2,}\/*)|http(s?);?\/\/)/i;
/** A scheme after another one, and the schemes of podcast apps for feeds. */
const twice = /^https?:\/{0,2}(?=https?:\/\/)/i;
const ofApps = /^(?:feed|itpc|pcast):(?:(?=https?:)|(?=\/\/))/i;

function withScheme(url: string, base: string | undefined): string {
  if (ofApps.test(url)) {
    const rest = url.replace(ofApps, '');
    return rest.startsWith('//') ? `http:${rest}` : rest;
  }
  const once = url.replace(twice, '');
  if (!/^https?:\/\/(?!\/)/i.test(once) && misspelt.test(once)) {
    return once.replace(
      misspelt,
      (_, s = '', other = s) => `http${(other as string).toLowerCase()}://`,
    );
  }
  if (once.startsWith('//') && base === undefined) {
    return `https:${once}`;
  }
  return hostWithoutScheme.test(once) ? `https://${once}` : once;
}

/** Words, such as the name of a person instead of a URL. */
function areWords(text: string): boolean {
  return /\s/.test(text) && !/[/.?#:]/.test(text);
}

function resolve(value: string, base: string | undefined): URL | undefined {
  try {
    return new URL(value, base);
  } catch {
    return undefined;
  }
}
