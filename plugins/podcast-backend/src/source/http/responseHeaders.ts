/** Headers as undici and Node.js return them. */
export type ResponseHeaders = Record<string, string | string[] | undefined>;

/** Returns the first header with a name. */
export function getHeader(
  headers: ResponseHeaders,
  name: string,
): string | undefined {
  return getHeaders(headers, name)[0];
}

/** Returns all headers with a name. */
export function getHeaders(headers: ResponseHeaders, name: string): string[] {
  return [headers[name] ?? []].flat();
}

/** Returns the seconds of `Cache-Control: max-age`; undefined if it is absent, or if responses must be revalidated. */
export function getMaxAge(headers: ResponseHeaders): number | undefined {
  const value = getHeaders(headers, 'cache-control').join(',');
  if (!value || /\b(no-cache|no-store|must-revalidate)\b/i.test(value)) {
    return undefined;
  }
  const seconds = /\bmax-age\s*=\s*"?(\d{1,10})/i.exec(value)?.[1];
  return seconds === undefined ? undefined : Number(seconds);
}

/** Returns the seconds of `Retry-After`, which is a number, or a date by the clock of the host. Never negative. */
export function getRetryAfter(
  headers: ResponseHeaders,
  now = Date.parse(getHeader(headers, 'date') ?? '') || Date.now(),
): number | undefined {
  const value = getHeader(headers, 'retry-after')?.trim();
  if (!value) {
    return undefined;
  }
  if (/^\d{1,10}$/.test(value)) {
    return Number(value);
  }
  const date = /[a-z]{3}/i.test(value) ? Date.parse(value) : NaN;
  return Number.isNaN(date)
    ? undefined
    : Math.max(0, Math.ceil((date - now) / 1000));
}
