import { SidebarItem } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import MicIcon from '@material-ui/icons/Mic';
import {
  podcastTranslationRef,
  usePodcastLinks,
} from '@nerdout/backstage-plugin-podcast-react';
import { OnlyForReaders } from '../OnlyForReaders';

/**
 * The entry of the podcast in the side bar of an app on the old frontend system, wherever the page is mounted. Nothing for
 * those who may not see the podcast.
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
