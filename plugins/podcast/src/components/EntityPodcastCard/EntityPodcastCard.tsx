import { Link } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import type { EntityTopics } from '@nerdout/backstage-plugin-podcast-common';
import {
  EpisodeRow,
  podcastApiRef,
  podcastTranslationRef,
  usePodcastLinks,
  usePortalLocale,
} from '@nerdout/backstage-plugin-podcast-react';
import {
  hasPodcastTopics,
  useEntityEpisodes,
} from '../../hooks/useEntityEpisodes';
import { listTopicTitles, useEntityTopics } from '../../hooks/useEntityTopics';
import { useLoaded } from '../../hooks/useLoaded';
import { EpisodeListSkeleton } from '../EpisodeListSkeleton';
import { EpisodeReason } from '../EpisodeReason';
import { LoadError } from '../LoadError';
import { UnknownTopicsHint } from '../UnknownTopicsHint';

const useStyles = makeStyles(
  theme => ({
    list: {
      display: 'grid',
      gap: theme.spacing(2.5),
      margin: 0,
      padding: 0,
      listStyle: 'none',
    },
    hint: { marginTop: theme.spacing(2) },
  }),
  { name: 'PodcastEntityCard' },
);

/** @public */
export type EntityPodcastCardProps = {
  /** Heading of the card; made of the topics when left out. */
  title?: string;
  /** Number of episodes; 5 when left out. */
  limit?: number;
  /** From 0 to 1; leaves out episodes that are less about the topics of the entity. */
  minimumRelevance?: number;
};

/**
 * The episodes about what the entity is about, the best first, and why each one is there. Nothing where there are none.
 *
 * @public
 */
export function EntityPodcastCard(props: EntityPodcastCardProps) {
  const about = useEntityTopics();
  if (hasPodcastTopics(about)) {
    return <EpisodesCard {...props} about={about} />;
  }
  return null;
}

function EpisodesCard(props: EntityPodcastCardProps & { about: EntityTopics }) {
  const { about, title, limit = 5, minimumRelevance } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(podcastTranslationRef);
  const locale = usePortalLocale();
  const api = useApi(podcastApiRef);
  const root = usePodcastLinks().podcast();
  const { pages, error, retry } = useEntityEpisodes(about, {
    pageLength: limit,
    minimumRelevance,
  });
  const shows = useLoaded('shows', signal => api.getShows({ signal })).value;
  if (pages?.items.length === 0) return null;

  const topics = listTopicTitles(about, locale);
  const query = new URLSearchParams([
    ...about.topics.map(({ topic }) => ['topic', topic.id]),
    ['sort', 'relevance'],
  ]);
  const heading =
    title ??
    (topics ? t('entity.heading', { topics }) : t('entity.headingPinned'));
  return (
    <EntityInfoCard
      title={heading}
      footerActions={
        root && (
          <Link to={topics ? `${root}?${query}` : root}>
            {topics ? t('entity.seeAll', { topics }) : t('entity.seeAllPinned')}
          </Link>
        )
      }
    >
      {!pages && !error && (
        <EpisodeListSkeleton rows={2} label={t('browse.loading')} />
      )}
      {!pages && error && (
        <LoadError title={t('errors.episodes')} error={error} onRetry={retry} />
      )}
      {pages && (
        <ol className={classes.list} aria-label={heading}>
          {pages.items.slice(0, limit).map(episode => (
            <li key={episode.id}>
              <EpisodeRow
                dense
                headingComponent="h4"
                episode={episode}
                show={shows?.items.find(({ id }) => id === episode.showId)}
                maxTopics={0}
              >
                <EpisodeReason episode={episode} about={about} />
              </EpisodeRow>
            </li>
          ))}
        </ol>
      )}
      {about.unknownTopicIds.length > 0 && (
        <div className={classes.hint}>
          <UnknownTopicsHint ids={about.unknownTopicIds} />
        </div>
      )}
    </EntityInfoCard>
  );
}
