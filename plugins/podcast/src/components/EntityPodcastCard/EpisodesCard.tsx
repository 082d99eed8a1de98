import { Link } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import { EntityTopics } from '@nerdout/backstage-plugin-podcast-common';
import {
  EpisodeRow,
  podcastApiRef,
  podcastTranslationRef,
  usePodcastLinks,
  usePortalLocale,
} from '@nerdout/backstage-plugin-podcast-react';
import classNames from 'classnames';
import { useEntityEpisodes } from '../../hooks/useEntityEpisodes';
import {
  listTopicTitles,
  getOwnOrInheritedTopics,
} from '../../hooks/useEntityTopics';
import { useLoaded } from '../../hooks/useLoaded';
import { useTopicTitles } from '../../hooks/usePortalTopics';
import { EpisodeListSkeleton } from '../EpisodeListSkeleton';
import { EpisodeReason } from '../EpisodeReason';
import { isNotAllowed, LoadError } from '../LoadError';
import { plainList } from '../styles';
import { UnknownTopicsHint } from '../UnknownTopicsHint';
import { EntityPodcastCardProps } from './types';

const useStyles = makeStyles(
  theme => ({
    list: { ...plainList, display: 'grid' },
    compact: { gap: theme.spacing(2.5) },
    rich: {
      '& > li': { padding: theme.spacing(2.5, 0) },
      '& > li + li': { borderTop: `1px solid ${theme.palette.divider}` },
      '& > li:first-child': { paddingTop: 0 },
      '& > li:last-child': { paddingBottom: 0 },
    },
    hint: { '&:not(:empty)': { marginTop: theme.spacing(2) } },
  }),
  { name: 'PodcastEntityCard' },
);

type EpisodesCardProps = EntityPodcastCardProps & { about: EntityTopics };

/** The card of an entity with topics or pinned episodes. */
export function EpisodesCard(props: EpisodesCardProps) {
  const { about, title, limit = 5, minimumRelevance, layout } = props;
  const isRich = layout === 'rich';
  const classes = useStyles();
  const { t } = useTranslationRef(podcastTranslationRef);
  const locale = usePortalLocale();
  const api = useApi(podcastApiRef);
  const links = usePodcastLinks();
  const topicTitles = useTopicTitles();
  const { pages, error, retry } = useEntityEpisodes(about, {
    pageLength: limit,
    minimumRelevance,
  });
  const shows = useLoaded('shows', signal => api.getShows({ signal })).value;
  // With inherited topics only, there may be no episodes.
  const mayBeEmpty =
    about.pinnedEpisodeIds.length === 0 &&
    about.topics.every(({ inheritedFrom }) => inheritedFrom);
  if (pages ? pages.items.length === 0 : mayBeEmpty) return null;
  if (error && isNotAllowed(error)) return null;

  // Without topics, there are only pinned episodes.
  const expected =
    about.topics.length > 0
      ? 2
      : Math.min(limit, about.pinnedEpisodeIds.length);
  const topics = listTopicTitles(about, locale);
  const heading =
    title ??
    (topics ? t('entity.heading', { topics }) : t('entity.headingPinned'));
  const to = getMoreLink(about, links);
  return (
    <EntityInfoCard
      title={heading}
      footerActions={
        to && (
          <Link to={to}>
            {topics ? t('entity.seeAll', { topics }) : t('entity.seeAllPinned')}
          </Link>
        )
      }
    >
      {!pages && !error && (
        <EpisodeListSkeleton
          dense={!isRich}
          rows={expected}
          label={t('browse.loading')}
        />
      )}
      {!pages && error && (
        <LoadError title={t('errors.episodes')} error={error} onRetry={retry} />
      )}
      {pages && (
        <ol
          className={classNames(
            classes.list,
            isRich ? classes.rich : classes.compact,
          )}
          aria-label={heading}
        >
          {pages.items.slice(0, limit).map(episode => {
            const show = shows?.items.find(({ id }) => id === episode.showId);
            return (
              <li key={episode.id}>
                <EpisodeRow
                  dense={!isRich}
                  headingComponent="h4"
                  episode={episode}
                  show={show}
                  topicTitles={topicTitles}
                  maxTopics={isRich ? 3 : 0}
                >
                  <EpisodeReason
                    episode={episode}
                    show={show}
                    topics={about.topics}
                    pinned={about.pinnedEpisodeIds.includes(episode.id)}
                  />
                </EpisodeRow>
              </li>
            );
          })}
        </ol>
      )}
      <div className={classes.hint}>
        <UnknownTopicsHint ids={about.unknownTopicIds} />
      </div>
    </EntityInfoCard>
  );
}

/** Links to the topic page or, for several topics, to all their episodes. */
function getMoreLink(
  about: EntityTopics,
  links: ReturnType<typeof usePodcastLinks>,
): string | undefined {
  const topics = getOwnOrInheritedTopics(about);
  const root = links.podcast();
  if (topics.length === 1) return links.topic(topics[0].topic.id);
  if (!root || topics.length === 0) return root;
  return `${root}?${new URLSearchParams([
    ...topics.map(({ topic }) => ['topic', topic.id]),
    ['sort', 'relevance'],
  ])}`;
}
