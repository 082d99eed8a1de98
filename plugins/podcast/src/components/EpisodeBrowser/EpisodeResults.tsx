import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import LinearProgress from '@material-ui/core/LinearProgress';
import { makeStyles } from '@material-ui/core/styles';
import {
  EpisodeSummary,
  Show,
  TopicCount,
} from '@nerdout/backstage-plugin-podcast-common';
import {
  EpisodeRow,
  EpisodeRows,
  podcastTranslationRef,
} from '@nerdout/backstage-plugin-podcast-react';
import { useCallback, useMemo } from 'react';
import { EpisodeList } from '../../hooks/useEpisodeList';
import { EpisodeListSkeleton } from '../EpisodeListSkeleton';
import { LoadError } from '../LoadError';
import { Notice } from '../Notice';
import { VirtualList } from '../VirtualList';

const useStyles = makeStyles(
  theme => ({
    root: { position: 'relative', minWidth: 0 },
    // Positioned over the list, so that the list does not jump.
    progress: { position: 'absolute', top: -theme.spacing(1), width: '100%' },
    row: {
      padding: theme.spacing(2, 0),
      borderTop: `1px solid ${theme.palette.divider}`,
    },
  }),
  { name: 'PodcastEpisodeResults' },
);

const estimatedRowHeight = 148;
const getKey = (episode: EpisodeSummary) => episode.id;

type EpisodeResultsProps = {
  label: string;
  list: EpisodeList;
  shows: Show[];
  topics: TopicCount[];
  filtered: boolean;
  onClear(): void;
};

/** The list of episodes, or its loading, empty or error state. */
export function EpisodeResults(props: EpisodeResultsProps) {
  const { label, list, shows, topics, filtered, onClear } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(podcastTranslationRef);
  const showsById = useMemo(
    () => new Map(shows.map(show => [show.id, show])),
    [shows],
  );
  const topicTitles = useMemo(
    () => Object.fromEntries(topics.map(({ id, title }) => [id, title])),
    [topics],
  );

  const renderRow = useCallback(
    (episode: EpisodeSummary) => (
      <div className={classes.row}>
        <EpisodeRow
          episode={episode}
          show={showsById.get(episode.showId)}
          topicTitles={topicTitles}
        />
      </div>
    ),
    [classes, showsById, topicTitles],
  );

  const { pages, error } = list;
  if (!pages) {
    return error ? (
      <LoadError
        title={t('errors.episodes')}
        error={error}
        onRetry={list.retry}
      />
    ) : (
      <EpisodeListSkeleton rows={6} label={t('browse.loading')} />
    );
  }
  if (pages.items.length === 0) {
    return filtered ? (
      <Notice
        headingComponent="h3"
        title={t('browse.noMatch')}
        hint={t('browse.noMatchHint')}
      >
        <Button variant="outlined" color="primary" onClick={onClear}>
          {t('browse.clear')}
        </Button>
      </Notice>
    ) : (
      <Notice
        headingComponent="h3"
        title={t('browse.empty')}
        hint={t('browse.emptyHint')}
      />
    );
  }
  return (
    <div className={classes.root}>
      {/* Stays mounted: mounting it would add style sheets, and the browser
      would recalculate the styles of the whole page. */}
      <LinearProgress
        className={classes.progress}
        hidden={!list.loading}
        aria-label={t('browse.loading')}
      />
      <EpisodeRows>
        <VirtualList
          aria-label={label}
          aria-busy={list.loading}
          items={pages.items}
          totalItems={pages.totalItems}
          getKey={getKey}
          estimatedHeight={estimatedRowHeight}
          onEndNear={list.loadMore}
        >
          {renderRow}
        </VirtualList>
      </EpisodeRows>
      {pages.nextCursor && (
        <div hidden={!list.loadingMore}>
          <EpisodeListSkeleton rows={1} label={t('browse.loadingMore')} />
        </div>
      )}
      {error && (
        <LoadError
          title={t('errors.moreEpisodes')}
          error={error}
          onRetry={list.retry}
        />
      )}
    </div>
  );
}
