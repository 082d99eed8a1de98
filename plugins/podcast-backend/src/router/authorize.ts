import {
  HttpAuthService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { RequestHandler, Response } from 'express';
import { Audience } from '../secrets';
import { Operation } from './operations';

/**
 * Lets only those users and services through whom the portal's permission policy allows what they ask for. The
 * permission for details only decides how much they are told; see `audienceOf`.
 *
 * @throws `AuthenticationError` without a token; `NotAllowedError` without the permission
 */
export function createAuthorizer(options: {
  httpAuth: HttpAuthService;
  permissions: PermissionsService;
}): (operation: Operation) => RequestHandler {
  const { httpAuth, permissions } = options;
  return ({ permission, detailPermission }) =>
    async (request, response, next) => {
      const credentials = await httpAuth.credentials(request, {
        allow: ['user', 'service'],
      });
      if (!permission) {
        next();
        return;
      }
      const [decision, detailDecision] = await permissions.authorize(
        [permission, detailPermission].flatMap(each =>
          each ? [{ permission: each }] : [],
        ),
        { credentials },
      );
      if (decision.result !== AuthorizeResult.ALLOW) {
        throw new NotAllowedError(
          `You do not have the permission '${permission.name}'`,
        );
      }
      response.locals.audience =
        detailDecision?.result === AuthorizeResult.ALLOW
          ? 'refresher'
          : 'reader';
      next();
    };
}

/** Who is answered; a reader, unless the operation has details for others. */
export function audienceOf(response: Response): Audience {
  return response.locals.audience === 'refresher' ? 'refresher' : 'reader';
}
