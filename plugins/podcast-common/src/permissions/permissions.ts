import { createPermission } from '@backstage/plugin-permission-common';

/** See shows, episodes, people and topics. @public */
export const podcastShowReadPermission = createPermission({
  name: 'podcast.show.read',
  attributes: { action: 'read' },
});

/** Refresh a show now, and see the state of its feed and the refresh history. @public */
export const podcastShowRefreshPermission = createPermission({
  name: 'podcast.show.refresh',
  attributes: { action: 'update' },
});

/** Correct the topics of episodes, and see the corrections. @public */
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
