import {
  HttpAuthService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { Request } from 'express';
import { Audience } from '../secrets';
import { Operation } from './operations';

/**
 * Decides once for each request whether the user or service may make it.
 *
 * @returns how much they are told: a reader, unless they have the permission for the details of the operation
 * @throws `AuthenticationError` without a token; `NotAllowedError` without the permission
 */
export type Authorize = (request: Request) => Promise<Audience>;

/** Makes the check of an operation, by the permission policy of the portal. */
export function createAuthorizer(options: {
  httpAuth: HttpAuthService;
  permissions: PermissionsService;
}): (operation: Operation) => Authorize {
  const { httpAuth, permissions } = options;
  return ({ permission, detailPermission }) => {
    const authorize: Authorize = async request => {
      const credentials = await httpAuth.credentials(request, {
        allow: ['user', 'service'],
      });
      if (!permission) {
        return 'reader';
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
      return detailDecision?.result === AuthorizeResult.ALLOW
        ? 'refresher'
        : 'reader';
    };

    const decisions = new WeakMap<Request, Promise<Audience>>();
    return request => {
      let decision = decisions.get(request);
      if (!decision) {
        decision = authorize(request);
        decisions.set(request, decision);
      }
      return decision;
    };
  };
}
