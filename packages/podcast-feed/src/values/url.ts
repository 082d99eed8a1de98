import type { Warn } from '../warnings';
import { quote } from '../warnings';

/** An address that needs no repair: what nearly all are. */
const plain =
  /^https?:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)*(?::\d{1,5})?(?:\/(?!\.)(?:[\w!#$%()*+,:;=?@~-]|&(?!amp;)|\.(?!\.?(?:\/|$))|\/(?!\.))*)?$/;
const scheme = /^([a-z][a-z0-9+.-]*):/i;
const hostWithoutScheme =
  /^(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:\/|$)/i;
/** Words, such as the name of a person where the address of a page should be. */
const words = /^[^/.?#:]*\s[^/.?#:]*$/;
const longest = 4096;

/** An absolute `http` or `https` address, or undefined, with a warning, for anything else. */
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
  const cleaned = repair(trimmed, field, warn);
  const url = words.test(cleaned) ? undefined : resolve(cleaned, base);
  if (!url) {
    warn('bad-url', field, `${quote(value)} is not an address`);
    return undefined;
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    // E-mail addresses are nobody's business but that of whose they are.
    const found = url.protocol === 'mailto:' ? '“mailto:…”' : quote(value);
    warn('unsafe-url', field, `${found} is neither http nor https`);
    return undefined;
  }
  return url.href;
}

function repair(value: string, field: string, warn: Warn): string {
  let url = value.replace(/\p{Cc}/gu, '');
  if (/&amp;/i.test(url)) {
    warn(
      'double-escaped-url',
      field,
      `“&” in ${quote(value)} was escaped twice`,
    );
    url = url.replace(/&amp;/gi, '&');
  }
  const found = scheme.exec(url)?.[1].toLowerCase();
  if (found === 'feed' || found === 'itpc' || found === 'pcast') {
    const rest = url.slice(found.length + 1);
    return /^https?:/i.test(rest) ? rest : `http:${rest}`;
  }
  if (!found && hostWithoutScheme.test(url) && /^www\./i.test(url)) {
    warn('bad-url', field, `${quote(value)} has no scheme; https was taken`);
    return `https://${url}`;
  }
  return url;
}

function resolve(value: string, base: string | undefined): URL | undefined {
  try {
    return new URL(value, base);
  } catch {
    return undefined;
  }
}
