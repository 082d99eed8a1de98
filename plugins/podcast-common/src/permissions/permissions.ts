import { createPermission } from '@backstage/plugin-permission-common';

/** To see shows, their episodes and their topics. @public */
export const podcastShowReadPermission = createPermission({
  name: 'podcast.show.read',
  attributes: { action: 'read' },
});

/** To have a show's feed read now. @public */
export const podcastShowRefreshPermission = createPermission({
  name: 'podcast.show.refresh',
  attributes: { action: 'update' },
});

/** To say by hand which topics an episode is about. @public */
export const podcastTopicUpdatePermission = createPermission({
  name: 'podcast.topic.update',
  attributes: { action: 'update' },
});

/** All permissions of the podcast plugin. @public */
export const podcastPermissions = [
  podcastShowReadPermission,
  podcastShowRefreshPermission,
  podcastTopicUpdatePermission,
];
