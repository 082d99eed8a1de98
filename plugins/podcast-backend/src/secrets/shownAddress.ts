/** Readers see shows; refreshers have the permission `podcast.show.refresh`. */
export type Audience = 'reader' | 'refresher';

/**
 * What may be shown of the address of a feed. Private feeds have their secrets in any part of it: readers see the
 * origin, refreshers also the path and the names in the query. Users, passwords and values in a query nobody sees, unless
 * the feed is public: then its address is that of the configuration but for user and password.
 *
 * @returns undefined where there is nothing to show
 */
export function shownAddress(
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
  const isOfWeb = /^https?:$/.test(url.protocol);
  if (audience === 'reader' && !isOfWeb) {
    return undefined;
  }
  if (url.protocol === 'file:') {
    // As it is configured; it may be relative.
    return address.replace(/[?#].*$/s, '');
  }
  if (options.isPublic && isOfWeb) {
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

/** An address up to white space, quotes, brackets, or the sign that the rest has been cut off. */
const ADDRESS = /\b[a-z][a-z0-9+.-]{0,20}:\/\/[^\s"'“”‘’<>()[\]{}…]+/;
/** In what only looks like an address: user and password, and a value of a query. */
const USER = /(?:[^\s/@"'“‘<(]{1,200}@){1,4}(?=[^\s@]{0,253}[/?:])/;
const VALUE = /(?<=[?&;][^\s=&?;"'“”]{1,100}=)[^\s&;"'“”<>…]+/;
const SECRETS = new RegExp(
  `(?<address>${ADDRESS.source})|${USER.source}|${VALUE.source}`,
  'gi',
);

/** Behind an address it is more likely of the sentence. */
const PUNCTUATION = '.,;:!?';

/** Longer ones would take too long, and nobody reads them. */
const LONGEST_TEXT = 10_000;

/** The same for addresses inside a text, such as an error or a warning, also for what only looks like one. */
export function shownText(text: string, audience: Audience): string {
  return text
    .slice(0, LONGEST_TEXT)
    .replace(SECRETS, (found, address: string | undefined) => {
      if (address === undefined) {
        return '';
      }
      let end = found.length;
      while (PUNCTUATION.includes(found[end - 1])) {
        end -= 1;
      }
      const shown = shownAddress(found.slice(0, end), audience) ?? '…';
      return shown + found.slice(end);
    })
    .replace(/…{2,}/g, '…');
}
