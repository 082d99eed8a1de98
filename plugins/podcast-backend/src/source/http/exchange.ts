import { IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { LookupFunction } from 'node:net';
import { Readable } from 'node:stream';
import { request as send } from 'undici';
import { createDispatcher } from './dispatcher';
import { ResponseHeaders } from './responseHeaders';

/** A GET request for one address. */
export type HttpRequest = {
  url: URL;
  headers: Record<string, string>;
  /** What the connection resolves names with. */
  lookup: LookupFunction;
  signal: AbortSignal;
};

/** What a host answers to it. */
export type HttpResponse = {
  statusCode: number;
  headers: ResponseHeaders;
  body: Readable;
};

/** Asks a host, has the answer used, and ends the connection. Redirects are not followed. */
export type Exchange = <T>(
  question: HttpRequest,
  use: (answer: HttpResponse) => Promise<T>,
) => Promise<T>;

export const exchange: Exchange = async ({ url, lookup, ...options }, use) => {
  const dispatcher = createDispatcher(lookup);
  try {
    return await use(await send(url, { dispatcher, ...options }));
  } finally {
    await dispatcher.destroy();
  }
};

/**
 * As `exchange`, but not strict about HTTP: lines may end with LF alone, and an answer may be `chunked` and have a
 * `Content-Length`. What is at stake with such answers are connections that several clients share; this one has a
 * connection for itself, which it does not use again.
 */
export const exchangeLeniently: Exchange = async (question, use) => {
  const { url, ...options } = question;
  const ask = url.protocol === 'https:' ? requestHttps : requestHttp;
  const request = ask(url, {
    ...options,
    agent: false,
    // Credentials in an address are no business of this.
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
