import { createPermission } from '@backstage/plugin-permission-common';

/** See shows, episodes, people and topics. @public */
export const podcastShowReadPermission = createPermission({
  name: 'podcast.show.read',
  attributes: { action: 'read' },
});

/** Read a feed now, and see the state of the feed and what its readings did. @public */
export const podcastShowRefreshPermission = createPermission({
  name: 'podcast.show.refresh',
  attributes: { action: 'update' },
});

/** Correct the topics of episodes, and see the list of corrections. @public */
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
