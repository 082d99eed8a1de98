import { Request, RequestHandler, Response } from 'express';
import { LRUCache } from 'lru-cache';
import { ShowVersions, Versions } from '../database';
import { Audience } from '../secrets';
import { Authorize } from './authorize';
import {
  ResponseBody,
  ResponseCache,
  toPlainBytes,
  toResponseBody,
} from './ResponseCache';
import { endIfCurrent, setPrivate, toTag } from './revalidation';

/** After so many changes while a response is made, it is sent without an `ETag`. */
const MAX_ATTEMPTS = 3;

/** How many URLs are known to be valid requests. */
const MAX_VALID_URLS = 10_000;

/** Makes the content of a response. @throws the errors that the API responds with */
export type Produce = (request: Request, audience: Audience) => Promise<object>;

export type AnswerOptions = {
  /** What the responses depend on, besides the URL and the audience. */
  on: keyof Versions;
  /** Whether to keep a response in memory; true by default. */
  isKept?: (request: Request) => boolean;
};

/** A GET operation. */
type Answer = AnswerOptions & { authorize: Authorize; produce: Produce };

/**
 * Responds to GET requests whose responses are the same for all users with the same permissions. A response is made,
 * serialized and compressed once for each version of the stored data. A client that has the current version gets 304,
 * without a query.
 */
export class Answers {
  private readonly valid = new LRUCache<string, Answer>({
    max: MAX_VALID_URLS,
  });

  /** @param codeVersion - changes with code and configuration */
  constructor(
    private readonly versions: ShowVersions,
    private readonly cache: ResponseCache,
    private readonly codeVersion: string,
  ) {}

  /**
   * Responds at once to a request with the URL of an earlier one, from what is kept for it. Put it before the validation of
   * requests, which an earlier request has passed.
   */
  readonly sendKept: RequestHandler = async (request, response, next) => {
    const answer =
      request.method === 'GET' || request.method === 'HEAD'
        ? this.valid.get(request.url)
        : undefined;
    if (answer) {
      const audience = await answer.authorize(request);
      const tag = await this.getTag(answer, audience);
      if (endIfClientHas(request, response, tag)) {
        return;
      }
      const body = this.cache.getKept(toKey(request, tag));
      if (body) {
        await send(request, response, body, tag);
        return;
      }
    }
    next();
  };

  /** Makes the handler of an operation. */
  createHandler(answer: Answer): RequestHandler {
    const { authorize, produce, isKept = () => true } = answer;
    return async (request, response) => {
      const audience = await authorize(request);
      for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
        const tag = await this.getTag(answer, audience);
        if (endIfClientHas(request, response, tag)) {
          return;
        }
        const make = async (): Promise<ResponseBody | undefined> => {
          const body = await toResponseBody(await produce(request, audience));
          // Parts of it may be from before a change, and others from after it.
          await this.versions.readNow();
          return (await this.getTag(answer, audience)) === tag
            ? body
            : undefined;
        };
        const body = isKept(request)
          ? await this.cache.get(toKey(request, tag), make)
          : await make();
        if (body) {
          this.valid.set(request.url, answer);
          await send(request, response, body, tag);
          return;
        }
      }
      const body = await toResponseBody(await produce(request, audience));
      await send(request, response, body);
    };
  }

  private async getTag(
    { on }: AnswerOptions,
    audience: Audience,
  ): Promise<string> {
    const versions = await this.versions.get();
    return toTag(`${this.codeVersion} ${audience} ${versions[on]}`);
  }
}

function toKey({ url }: Request, tag: string): string {
  return `${tag} ${url}`;
}

function endIfClientHas(
  request: Request,
  response: Response,
  tag: string,
): boolean {
  const given = request.headers['if-none-match'];
  if (given === undefined) {
    return false;
  }
  setHeaders(response);
  const isGzip = given.includes(gzipped(tag));
  response.setHeader('ETag', `"${isGzip ? gzipped(tag) : tag}"`);
  if (endIfCurrent(request, response)) {
    return true;
  }
  response.removeHeader('ETag');
  return false;
}

async function send(
  request: Request,
  response: Response,
  body: ResponseBody,
  tag?: string,
): Promise<void> {
  const isGzip = body.isGzip && Boolean(request.acceptsEncodings('gzip'));
  const bytes = isGzip ? body.bytes : await toPlainBytes(body);
  setHeaders(response);
  if (tag !== undefined) {
    // Strong tags differ with the bytes.
    response.setHeader('ETag', `"${isGzip ? gzipped(tag) : tag}"`);
  }
  if (isGzip) {
    response.setHeader('Content-Encoding', 'gzip');
  }
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.setHeader('Content-Length', bytes.length);
  response.end(bytes);
}

function setHeaders(response: Response): void {
  setPrivate(response);
  response.vary('Accept-Encoding');
}

function gzipped(tag: string): string {
  return `${tag}-gzip`;
}
