/** Returns the `Authorization` header for the user and password of a configured URL, only for requests to its origin. */
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

/** Removes user and password, which URLs resolved against this one would inherit. */
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
