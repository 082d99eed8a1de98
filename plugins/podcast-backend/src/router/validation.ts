import { InputError, NotFoundError } from '@backstage/errors';
import { ErrorRequestHandler, RequestHandler } from 'express';
import { middleware } from 'express-openapi-validator';
import { spec } from '../schema/openapi.generated';

type OpenApiDocument = Extract<
  Parameters<typeof middleware>[0]['apiSpec'],
  object
>;

/** Checks requests against the OpenAPI document and makes numbers and lists of what are texts in a query string. */
export function validateRequests(): RequestHandler[] {
  return middleware({
    // It is written to by the validator.
    apiSpec: structuredClone(spec) as unknown as OpenApiDocument,
    validateRequests: { allowUnknownQueryParameters: false },
    validateResponses: false,
    // Authentication is the portal's business.
    validateSecurity: false,
    // The plugin does not know where the portal has mounted it.
    useRequestUrl: true,
  }) as RequestHandler[];
}

type ValidationError = Error & {
  status?: number;
  errors?: Array<{ path?: string; message?: string }>;
};

/** Makes Backstage errors of the validator's, naming the parameter in words. */
export const explainInvalidRequests: ErrorRequestHandler = (
  error: ValidationError,
  request,
  _response,
  next,
) => {
  if (!Array.isArray(error.errors)) {
    next(error);
    return;
  }
  if (error.status === 404 || error.status === 405) {
    next(new NotFoundError(`There is no ${request.method} ${request.path}`));
    return;
  }
  const [first] = error.errors;
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
    return `There is no query parameter '${name}'`;
  }
  if (!name) {
    return `The request is not valid: ${message}`;
  }
  const what = places[place as keyof typeof places];
  const which = position ? ` (value ${Number(position) + 1})` : '';
  return `The ${what} '${name}'${which} ${message}`;
}
