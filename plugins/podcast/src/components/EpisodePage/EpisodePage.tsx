import { LinkButton } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import {
  BreadcrumbEntry,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import {
  podcastApiRef,
  podcastTranslationRef,
  usePodcastLinks,
} from '@nerdout/backstage-plugin-podcast-react';
import { Navigate, useLocation } from 'react-router-dom';
import { useLoaded } from '../../hooks/useLoaded';
import { DocumentTitle } from '../DocumentTitle';
import { isNotFound, LoadError } from '../LoadError';
import { Notice } from '../Notice';
import { EpisodeDetails } from './EpisodeDetails';
import { EpisodePageSkeleton } from './EpisodePageSkeleton';

type EpisodePageProps = { showId: string; episodeId: string };

/** One episode with everything that is known of it. */
export function EpisodePage({ showId, episodeId }: EpisodePageProps) {
  const { t } = useTranslationRef(podcastTranslationRef);
  const api = useApi(podcastApiRef);
  const links = usePodcastLinks();
  const { search, hash } = useLocation();
  const episode = useLoaded(`episode ${episodeId}`, signal =>
    api.getEpisode(episodeId, { signal }),
  );
  const show = useLoaded(`show ${showId}`, signal =>
    api.getShow(showId, { signal }),
  ).value;
  const topics = useLoaded('topics of ', signal =>
    api.getTopics({}, { signal }),
  ).value?.items;

  const { value, error } = episode;
  if (!value && error && isNotFound(error)) {
    return (
      <Notice
        title={t('episodePage.notFound')}
        hint={t('episodePage.notFoundHint')}
      >
        <LinkButton
          variant="outlined"
          color="primary"
          to={(show ? links.show(showId) : links.podcast())!}
        >
          {show
            ? t('episodePage.toShow', { show: show.title })
            : t('show.toShows')}
        </LinkButton>
      </Notice>
    );
  }
  if (!value) {
    return error ? (
      <LoadError
        title={t('errors.episode')}
        error={error}
        onRetry={episode.retry}
      />
    ) : (
      <EpisodePageSkeleton label={t('browse.loading')} />
    );
  }
  if (value.showId !== showId) {
    // The time in the address goes along.
    return <Navigate to={`${links.episode(value)}${search}${hash}`} replace />;
  }
  return (
    <BreadcrumbEntry
      entry={{ label: show?.title ?? showId, href: links.show(showId) ?? '' }}
    >
      <BreadcrumbEntry
        entry={{ label: value.title, href: links.episode(value) ?? '' }}
      >
        <DocumentTitle
          title={show ? `${value.title} | ${show.title}` : value.title}
        />
        <EpisodeDetails
          episode={value}
          show={show}
          topics={topics ?? []}
          onTopicsChanged={episode.retry}
        />
      </BreadcrumbEntry>
    </BreadcrumbEntry>
  );
}
