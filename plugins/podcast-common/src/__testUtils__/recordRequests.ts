/** A recorded request. */
type SentRequest = {
  method: string;
  url: string;
  headers: Record<string, string>;
  body?: unknown;
  keepalive: boolean;
  signal: AbortSignal;
};

/** Returns a `fetch` that responds and records its requests. */
export function recordRequests(answer: () => Response) {
  const sent: SentRequest[] = [];
  const fetch = async (input: RequestInfo | URL, init?: RequestInit) => {
    const request = new Request(input, init);
    const text = await request.clone().text();
    sent.push({
      method: request.method,
      url: request.url,
      headers: Object.fromEntries(request.headers),
      body: text ? JSON.parse(text) : undefined,
      keepalive: request.keepalive,
      signal: request.signal,
    });
    return answer();
  };
  return { fetch, sent };
}
