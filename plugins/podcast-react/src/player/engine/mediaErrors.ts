import { PlayerError } from '../core/types';

// Values of `MediaError.code`; the constants are not there in every environment.
const MEDIA_ERR_NETWORK = 2;

/** Why the media element gave up. */
export function explainMediaError(
  error: Pick<MediaError, 'code'> | null,
  url: string,
  refusedOrigin: string | undefined,
): PlayerError {
  if (refusedOrigin !== undefined) {
    return { code: 'refused', url, origin: refusedOrigin };
  }
  // A browser that is offline says "source not supported" of a file that it has not begun to load.
  if (error?.code === MEDIA_ERR_NETWORK || navigator.onLine === false) {
    return { code: 'network', url };
  }
  return { code: 'unsupported', url };
}

/** Why `play()` was rejected; nothing when that is no error, such as a pause that came first. */
export function explainPlayRejection(
  reason: unknown,
  url: string,
  refusedOrigin: string | undefined,
): PlayerError | undefined {
  const name = (reason as { name?: string } | undefined)?.name;
  if (name === 'AbortError') {
    return undefined;
  }
  if (name === 'NotAllowedError') {
    return { code: 'autoplay', url };
  }
  return explainMediaError(null, url, refusedOrigin);
}
