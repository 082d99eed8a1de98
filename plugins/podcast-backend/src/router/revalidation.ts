import { createHash } from 'node:crypto';
import { Request, RequestHandler, Response } from 'express';
import { audienceOf } from './authorize';

/**
 * Lets clients ask whether what they have is still current, which costs one small query: every answer to a GET has the
 * version of the whole store as its ETag. Answers are for the caller only and are asked for anew each time.
 *
 * @param getVersion - changes with everything that answers are made of
 */
export function revalidate(getVersion: () => Promise<string>): RequestHandler {
  return async (request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      forCallerOnly(response);
      next();
      return;
    }
    const version = `${await getVersion()} ${audienceOf(response)}`;
    if (!endIfCurrent(request, response, version)) {
      next();
    }
  };
}

/**
 * Answers 304 if that is what the client has.
 *
 * @param content - what is answered, or something that changes with it
 */
export function endIfCurrent(
  request: Request,
  response: Response,
  content: string,
): boolean {
  forCallerOnly(response);
  const hash = createHash('sha256').update(content).digest('base64url');
  response.setHeader('ETag', `W/"${hash.slice(0, 27)}"`);
  if (request.fresh) {
    response.status(304).end();
    return true;
  }
  return false;
}

function forCallerOnly(response: Response): void {
  response.setHeader('Cache-Control', 'private, no-cache');
  response.vary('Authorization');
}
