import { LinkButton } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import HistoryIcon from '@material-ui/icons/History';
import {
  podcastTranslationRef,
  useListening,
  useMirroredIcons,
  usePodcastLinks,
} from '@nerdout/backstage-plugin-podcast-react';

/**
 * Links to the listening history. Renders nothing in an app without listening.
 */
export function HistoryLink() {
  const { t } = useTranslationRef(podcastTranslationRef);
  const mirroredIcons = useMirroredIcons();
  const { listening } = useListening(() => undefined);
  const to = usePodcastLinks().history();
  return listening && to ? (
    <LinkButton
      to={to}
      size="small"
      variant="outlined"
      classes={mirroredIcons}
      startIcon={<HistoryIcon fontSize="small" />}
    >
      {t('history.title')}
    </LinkButton>
  ) : null;
}
