import { configApiRef } from '@backstage/core-plugin-api';
import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { readLinkUsers } from '@nerdout/backstage-plugin-podcast-common';
import { z } from 'zod';
import { forReaders } from './forReaders';
import { loadParts } from './lazyParts';
import { limitToEntities } from './limitToEntities';

/** The card on user pages with the user's episodes. */
export const podcastPersonCard = EntityCardBlueprint.makeWithOverrides({
  name: 'person',
  if: forReaders,
  configSchema: {
    /** Heading of the card; “On the podcast” by default. */
    title: z.string().optional(),
    /** Number of episodes; 5 by default. */
    limit: z.number().int().min(1).max(50).optional(),
  },
  factory(originalFactory, { apis, config }) {
    const { title, limit } = config;
    return limitToEntities(
      originalFactory({
        type: 'content',
        loader: () =>
          loadParts().then(module => (
            <module.EntityPodcastPersonCard title={title} limit={limit} />
          )),
      }),
      apis,
      (entity, context) => {
        const portal = context.apis.get(configApiRef);
        const linking = portal && readLinkUsers(portal);
        return (
          entity.kind.toLowerCase() === 'user' &&
          (!linking || linking.byName || linking.byEmail)
        );
      },
    );
  },
});
