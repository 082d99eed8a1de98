/**
 * The `Authorization` field for the user and password of a configured address, for requests to its own origin and no
 * other one.
 */
export function getBasicAuth(
  url: URL,
  configured: URL,
): { authorization?: string } {
  const { username, password } = configured;
  if (url.origin !== configured.origin || (!username && !password)) {
    return {};
  }
  const pair = `${decode(username)}:${decode(password)}`;
  return {
    authorization: `Basic ${Buffer.from(pair).toString('base64')}`,
  };
}

/** What is in the address would go into everything that resolves against it. */
export function withoutCredentials(url: URL): URL {
  const result = new URL(url);
  result.username = '';
  result.password = '';
  return result;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
