import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityIconLinkBlueprint } from '@backstage/plugin-catalog-react/alpha';
import MicIcon from '@material-ui/icons/Mic';
import { podcastTranslationRef } from '@nerdout/backstage-plugin-podcast-react';
import { isPodcastAvailable } from '../availability';
import { useEpisodeCountLink } from '../hooks/useEpisodeCountLink';
import { forReaders } from './forReaders';
import { limitToEntities } from './limitToEntities';

function useProps() {
  const { t } = useTranslationRef(podcastTranslationRef);
  const { count, to } = useEpisodeCountLink();
  return {
    label:
      count === undefined ? t('show.title') : t('entity.episodes', { count }),
    icon: <MicIcon />,
    disabled: !count || !to,
    href: to,
  };
}

/** The number of episodes as a link in the header of an entity page. */
export const podcastEntityIconLink = EntityIconLinkBlueprint.makeWithOverrides({
  if: forReaders,
  factory(originalFactory, { apis }) {
    return limitToEntities(
      originalFactory({ useProps }),
      apis,
      isPodcastAvailable,
    );
  },
});
