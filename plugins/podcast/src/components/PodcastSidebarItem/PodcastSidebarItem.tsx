import { SidebarItem } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import MicIcon from '@material-ui/icons/Mic';
import {
  podcastTranslationRef,
  usePodcastLinks,
} from '@nerdout/backstage-plugin-podcast-react';
import { OnlyForReaders } from '../OnlyForReaders';

/**
 * The podcast's sidebar item in an app on the old frontend system. Renders
 * nothing for users without permission.
 */
export function PodcastSidebarItem() {
  const { t } = useTranslationRef(podcastTranslationRef);
  const to = usePodcastLinks().podcast();
  return to === undefined ? null : (
    <OnlyForReaders>
      <SidebarItem icon={MicIcon} to={to} text={t('show.title')} />
    </OnlyForReaders>
  );
}
