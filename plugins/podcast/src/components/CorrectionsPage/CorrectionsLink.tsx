import { LinkButton } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import EditIcon from '@material-ui/icons/Edit';
import { podcastTopicUpdatePermission } from '@nerdout/backstage-plugin-podcast-common';
import {
  podcastTranslationRef,
  useMirroredIcons,
  usePodcastLinks,
} from '@nerdout/backstage-plugin-podcast-react';

/** Links to all corrections of a show, for users who may edit topics. */
export function CorrectionsLink({ showId }: { showId: string }) {
  const { t } = useTranslationRef(podcastTranslationRef);
  const mirroredIcons = useMirroredIcons();
  const to = usePodcastLinks().corrections(showId);
  const { allowed } = usePermission({
    permission: podcastTopicUpdatePermission,
  });
  return allowed && to ? (
    <LinkButton
      to={to}
      size="small"
      variant="outlined"
      classes={mirroredIcons}
      startIcon={<EditIcon fontSize="small" />}
    >
      {t('corrections.heading')}
    </LinkButton>
  ) : null;
}
