/** Returns the host of a feed URL, or the whole URL if it has none. */
export function getHost(url: string): string {
  try {
    return new URL(url).host || url;
  } catch {
    return url;
  }
}
