import {
  coreServices,
  createBackendModule,
  type UserInfoService,
} from '@backstage/backend-plugin-api';
import {
  AuthorizeResult,
  isPermission,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import type {
  PermissionPolicy,
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import {
  podcastShowReadPermission,
  podcastShowRefreshPermission,
  podcastTopicUpdatePermission,
} from '@nerdout/backstage-plugin-podcast-common';

const CONTRACTORS = 'group:default/contractors';
const EDITORS = 'group:default/podcast-editors';

class PortalPolicy implements PermissionPolicy {
  constructor(private readonly userInfo: UserInfoService) {}

  async handle(
    { permission }: PolicyQuery,
    user?: PolicyQueryUser,
  ): Promise<PolicyDecision> {
    // Everybody but contractors sees the podcast.
    if (isPermission(permission, podcastShowReadPermission)) {
      return decide(!(await this.isMember(CONTRACTORS, user)));
    }
    // Editors refresh feeds and correct topics.
    if (
      isPermission(permission, podcastShowRefreshPermission) ||
      isPermission(permission, podcastTopicUpdatePermission)
    ) {
      return decide(await this.isMember(EDITORS, user));
    }
    // Here goes what the rest of your portal needs.
    return decide(true);
  }

  private async isMember(group: string, user?: PolicyQueryUser) {
    if (!user) return false;
    const info = await this.userInfo.getUserInfo(user.credentials);
    return info.ownershipEntityRefs.includes(group);
  }
}

function decide(isAllowed: boolean): PolicyDecision {
  return { result: isAllowed ? AuthorizeResult.ALLOW : AuthorizeResult.DENY };
}

export default createBackendModule({
  pluginId: 'permission',
  moduleId: 'portal-policy',
  register({ registerInit }) {
    registerInit({
      deps: { policy: policyExtensionPoint, userInfo: coreServices.userInfo },
      async init({ policy, userInfo }) {
        policy.setPolicy(new PortalPolicy(userInfo));
      },
    });
  },
});
