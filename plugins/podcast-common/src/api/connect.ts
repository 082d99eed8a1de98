import { ResponseError } from '@backstage/errors';
import createClient from 'openapi-fetch';
import { paths } from '../generated/openapi.generated';
import { PodcastRequestOptions } from './types';

/** The parts of Backstage's discovery and fetch APIs that a client needs. */
export type Connection = {
  discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
  fetchApi: { fetch: typeof fetch };
};

/**
 * URL and options of a request. A `Request` would not work: the token middleware of Backstage's `fetchApi` consumes its body
 * if the user has no token.
 */
class RequestParts {
  constructor(readonly url: string, readonly init: RequestInit) {}
}

/**
 * Creates a client for one call, with the paths, parameters, bodies and responses of the OpenAPI document.
 *
 * @returns a client whose methods throw a `ResponseError` if the backend responds with an error
 */
export async function connect(
  { discoveryApi, fetchApi }: Connection,
  { token, signal }: PodcastRequestOptions = {},
) {
  const client = createClient<paths>({
    baseUrl: await discoveryApi.getBaseUrl('podcast'),
    Request: RequestParts as unknown as typeof Request,
    fetch: request => {
      const { url, init } = request as unknown as RequestParts;
      return fetchApi.fetch(url, init);
    },
    headers: {
      Accept: 'application/json',
      ...(token && { Authorization: `Bearer ${token}` }),
    },
    signal,
  });
  client.use({
    async onResponse({ response }) {
      if (!response.ok) {
        throw await ResponseError.fromResponse(response);
      }
    },
  });
  return client;
}

/** Returns the body of a response. Errors were thrown before. */
export function getData<T>({ data }: { data?: T }): T {
  return data as T;
}
