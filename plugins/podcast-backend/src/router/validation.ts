import { InputError, isError, NotFoundError } from '@backstage/errors';
import { ErrorRequestHandler, json, RequestHandler, Router } from 'express';
import { middleware } from 'express-openapi-validator';
import spec from '../schema/openapi.generated.json';
import { formats, formatsInWords } from './formats';
import { Operation, routePathOf } from './operations';

type OpenApiDocument = Extract<
  Parameters<typeof middleware>[0]['apiSpec'],
  object
>;

/** Of a body that is sent where none is asked for; it is read and dropped. */
const MAX_UNUSED_BODY = '64kb';

/** Express takes what it cannot decode in a query string for what is meant. */
const refuseWrongEncoding: RequestHandler = (request, _response, next) => {
  const [path, ...query] = request.url.split('?');
  for (const part of path.split('/')) {
    if (!isDecodable(part)) {
      throw new InputError(
        `The path segment '${part}' must be percent-encoded UTF-8`,
      );
    }
  }
  for (const pair of query.join('?').split('&')) {
    if (!isDecodable(pair)) {
      throw new InputError(
        `The query parameter '${
          pair.split('=')[0]
        }' must be percent-encoded UTF-8`,
      );
    }
  }
  next();
};

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

function readBodies(operations: Operation[]): RequestHandler[] {
  const router = Router();
  for (const operation of operations) {
    if (operation.maxBody) {
      router[operation.method](
        routePathOf(operation),
        json({ limit: operation.maxBody }),
      );
    }
  }
  return [router, json({ limit: MAX_UNUSED_BODY })];
}

type BodyError = Error & { type?: string; status?: number; limit?: number };

/** Those of Express repeat the whole body. */
const explainUnreadableBodies: ErrorRequestHandler = (
  error: BodyError,
  _request,
  _response,
  next,
) => {
  if (error.status === 413) {
    const limit = `${Math.floor(Number(error.limit) / 1024)}kb`;
    next(withStatus(413, `The request body must not be larger than ${limit}`));
  } else if (error.status === 415) {
    next(
      withStatus(415, `The request body could not be read: ${error.message}`),
    );
  } else if (error.status === 400) {
    next(
      new InputError(
        error.type === 'entity.parse.failed'
          ? 'The request body must be a JSON object'
          : 'The request body does not match its Content-Type and Content-Encoding',
      ),
    );
  } else {
    next(error);
  }
};

/** For what Backstage has no error of its own. */
function withStatus(status: 413 | 415, message: string): Error {
  return Object.assign(new Error(message), {
    name: status === 413 ? 'PayloadTooLargeError' : 'UnsupportedMediaTypeError',
    status,
  });
}

/** The validator makes a number of `Infinity`, and does not compare it with limits. */
const refuseInfinity: RequestHandler = (request, _response, next) => {
  for (const [name, value] of Object.entries(request.query)) {
    const values: unknown[] = [value].flat();
    if (values.includes(Infinity) || values.includes(-Infinity)) {
      throw new InputError(`The query parameter '${name}' must be finite`);
    }
  }
  next();
};

type ValidationError = Error & {
  status?: number;
  errors?: Array<{ path?: string; message?: string }>;
};

/** Makes Backstage errors of the validator's, naming the parameter in words. */
const explainInvalidRequests: ErrorRequestHandler = (
  error: ValidationError,
  request,
  _response,
  next,
) => {
  if (!isError(error) || !Array.isArray(error.errors)) {
    next(error);
    return;
  }
  if (error.status === 404 || error.status === 405) {
    next(
      new NotFoundError(`No such operation: ${request.method} ${request.path}`),
    );
    return;
  }
  const [first] = error.errors as NonNullable<ValidationError['errors']>;
  next(new InputError(explain(first?.path ?? '', first?.message ?? '')));
};

const places = {
  params: 'path parameter',
  query: 'query parameter',
  body: 'field',
};

function explain(path: string, message: string): string {
  const [, place, name, position] =
    /^\/(query|params|body)\/([^/]+)(?:\/(\d+))?/.exec(path) ?? [];
  if (message.startsWith('Unknown query parameter')) {
    return `Unknown query parameter '${name}'`;
  }
  if (!name) {
    return `Invalid request: ${message}`;
  }
  const what = places[place as keyof typeof places];
  const which = position ? ` (value ${Number(position) + 1})` : '';
  return `The ${what} '${name}'${which} ${inWords(message)}`;
}

const patternsInWords = new Map(patternsOf(spec));

/** Of patterns and formats the document says in words what they allow. */
function inWords(message: string): string {
  const [, kind, value] =
    /^must match (pattern|format) "(.*)"$/s.exec(message) ?? [];
  const words =
    kind === 'pattern' ? patternsInWords.get(value) : formatsInWords[value];
  return words ? `must be ${words}` : message;
}

function patternsOf(value: unknown): Array<[pattern: string, words: string]> {
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  const found = Object.values(value).flatMap(patternsOf);
  const { pattern, 'x-pattern-in-words': words } = value as Record<
    string,
    unknown
  >;
  return typeof pattern === 'string' && typeof words === 'string'
    ? [...found, [pattern, words]]
    : found;
}

/**
 * Reads the bodies of requests, checks all of the request against the OpenAPI document, and makes numbers and lists of
 * what are texts in a query string.
 */
export function validateRequests(
  operations: Operation[],
): Array<RequestHandler | ErrorRequestHandler> {
  return [
    refuseWrongEncoding,
    ...readBodies(operations),
    explainUnreadableBodies,
    ...(middleware({
      // It is written to by the validator.
      apiSpec: structuredClone(spec) as unknown as OpenApiDocument,
      validateRequests: { allowUnknownQueryParameters: false },
      validateResponses: false,
      // Authentication is the portal's business.
      validateSecurity: false,
      // The plugin does not know where the portal has mounted it.
      useRequestUrl: true,
      formats,
    }) as RequestHandler[]),
    explainInvalidRequests,
    refuseInfinity,
  ];
}
