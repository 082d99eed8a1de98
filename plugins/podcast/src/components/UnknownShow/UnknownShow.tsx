import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  podcastTranslationRef,
  usePodcastLinks,
} from '@nerdout/backstage-plugin-podcast-react';
import { Notice } from '../Notice';

/** Shown for unknown shows, and for other unknown paths below the podcast. */
export function UnknownShow() {
  const { t } = useTranslationRef(podcastTranslationRef);
  const links = usePodcastLinks();
  return (
    <Notice
      title={t('show.notFound')}
      hint={t('show.notFoundHint')}
      link={{ to: links.podcast()!, label: t('show.toShows') }}
    />
  );
}
