/** Readers can see shows; refreshers have the permission `podcast.show.refresh`. */
export type Audience = 'reader' | 'refresher';

/**
 * Removes secrets from the URL of a feed, which any part of it can contain. Readers see the origin, refreshers also the path
 * and the names in the query. If the feed is public, all see the URL without user, password and fragment.
 *
 * @returns undefined if nothing can be shown
 */
export function redactAddress(
  address: string,
  audience: Audience,
  options: { isPublic?: boolean } = {},
): string | undefined {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return undefined;
  }
  const isHttp = /^https?:$/.test(url.protocol);
  if (audience === 'reader' && !isHttp) {
    return undefined;
  }
  if (url.protocol === 'file:') {
    // As configured; it can be relative.
    return address.replace(/[?#].*$/s, '');
  }
  if (options.isPublic && isHttp) {
    url.username = '';
    url.password = '';
    url.hash = '';
    return url.href;
  }
  if (audience === 'reader') {
    return url.origin;
  }
  url.username = '';
  url.password = '';
  url.hash = '';
  const names = new Set(url.searchParams.keys());
  url.search = [...names].map(name => `${encodeURIComponent(name)}=`).join('&');
  return url.href;
}

/** A URL, up to white space, quotes, brackets, or an ellipsis. */
const ADDRESS = /\b[a-z][a-z0-9+.-]{0,20}:\/\/[^\s"'“”‘’<>()[\]{}…]+/;
/** User and password, and values of a query, in text that resembles a URL. */
const USER = /(?:[^\s/@"'“‘<(]{1,200}@){1,4}(?=[^\s@]{0,253}[/?:])/;
const VALUE = /(?<=[?&;][^\s=&?;"'“”]{1,100}=)[^\s&;"'“”<>…]+/;
const SECRETS = new RegExp(
  `(?<address>${ADDRESS.source})|${USER.source}|${VALUE.source}`,
  'gi',
);

/** After a URL, punctuation probably belongs to the sentence. */
const PUNCTUATION = '.,;:!?';

/** Longer texts are cut off, to limit the time. */
const MAX_TEXT_LENGTH = 10_000;

/** Removes secrets from URLs in a text, such as an error or a warning, and from parts that resemble one. */
export function redactText(text: string, audience: Audience): string {
  return text
    .slice(0, MAX_TEXT_LENGTH)
    .replace(SECRETS, (found, address: string | undefined) => {
      if (address === undefined) {
        return '';
      }
      let end = found.length;
      while (PUNCTUATION.includes(found[end - 1])) {
        end -= 1;
      }
      const shown = redactAddress(found.slice(0, end), audience) ?? '…';
      return shown + found.slice(end);
    })
    .replace(/…{2,}/g, '…');
}
