import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  podcastTranslationRef,
  usePodcastLinks,
} from '@nerdout/backstage-plugin-podcast-react';
import { Notice } from '../Notice';

/** For addresses of shows that are not there, and others below the podcast that lead nowhere. */
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
