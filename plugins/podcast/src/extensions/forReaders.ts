import { podcastShowReadPermission } from '@nerdout/backstage-plugin-podcast-common';

const { name, attributes } = podcastShowReadPermission;

/**
 * Condition for extensions that need the permission to see the podcast. The app
 * checks it once, after sign-in.
 */
export const forReaders = {
  permissions: { $contains: `${name}#${attributes.action}` },
};
