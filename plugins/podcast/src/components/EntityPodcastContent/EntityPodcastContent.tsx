import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type {
  EntityTopics,
  EpisodeSummary,
} from '@nerdout/backstage-plugin-podcast-common';
import {
  EpisodeRow,
  podcastApiRef,
  podcastTranslationRef,
  usePortalLocale,
} from '@nerdout/backstage-plugin-podcast-react';
import { useCallback } from 'react';
import {
  hasPodcastTopics,
  useEntityEpisodes,
} from '../../hooks/useEntityEpisodes';
import { listTopicTitles, useEntityTopics } from '../../hooks/useEntityTopics';
import { useLoaded } from '../../hooks/useLoaded';
import { useTopicTitles } from '../../hooks/usePortalTopics';
import { EpisodeListSkeleton } from '../EpisodeListSkeleton';
import { EpisodeReason } from '../EpisodeReason';
import { LoadError } from '../LoadError';
import { Notice } from '../Notice';
import { UnknownTopicsHint } from '../UnknownTopicsHint';
import { VirtualList } from '../VirtualList';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
    row: {
      padding: theme.spacing(2, 0),
      borderTop: `1px solid ${theme.palette.divider}`,
    },
  }),
  { name: 'PodcastEntityContent' },
);

const getKey = (episode: EpisodeSummary) => episode.id;

/** @public */
export type EntityPodcastContentProps = {
  /** Heading of the list; made of the topics when left out. */
  heading?: string;
  /** Most episodes to list; all when left out. */
  limit?: number;
  /** From 0 to 1; leaves out episodes that are less about the topics of the entity. */
  minimumRelevance?: number;
};

/**
 * All episodes about what the entity is about, for a tab of its page.
 *
 * @public
 */
export function EntityPodcastContent(props: EntityPodcastContentProps) {
  const { about, loading } = useEntityTopics();
  const { t } = useTranslationRef(podcastTranslationRef);
  if (loading) {
    return <EpisodeListSkeleton rows={4} label={t('browse.loading')} />;
  }
  return hasPodcastTopics(about) ? (
    <EntityEpisodes {...props} about={about} />
  ) : (
    <>
      <Notice title={t('entity.none')} hint={t('entity.noTopics')} />
      <UnknownTopicsHint ids={about.unknownTopicIds} />
    </>
  );
}

function EntityEpisodes(
  props: EntityPodcastContentProps & { about: EntityTopics },
) {
  const { about, heading, limit = Infinity, minimumRelevance } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(podcastTranslationRef);
  const locale = usePortalLocale();
  const api = useApi(podcastApiRef);
  const list = useEntityEpisodes(about, { minimumRelevance });
  const shows = useLoaded('shows', signal => api.getShows({ signal })).value;
  const topicTitles = useTopicTitles();

  const { pages, error, retry, loadMore } = list;
  const isComplete = Boolean(pages && pages.items.length >= limit);
  const onEndNear = useCallback(() => {
    if (!isComplete) loadMore();
  }, [isComplete, loadMore]);

  const topics = listTopicTitles(about, locale);
  const title =
    heading ??
    (topics ? t('entity.heading', { topics }) : t('entity.headingPinned'));

  if (!pages) {
    return error ? (
      <LoadError title={t('errors.episodes')} error={error} onRetry={retry} />
    ) : (
      <EpisodeListSkeleton rows={4} label={t('browse.loading')} />
    );
  }
  if (pages.items.length === 0) {
    return (
      <>
        <Notice
          title={t('entity.none')}
          hint={t('entity.noneHint', { topics })}
        />
        <UnknownTopicsHint ids={about.unknownTopicIds} />
      </>
    );
  }
  return (
    <section className={classes.root} aria-label={title}>
      <Typography variant="h5" component="h2">
        {title}
      </Typography>
      <UnknownTopicsHint ids={about.unknownTopicIds} />
      <VirtualList
        aria-label={title}
        items={pages.items.slice(0, limit)}
        totalItems={Math.min(limit, pages.totalItems)}
        getKey={getKey}
        estimatedHeight={168}
        onEndNear={onEndNear}
      >
        {episode => {
          const show = shows?.items.find(({ id }) => id === episode.showId);
          return (
            <div className={classes.row}>
              <EpisodeRow
                episode={episode}
                show={show}
                topicTitles={topicTitles}
              >
                <EpisodeReason
                  episode={episode}
                  show={show}
                  topics={about.topics}
                  pinned={about.pinnedEpisodeIds.includes(episode.id)}
                />
              </EpisodeRow>
            </div>
          );
        }}
      </VirtualList>
      {error && (
        <LoadError
          title={t('errors.moreEpisodes')}
          error={error}
          onRetry={retry}
        />
      )}
    </section>
  );
}
