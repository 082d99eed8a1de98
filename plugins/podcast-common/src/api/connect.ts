import { ResponseError } from '@backstage/errors';
import createClient from 'openapi-fetch';
import { paths } from '../generated/openapi.generated';
import { PodcastRequestOptions } from './types';

/** How a client finds and asks the backend plugin: the parts of Backstage's discovery and fetch APIs that it needs. */
export type Connection = {
  discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
  fetchApi: { fetch: typeof fetch };
};

/**
 * What a request consists of. Backstage's `fetchApi` takes it apart: a `Request` with a body could not be sent by users without
 * a token, since its middleware for tokens uses up the body.
 */
class RequestParts {
  constructor(readonly url: string, readonly init: RequestInit) {}
}

/**
 * Makes the requests of one call. Paths, parameters, bodies and answers are those of the OpenAPI document.
 *
 * @returns a client whose methods throw a `ResponseError` where the backend answers with an error
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

/** What the backend answered; errors have been thrown before. */
export function dataOf<T>({ data }: { data?: T }): T {
  return data as T;
}
