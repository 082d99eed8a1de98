import {
  HttpAuthService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import {
  AuthorizeResult,
  BasicPermission,
} from '@backstage/plugin-permission-common';
import { RequestHandler } from 'express';

/**
 * Lets only those users and services through whom the portal's permission policy allows what they ask for.
 *
 * @throws `AuthenticationError` without a token; `NotAllowedError` without the permission
 */
export function createAuthorizer(options: {
  httpAuth: HttpAuthService;
  permissions: PermissionsService;
}): (permission: BasicPermission) => RequestHandler {
  const { httpAuth, permissions } = options;
  return permission => async (request, _response, next) => {
    const credentials = await httpAuth.credentials(request, {
      allow: ['user', 'service'],
    });
    const [decision] = await permissions.authorize([{ permission }], {
      credentials,
    });
    if (decision.result !== AuthorizeResult.ALLOW) {
      throw new NotAllowedError(
        `You do not have the permission ${permission.name}`,
      );
    }
    next();
  };
}
