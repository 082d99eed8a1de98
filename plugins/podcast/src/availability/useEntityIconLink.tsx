import { useTranslationRef } from '@backstage/frontend-plugin-api';
import MicIcon from '@material-ui/icons/Mic';
import { podcastTranslationRef } from '@nerdout/backstage-plugin-podcast-react';
import { useEpisodeCountLink } from '../hooks/useEpisodeCountLink';

/** The props of the link in the header of an entity page. */
export function useEntityIconLink() {
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
