import { createHash } from 'node:crypto';
import { Request, Response } from 'express';

/** Only the caller's browser may keep the response, and it has to ask each time whether that is current. */
export function setPrivate(response: Response): void {
  response.setHeader('Cache-Control', 'private, no-cache');
  response.vary('Authorization');
}

/** Responds with 304 if the client has the response with the `ETag` that is set. */
export function endIfCurrent(request: Request, response: Response): boolean {
  if (request.fresh) {
    response.status(304).end();
    return true;
  }
  return false;
}

/** A short text that changes with `content`, for an `ETag`. */
export function toTag(content: string): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, 27);
}
