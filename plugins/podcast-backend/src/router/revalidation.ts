import { createHash } from 'node:crypto';
import { RequestHandler } from 'express';
import { audienceOf } from './authorize';

/**
 * Lets clients ask whether what they have is still current, which costs one small query: every answer to a GET has the
 * version of the whole store as its ETag. Answers are for the caller only and are asked for anew each time.
 *
 * @param getVersion - changes with everything that answers are made of
 */
export function revalidate(getVersion: () => Promise<string>): RequestHandler {
  return async (request, response, next) => {
    response.setHeader('Cache-Control', 'private, no-cache');
    response.vary('Authorization');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      next();
      return;
    }
    const tag = createHash('sha256')
      .update(`${await getVersion()} ${audienceOf(response)}`)
      .digest('base64url')
      .slice(0, 27);
    response.setHeader('ETag', `W/"${tag}"`);
    if (request.fresh) {
      response.status(304).end();
      return;
    }
    next();
  };
}
