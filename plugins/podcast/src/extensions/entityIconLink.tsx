import { EntityIconLinkBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { forReaders } from './forReaders';
import { useEntityIconLink, whenLoaded } from './lazyParts';
import { limitToEntities } from './limitToEntities';

/** The number of episodes as a link in the header of an entity page. */
export const podcastEntityIconLink = EntityIconLinkBlueprint.makeWithOverrides({
  if: forReaders,
  factory(originalFactory, { apis }) {
    return limitToEntities(
      originalFactory({ useProps: useEntityIconLink }),
      apis,
      whenLoaded(loaded => loaded.isPodcastAvailable),
    );
  },
});
