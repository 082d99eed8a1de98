import { STATUS_CODES } from 'node:http';
import type { LookupFunction } from 'node:net';
import {
  FeedSource,
  FeedSourceError,
  FeedSourceRequest,
  FeedSourceResponse,
} from '@nerdout/backstage-plugin-podcast-node';
import { Dispatcher, request as send } from 'undici';
import { isAddress, kindOfAddress } from './addresses';
import { createDispatcher } from './dispatcher';
import { explainError } from './explainError';
import { guardedLookup, refusal } from './guardedLookup';
import { HostRules, HostTrust, mayLeadTo } from './HostRules';
import { ACCEPT_ENCODING, readBody } from './readBody';
import { headerOf, maxAgeOf, retryAfterOf } from './responseHeaders';

const REDIRECTS = [301, 302, 303, 307, 308];
const PERMANENT_REDIRECTS = [301, 308];

export type HttpFeedSourceOptions = {
  /** Address of a show as it is configured; its host may be asked. */
  configuredUrl: (showId: string) => string;
  hostRules: Pick<HostRules, 'trustOf'>;
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
    let url = new URL(request.url);
    let movedTo: string | undefined;
    let permanent = true;

    for (let hop = 0; hop <= this.options.maxRedirects; hop += 1) {
      const trust = this.options.hostRules.trustOf(url, configured);
      if (!trust) {
        throw notAllowed(url, hop > 0, this.what);
      }
      const answer = await this.ask(url, configured, trust, request);
      if ('status' in answer) {
        return { ...answer, movedTo };
      }
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

  private async ask(
    url: URL,
    configured: URL,
    trust: HostTrust,
    request: FeedSourceRequest,
  ): Promise<FeedSourceResponse | { redirect: URL; permanent: boolean }> {
    const { hostname } = url;
    const mayLead = (kind: ReturnType<typeof kindOfAddress>) =>
      mayLeadTo(kind, hostname, trust);
    // A connection to an address resolves nothing, so the lookup would not see it.
    if (isAddress(hostname) && !mayLead(kindOfAddress(hostname))) {
      throw refusal(hostname);
    }
    const dispatcher = createDispatcher(
      guardedLookup(mayLead, this.options.lookup),
    );
    try {
      const response = await send(url, {
        dispatcher,
        signal: request.signal,
        headers: this.headersFor(url, configured, request),
      });
      return await answerOf(response, url, request, this.what);
    } catch (error) {
      throw request.signal.aborted ? error : explainError(error, url.host);
    } finally {
      await dispatcher.destroy();
    }
  }

  private headersFor(url: URL, configured: URL, request: FeedSourceRequest) {
    const { etag, lastModified } = request.validators ?? {};
    return {
      accept:
        this.options.accept ??
        'application/rss+xml, application/atom+xml, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.1',
      'accept-encoding': ACCEPT_ENCODING,
      'user-agent': this.options.userAgent,
      ...(etag && { 'if-none-match': etag }),
      ...(lastModified && { 'if-modified-since': lastModified }),
      // Secrets are for the origin that they were configured with.
      ...(url.origin === configured.origin && request.headers),
    };
  }
}

async function answerOf(
  response: Dispatcher.ResponseData,
  url: URL,
  request: FeedSourceRequest,
  what: string,
): Promise<FeedSourceResponse | { redirect: URL; permanent: boolean }> {
  const { statusCode, headers, body } = response;
  const validators = {
    etag: headerOf(headers, 'etag'),
    lastModified: headerOf(headers, 'last-modified'),
  };

  if (statusCode === 200 || statusCode === 203) {
    const length = Number(headerOf(headers, 'content-length'));
    const bytes = await readBody(
      body,
      headerOf(headers, 'content-encoding'),
      request.maxBytes,
      request.signal,
      what,
    );
    // What a broken connection left of the feed must not be taken for the feed.
    if (!headers['content-encoding'] && length > bytes.length) {
      throw new FeedSourceError(`${url.host} broke off the connection`);
    }
    return {
      status: 'ok',
      bytes,
      contentType: headerOf(headers, 'content-type'),
      baseUrl: url.href,
      validators,
      maxAgeSeconds: maxAgeOf(headers),
    };
  }

  // The body of any other answer is of no interest, and destroying the dispatcher ends it.
  body.on('error', () => {});
  if (statusCode === 304 && request.validators) {
    return {
      status: 'unchanged',
      validators:
        validators.etag || validators.lastModified ? validators : undefined,
      maxAgeSeconds: maxAgeOf(headers),
    };
  }
  const location = headerOf(headers, 'location');
  if (REDIRECTS.includes(statusCode) && location) {
    return {
      redirect: redirectTarget(location, url),
      permanent: PERMANENT_REDIRECTS.includes(statusCode),
    };
  }
  throw new FeedSourceError(statusMessage(statusCode, what), {
    retryAfterSeconds: retryAfterOf(headers),
    gone: statusCode === 410,
  });
}

function redirectTarget(location: string, from: URL): URL {
  let target: URL;
  try {
    target = new URL(location, from);
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
  return target;
}

function statusMessage(status: number, what: string): string {
  const answered = `The host of the ${what} answered ${status} ${
    STATUS_CODES[status] ?? ''
  }`.trim();
  return status === 410
    ? `${answered}: the ${what} has been taken down`
    : answered;
}

function notAllowed(
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
