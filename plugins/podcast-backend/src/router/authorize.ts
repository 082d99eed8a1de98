import {
  HttpAuthService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import {
  AuthorizeResult,
  BasicPermission,
} from '@backstage/plugin-permission-common';
import { RequestHandler, Response } from 'express';
import { Audience } from '../secrets';

/**
 * Lets only those users and services through whom the portal's permission policy allows what they ask for.
 *
 * The permission to refresh, where a route gives it, only decides how much is told; see `audienceOf`.
 *
 * @throws `AuthenticationError` without a token; `NotAllowedError` without the permission
 */
export function createAuthorizer(options: {
  httpAuth: HttpAuthService;
  permissions: PermissionsService;
}): (
  permission: BasicPermission,
  refreshPermission?: BasicPermission,
) => RequestHandler {
  const { httpAuth, permissions } = options;
  return (permission, refreshPermission) => async (request, response, next) => {
    const credentials = await httpAuth.credentials(request, {
      allow: ['user', 'service'],
    });
    const [decision, refreshDecision] = await permissions.authorize(
      [permission, refreshPermission].flatMap(each =>
        each ? [{ permission: each }] : [],
      ),
      { credentials },
    );
    if (decision.result !== AuthorizeResult.ALLOW) {
      throw new NotAllowedError(
        `You do not have the permission ${permission.name}`,
      );
    }
    response.locals.audience =
      refreshDecision?.result === AuthorizeResult.ALLOW
        ? 'refresher'
        : 'reader';
    next();
  };
}

/** Who is answered; a reader, unless the route has asked for more. */
export function audienceOf(response: Response): Audience {
  return response.locals.audience === 'refresher' ? 'refresher' : 'reader';
}
