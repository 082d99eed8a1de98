import { STATUS_CODES } from 'node:http';
import { LookupFunction } from 'node:net';
import {
  FeedSource,
  FeedSourceError,
  FeedSourceRequest,
  FeedSourceResponse,
} from '@nerdout/backstage-plugin-podcast-node';
import { CookieJar } from 'tough-cookie';
import { isAddress, getAddressKind } from './addresses';
import { ACCEPT_ENCODING, decompress } from './contentCodings';
import { getBasicAuth, withoutCredentials } from './credentials';
import { usesProxy } from './dispatcher';
import {
  HttpResponse,
  exchange,
  exchangeLeniently,
  HttpRequest,
} from './exchange';
import { explainError, isMalformedHttp } from './explainError';
import { guardedLookup, privateNetworkError } from './guardedLookup';
import { HostRules, HostTrust, canResolveTo } from './HostRules';
import { readBody } from './readBody';
import {
  getHeader,
  getHeaders,
  getMaxAge,
  getRetryAfter,
} from './responseHeaders';

const REDIRECTS = [301, 302, 303, 307, 308];
const PERMANENT_REDIRECTS = [301, 308];

export type HttpFeedSourceOptions = {
  /** Address of a show as it is configured; its host may be asked. */
  configuredUrl: (showId: string) => string;
  hostRules: Pick<HostRules, 'getTrust'>;
  userAgent: string;
  maxRedirects: number;
  /** What is read, in the words of messages; `feed` when left out. */
  what?: string;
  /** The `Accept` field; feeds when left out. */
  accept?: string;
  /** Resolves names; by default as the operating system does. */
  lookup?: LookupFunction;
};

/** Reads feeds from the web, trusting neither what it gets nor where it is sent. */
export class HttpFeedSource implements FeedSource {
  readonly schemes = ['http', 'https'];

  constructor(private readonly options: HttpFeedSourceOptions) {}

  async read(request: FeedSourceRequest): Promise<FeedSourceResponse> {
    const configured = new URL(this.options.configuredUrl(request.showId));
    // Some hosts set a cookie with a redirect and want to see it at its target. The next reading starts without.
    const cookies = new CookieJar();
    let url = withoutCredentials(new URL(request.url));
    let movedTo: string | undefined;
    let permanent = true;

    for (let hop = 0; hop <= this.options.maxRedirects; hop += 1) {
      const trust = this.options.hostRules.getTrust(url, configured);
      if (!trust) {
        throw hostNotAllowedError(url, hop > 0, this.what);
      }
      const headers = this.headersFor(url, configured, cookies, request);
      const answer = await this.send(url, trust, headers, request);
      if ('status' in answer) {
        return { ...answer, movedTo };
      }
      keepCookies(cookies, answer.cookies, url);
      url = answer.redirect;
      permanent = permanent && answer.permanent;
      movedTo = permanent ? url.href : movedTo;
    }
    throw new FeedSourceError(
      `The ${this.what} redirects more than ${this.options.maxRedirects} times, the limit that podcast.fetch.maxRedirects sets`,
    );
  }

  private get what(): string {
    return this.options.what ?? 'feed';
  }

  private async send(
    url: URL,
    trust: HostTrust,
    headers: Record<string, string>,
    request: FeedSourceRequest,
  ): Promise<FeedSourceResponse | Redirect> {
    const { hostname } = url;
    const { signal } = request;
    const mayLead = (kind: ReturnType<typeof getAddressKind>) =>
      canResolveTo(kind, hostname, trust);
    // A connection to an address resolves nothing, so the lookup would not see it.
    if (isAddress(hostname) && !mayLead(getAddressKind(hostname))) {
      throw privateNetworkError(hostname);
    }
    const lookup = guardedLookup(mayLead, this.options.lookup);
    const question: HttpRequest = { url, headers, lookup, signal };
    const use = (answer: HttpResponse) =>
      toFeedResponse(answer, url, request, this.what);
    try {
      return await exchange(question, use).catch(error => {
        // The lenient client knows no proxies, and must not go around them.
        if (signal.aborted || !isMalformedHttp(error) || usesProxy()) {
          throw error;
        }
        return exchangeLeniently(question, use);
      });
    } catch (error) {
      throw signal.aborted
        ? signal.reason
        : explainError(error, url.host, this.what);
    }
  }

  private headersFor(
    url: URL,
    configured: URL,
    cookies: CookieJar,
    request: FeedSourceRequest,
  ): Record<string, string> {
    const { etag, lastModified } = request.validators ?? {};
    // Secrets are for the origin that they were configured with.
    const own = Object.fromEntries(
      Object.entries(
        (url.origin === configured.origin && request.headers) || {},
      ).map(([name, value]) => [name.toLowerCase(), value]),
    );
    const cookie = [own.cookie, cookies.getCookieStringSync(url.href)]
      .filter(Boolean)
      .join('; ');
    return {
      accept:
        this.options.accept ??
        'application/rss+xml, application/atom+xml, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.1',
      'accept-encoding': ACCEPT_ENCODING,
      'user-agent': this.options.userAgent,
      ...(etag && { 'if-none-match': etag }),
      ...(lastModified && { 'if-modified-since': lastModified }),
      ...getBasicAuth(url, configured),
      ...own,
      ...(cookie && { cookie }),
    };
  }
}

