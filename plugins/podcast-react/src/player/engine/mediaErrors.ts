import { PlayerError } from '../core/types';

// A value of `MediaError.code`. Not every environment has the constants.
const MEDIA_ERR_NETWORK = 2;

/** Why the media element failed. */
export function explainMediaError(
  error: Pick<MediaError, 'code'> | null,
  url: string,
  refusedOrigin: string | undefined,
): PlayerError {
  if (refusedOrigin !== undefined) {
    return { code: 'refused', url, origin: refusedOrigin };
  }
  // An offline browser reports "source not supported" for a file that it has not started to load.
  if (error?.code === MEDIA_ERR_NETWORK || navigator.onLine === false) {
    return { code: 'network', url };
  }
  return { code: 'unsupported', url };
}

/** Why `play()` was rejected. Undefined if that is not an error, for example after an immediate pause. */
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
