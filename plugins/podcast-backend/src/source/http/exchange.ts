import { IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { LookupFunction } from 'node:net';
import { Readable } from 'node:stream';
import { request as requestWithUndici } from 'undici';
import { createDispatcher } from './dispatcher';
import { ResponseHeaders } from './responseHeaders';

/** A GET request. */
export type HttpRequest = {
  url: URL;
  headers: Record<string, string>;
  /** Resolves names for the connection. */
  lookup: LookupFunction;
  signal: AbortSignal;
};

export type HttpResponse = {
  statusCode: number;
  headers: ResponseHeaders;
  body: Readable;
};

/** Sends a request, lets `use` read the response, and ends the connection. Does not follow redirects. */
export type Exchange = <T>(
  request: HttpRequest,
  use: (response: HttpResponse) => Promise<T>,
) => Promise<T>;

export const exchange: Exchange = async ({ url, lookup, ...options }, use) => {
  const dispatcher = createDispatcher(lookup);
  try {
    return await use(await requestWithUndici(url, { dispatcher, ...options }));
  } finally {
    await dispatcher.destroy();
  }
};

/**
 * Like `exchange`, but accepts malformed HTTP: lines that end with LF alone, and chunked responses with a `Content-Length`. Such
 * responses are dangerous on shared connections, so this one has its own, and does not reuse it.
 */
export const exchangeLeniently: Exchange = async ({ url, ...options }, use) => {
  const send = url.protocol === 'https:' ? requestHttps : requestHttp;
  const request = send(url, {
    ...options,
    agent: false,
    // Ignore credentials in the URL.
    auth: undefined,
    insecureHTTPParser: true,
  });
  try {
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      request.once('response', resolve).once('error', reject).end();
    });
    request.on('error', error => response.destroy(error));
    return await use({
      statusCode: response.statusCode!,
      headers: response.headers,
      body: response,
    });
  } finally {
    request.destroy();
  }
};
