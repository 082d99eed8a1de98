import { LoggerService } from '@backstage/backend-plugin-api';
import { isError, ServiceUnavailableError, toError } from '@backstage/errors';
import { ErrorRequestHandler } from 'express';
import { loggable } from '../secrets';

/** Those that are meant for whoever asks. */
const TOLD = [
  'AuthenticationError',
  'ConflictError',
  'InputError',
  'NotAllowedError',
  'NotFoundError',
  'NotModifiedError',
  'ServiceUnavailableError',
];

/** Of databases that cannot be reached, or have no connection left. */
const UNREACHABLE =
  /^(ECONN(REFUSED|RESET)|EPIPE|ENOTFOUND|ETIMEDOUT|EHOSTUNREACH|08\w{3}|53300|57P0[123]|SQLITE_BUSY.*)$/;

/**
 * Tells nobody what went wrong inside, such as the statement that a database refused, which holds what others have
 * written: that is in the log alone.
 */
export function hideInternalErrors(logger: LoggerService): ErrorRequestHandler {
  return (error: unknown, request, _response, next) => {
    const { name, status, code, message } = toError(error);
    const isRefusal = typeof status === 'number' && status < 500;
    if (TOLD.includes(name) || isRefusal) {
      next(error);
      return;
    }
    logger.error(
      `${request.method} ${request.route?.path ?? request.path} failed`,
      loggable(error),
    );
    const isUnreachable =
      name === 'KnexTimeoutError' ||
      (isError(error) && UNREACHABLE.test(String(code))) ||
      /^(Connection terminated|Unable to acquire a connection|timeout exceeded when trying to connect)/.test(
        message,
      );
    next(
      isUnreachable
        ? new ServiceUnavailableError(
            "The portal's database is not available. Try again later.",
          )
        : new Error(
            'An internal error occurred. See the log of the backend for details.',
          ),
    );
  };
}
