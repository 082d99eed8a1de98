import { ErrorLike, isError } from '@backstage/errors';
import { FeedSourceError } from '@nerdout/backstage-plugin-podcast-node';
import { isDecompressionError } from './contentCodings';

/**
 * Says in words why a host could not be asked. What is not known is passed on as it is.
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
      `The ${what} of ${host} is packed in a way that cannot be unpacked`,
      { cause: error },
    );
  }
  const code = getErrorCode(error);
  const words = isParserError(error)
    ? explainParserError(code, host)
    : explain(code, host);
  return words ? new FeedSourceError(words, { cause: error }) : error;
}

/** Whether a more lenient client might make something of the answer. */
export function isMalformedHttp(error: unknown): boolean {
  return (
    isParserError(error) ||
    // That of an answer in chunks, for which the length means nothing.
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
      return `${host} sent a line among its header fields that is not HTTP, such as a name with a space in it`;
    default:
      return `${host} sent an answer that is not HTTP`;
  }
}

function tooManyHeaders(host: string): string {
  return `${host} sent more header fields than an answer may have`;
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
      return `${host} cannot be reached from here (no network?)`;
    case 'ETIMEDOUT':
    case 'UND_ERR_CONNECT_TIMEOUT':
    case 'UND_ERR_HEADERS_TIMEOUT':
    case 'UND_ERR_BODY_TIMEOUT':
      return `${host} does not answer`;
    case 'ECONNRESET':
    case 'EPIPE':
    case 'UND_ERR_SOCKET':
    case 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH':
    case 'ERR_STREAM_PREMATURE_CLOSE':
      return `${host} broke off the connection`;
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
    return `No secure connection to ${host} could be made (${code})`;
  }
  return undefined;
}

/** Connecting to several addresses at once gives an `AggregateError`, and undici wraps errors as causes. */
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
