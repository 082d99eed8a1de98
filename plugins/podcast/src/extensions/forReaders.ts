import { podcastShowReadPermission } from '@nerdout/backstage-plugin-podcast-common';

const { name, attributes } = podcastShowReadPermission;

/** The condition of what is only there for those who may see the podcast; the app asks for it once, after the sign-in. */
export const forReaders = {
  permissions: { $contains: `${name}#${attributes.action}` },
};