type Redirect = { redirect: URL; permanent: boolean; cookies: string[] };

async function toFeedResponse(
  { statusCode, headers, body }: HttpResponse,
  url: URL,
  request: FeedSourceRequest,
  what: string,
): Promise<FeedSourceResponse | Redirect> {
  const validators = {
    etag: getHeader(headers, 'etag'),
    lastModified: getHeader(headers, 'last-modified'),
  };

  if ([200, 203, 206].includes(statusCode)) {
    const range = getHeader(headers, 'content-range');
    if (statusCode === 206 && range && !isFullRange(range)) {
      throw new FeedSourceError(
        `The host sends only a part of the ${what}, although all of it was asked for (206, ${range.slice(
          0,
          100,
        )})`,
      );
    }
    const { maxBytes, signal } = request;
    const limits = { maxBytes, signal, what };
    const packed = await readBody(body, limits);
    // What a broken connection left of the feed must not be taken for the feed.
    const length = Number(getHeader(headers, 'content-length'));
    if (length > packed.length && !headers['transfer-encoding']) {
      throw new FeedSourceError(`${url.host} broke off the connection`);
    }
    return {
      status: 'ok',
      bytes: await decompress(
        packed,
        getHeaders(headers, 'content-encoding').join(','),
        limits,
      ),
      contentType: getHeader(headers, 'content-type'),
      baseUrl: url.href,
      validators,
      maxAgeSeconds: getMaxAge(headers),
    };
  }

  // The body of any other answer is of no interest, and destroying the dispatcher ends it.
  body.on('error', () => {});
  if (statusCode === 304 && request.validators) {
    return {
      status: 'unchanged',
      validators:
        validators.etag || validators.lastModified ? validators : undefined,
      maxAgeSeconds: getMaxAge(headers),
    };
  }
  const location = getHeader(headers, 'location');
  if (REDIRECTS.includes(statusCode) && location) {
    return {
      redirect: redirectTarget(location, url),
      permanent: PERMANENT_REDIRECTS.includes(statusCode),
      cookies: getHeaders(headers, 'set-cookie'),
    };
  }
  throw new FeedSourceError(toStatusMessage(statusCode, what), {
    retryAfterSeconds: getRetryAfter(headers),
    gone: statusCode === 410,
  });
}

/** Whether `Content-Range` is of all that there is, as in `bytes 0-99/100`. */
function isFullRange(range: string): boolean {
  const [, first, last, size] =
    /^bytes (\d{1,15})-(\d{1,15})\/(\d{1,15})$/.exec(range.trim()) ?? [];
  return Number(first) === 0 && Number(last) + 1 === Number(size);
}

/** What is no cookie, or none that the host may set, is left out. */
function keepCookies(jar: CookieJar, cookies: string[], url: URL): void {
  for (const cookie of cookies) {
    if (!/[^\t\x20-\x7e\x80-\xff]/.test(cookie)) {
      jar.setCookieSync(cookie, url.href, { ignoreError: true });
    }
  }
}

function redirectTarget(location: string, from: URL): URL {
  let target: URL;
  try {
    // Header fields come as Latin-1. What is not ASCII in an address is taken byte for byte, and is mostly UTF-8.
    target = new URL(location.replace(/[\x80-\xff]/g, encodeByte), from);
  } catch (error) {
    throw new FeedSourceError(
      `${from.host} redirects to something that is not an address`,
      { cause: error },
    );
  }
  if (!/^https?:$/.test(target.protocol)) {
    throw new FeedSourceError(
      `${from.host} redirects to a ${target.protocol} address, which is not allowed`,
    );
  }
  target.hash = '';
  return withoutCredentials(target);
}

function encodeByte(letter: string): string {
  return `%${letter.charCodeAt(0).toString(16).toUpperCase()}`;
}

function toStatusMessage(status: number, what: string): string {
  const answered = `The host of the ${what} answered ${status} ${
    STATUS_CODES[status] ?? ''
  }`.trim();
  return status === 410
    ? `${answered}: the ${what} has been taken down`
    : answered;
}

function hostNotAllowedError(
  url: URL,
  redirected: boolean,
  what: string,
): FeedSourceError {
  return new FeedSourceError(
    redirected
      ? `The ${what} redirects to ${url.host}, which may not be read; if it should be, add it to backend.reading.allow`
      : `${url.host} may not be read; if it should be, add it to backend.reading.allow`,
  );
}
