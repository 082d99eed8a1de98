import { ErrorLike, isError } from '@backstage/errors';
import { FeedSourceError } from '@nerdout/backstage-plugin-podcast-node';
import { isDecompressionError } from './contentCodings';

/**
 * Converts an error of a request to a `FeedSourceError` with a message for users. Returns unknown errors unchanged.
 *
 * @param what - what was read
 */
export function explainError(
  error: unknown,
  host: string,
  what: string,
): unknown {
  const known = findFeedSourceError(error);
  if (known) {
    return known;
  }
  if (isDecompressionError(error)) {
    return new FeedSourceError(
      `The ${what} of ${host} could not be decompressed`,
      { cause: error },
    );
  }
  const code = getErrorCode(error);
  const message = isParserError(error)
    ? explainParserError(code, host)
    : explain(code, host);
  return message ? new FeedSourceError(message, { cause: error }) : error;
}

/** Whether a lenient client may be able to read the response. */
export function isMalformedHttp(error: unknown): boolean {
  return (
    isParserError(error) ||
    // With a chunked response, the length has no meaning.
    getErrorCode(error) === 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH'
  );
}

function isParserError(error: unknown): boolean {
  return [...getCauses(error)].some(
    entry =>
      entry.name === 'HTTPParserError' ||
      (typeof entry.code === 'string' && entry.code.startsWith('HPE_')),
  );
}

function explainParserError(code: string | undefined, host: string): string {
  switch (code) {
    case 'HPE_HEADER_OVERFLOW':
      return tooManyHeaders(host);
    case 'HPE_INVALID_HEADER_TOKEN':
      return `${host} sent an invalid HTTP header`;
    default:
      return `${host} sent an invalid HTTP response`;
  }
}

function tooManyHeaders(host: string): string {
  return `${host} sent too many HTTP headers`;
}

function explain(code: string | undefined, host: string): string | undefined {
  switch (code) {
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'ENODATA':
      return `${host} could not be found (no network or DNS?)`;
    case 'ECONNREFUSED':
      return `${host} refuses connections`;
    case 'ENETUNREACH':
    case 'EHOSTUNREACH':
    case 'ENETDOWN':
      return `${host} cannot be reached (no network?)`;
    case 'ETIMEDOUT':
    case 'UND_ERR_CONNECT_TIMEOUT':
    case 'UND_ERR_HEADERS_TIMEOUT':
    case 'UND_ERR_BODY_TIMEOUT':
      return `${host} does not respond`;
    case 'ECONNRESET':
    case 'EPIPE':
    case 'UND_ERR_SOCKET':
    case 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH':
    case 'ERR_STREAM_PREMATURE_CLOSE':
      return `${host} closed the connection too early`;
    case 'UND_ERR_HEADERS_OVERFLOW':
      return tooManyHeaders(host);
    default:
      break;
  }
  if (
    /^(CERT_|ERR_TLS_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_)/.test(code ?? '')
  ) {
    return `The certificate of ${host} is not trusted (${code})`;
  }
  if (/^(ERR_SSL_|EPROTO)/.test(code ?? '')) {
    return `Could not make a secure connection to ${host} (${code})`;
  }
  return undefined;
}

/** Returns an error and what it wraps: undici uses causes, and connecting to several addresses gives an `AggregateError`. */
function* getCauses(error: unknown): Generator<ErrorLike> {
  let current = error;
  for (let depth = 0; isError(current) && depth < 5; depth += 1) {
    yield current;
    const { cause, errors } = current;
    current = cause ?? (Array.isArray(errors) ? errors[0] : undefined);
  }
}

function findFeedSourceError(error: unknown): ErrorLike | undefined {
  return [...getCauses(error)].find(entry => entry.name === 'FeedSourceError');
}

function getErrorCode(error: unknown): string | undefined {
  return [...getCauses(error)]
    .map(entry => entry.code)
    .find((code): code is string => typeof code === 'string');
}
