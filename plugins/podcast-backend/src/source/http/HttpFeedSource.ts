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
  /** Returns the configured URL of a show. Its host is allowed. */
  configuredUrl: (showId: string) => string;
  hostRules: Pick<HostRules, 'getTrust'>;
  userAgent: string;
  maxRedirects: number;
  /** What is read, for messages; `feed` by default. */
  what?: string;
  /** The `Accept` header; for feeds by default. */
  accept?: string;
  /** Resolves names; by default with the operating system. */
  lookup?: LookupFunction;
};

/** Reads feeds over HTTP. Does not trust responses and redirects. */
export class HttpFeedSource implements FeedSource {
  readonly schemes = ['http', 'https'];

  constructor(private readonly options: HttpFeedSourceOptions) {}

  async read(request: FeedSourceRequest): Promise<FeedSourceResponse> {
    const configured = new URL(this.options.configuredUrl(request.showId));
    // Some hosts set a cookie with a redirect and require it at the target. Each read starts without cookies.
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
      const response = await this.send(url, trust, headers, request);
      if ('status' in response) {
        return { ...response, movedTo };
      }
      keepCookies(cookies, response.cookies, url);
      url = response.redirect;
      permanent = permanent && response.permanent;
      movedTo = permanent ? url.href : movedTo;
    }
    throw new FeedSourceError(
      `The ${this.what} redirects more than ${this.options.maxRedirects} times, the limit in podcast.fetch.maxRedirects`,
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
    const isAllowed = (kind: ReturnType<typeof getAddressKind>) =>
      canResolveTo(kind, hostname, trust);
    // A connection to an IP address does not use the lookup.
    if (isAddress(hostname) && !isAllowed(getAddressKind(hostname))) {
      throw privateNetworkError(hostname);
    }
    const lookup = guardedLookup(isAllowed, this.options.lookup);
    const httpRequest: HttpRequest = { url, headers, lookup, signal };
    const use = (response: HttpResponse) =>
      toFeedResponse(response, url, request, this.what);
    try {
      return await exchange(httpRequest, use).catch(error => {
        // The lenient client does not support proxies, and must not bypass them.
        if (signal.aborted || !isMalformedHttp(error) || usesProxy()) {
          throw error;
        }
        return exchangeLeniently(httpRequest, use);
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
    // Configured headers can contain secrets, so they are only sent to the configured origin.
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
        `The host sent only a part of the ${what} (206, ${range.slice(
          0,
          100,
        )})`,
      );
    }
    const { maxBytes, signal } = request;
    const limits = { maxBytes, signal, what };
    const compressed = await readBody(body, limits);
    // A broken connection can leave an incomplete feed.
    const length = Number(getHeader(headers, 'content-length'));
    if (length > compressed.length && !headers['transfer-encoding']) {
      throw new FeedSourceError(`${url.host} closed the connection too early`);
    }
    return {
      status: 'ok',
      bytes: await decompress(
        compressed,
        getHeaders(headers, 'content-encoding').join(','),
        limits,
      ),
      contentType: getHeader(headers, 'content-type'),
      baseUrl: url.href,
      validators,
      maxAgeSeconds: getMaxAge(headers),
    };
  }

  // The body of other responses is not used; destroying the dispatcher ends it.
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

/** Whether a `Content-Range` is the whole content, as in `bytes 0-99/100`. */
function isFullRange(range: string): boolean {
  const [, first, last, size] =
    /^bytes (\d{1,15})-(\d{1,15})\/(\d{1,15})$/.exec(range.trim()) ?? [];
  return Number(first) === 0 && Number(last) + 1 === Number(size);
}

/** Ignores invalid cookies, and those that the host is not allowed to set. */
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
    // Headers are decoded as Latin-1. Other characters than ASCII are kept as bytes, which are usually UTF-8.
    target = new URL(location.replace(/[\x80-\xff]/g, encodeByte), from);
  } catch (error) {
    throw new FeedSourceError(`${from.host} redirects to an invalid URL`, {
      cause: error,
    });
  }
  if (!/^https?:$/.test(target.protocol)) {
    throw new FeedSourceError(
      `${from.host} redirects to a ${target.protocol} URL, which is not allowed`,
    );
  }
  target.hash = '';
  return withoutCredentials(target);
}

function encodeByte(letter: string): string {
  return `%${letter.charCodeAt(0).toString(16).toUpperCase()}`;
}

function toStatusMessage(status: number, what: string): string {
  const message = `The host of the ${what} responded with ${status} ${
    STATUS_CODES[status] ?? ''
  }`.trim();
  return status === 410 ? `${message}: the ${what} has been removed` : message;
}

function hostNotAllowedError(
  url: URL,
  redirected: boolean,
  what: string,
): FeedSourceError {
  return new FeedSourceError(
    redirected
      ? `The ${what} redirects to ${url.host}, which is not an allowed host; to allow it, add it to backend.reading.allow`
      : `${url.host} is not an allowed host; to allow it, add it to backend.reading.allow`,
  );
}
