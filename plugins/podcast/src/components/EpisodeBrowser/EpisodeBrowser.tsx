import { useAnalytics } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { Show } from '@nerdout/backstage-plugin-podcast-common';
import { podcastTranslationRef } from '@nerdout/backstage-plugin-podcast-react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import {
  isFiltered,
  useEpisodeFilters,
  EpisodeFilters,
} from '../../hooks/useEpisodeFilters';
import { useFilteredEpisodes } from '../../hooks/useFilteredEpisodes';
import { useFacets } from '../../hooks/useFacets';
import { EpisodeFilterBar } from '../EpisodeFilterBar';
import { Stack } from '../Stack';
import { wrappingRow } from '../styles';
import { SubtleText } from '../SubtleText';
import { EpisodeResults } from './EpisodeResults';

const useStyles = makeStyles(
  theme => ({
    heading: {
      ...wrappingRow(theme, 0, 2),
      alignItems: 'baseline',
      minHeight: 32,
    },
  }),
  { name: 'PodcastEpisodeBrowser' },
);

type EpisodeBrowserProps = {
  title: string;
  /** Shows whose episodes are listed. */
  shows: Show[];
  /** Limits the list to this show. */
  showId?: string;
  /** Change it to reload the list. */
  version?: number;
};

const none: never[] = [];

/**
 * A list of episodes with search, filters and sort order, all kept in the URL.
 */
export function EpisodeBrowser(props: EpisodeBrowserProps) {
  const { title, shows, showId, version } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(podcastTranslationRef);
  const analytics = useAnalytics();
  const { filters, change, clear } = useEpisodeFilters();
  const list = useFilteredEpisodes(showId, version);
  const { topics, series } = useFacets(showId).value ?? {};

  const onChange = useCallback(
    (changes: Partial<EpisodeFilters>, options?: { replace?: boolean }) => {
      if (!('q' in changes)) {
        analytics.captureEvent('filter', Object.keys(changes).join(), {
          attributes: Object.fromEntries(
            Object.entries(changes).map(([name, value]) => [
              name,
              String(value),
            ]),
          ),
        });
      }
      change(changes, options);
    },
    [analytics, change],
  );

  // Report each search with its number of results.
  const q = filters.q.trim();
  const found = list.loading ? undefined : list.pages?.totalItems;
  const [counted, setCounted] = useState('');
  useEffect(() => {
    if (q !== counted && found !== undefined) {
      setCounted(q);
      if (q) analytics.captureEvent('search', q, { value: found });
    }
  }, [analytics, counted, found, q]);

  const total = shows.reduce((sum, show) => sum + show.episodeCount, 0);
  const seasons = useMemo(
    () => [...new Set(shows.flatMap(show => show.seasons))],
    [shows],
  );
  const types = useMemo(
    () => [...new Set(shows.flatMap(show => show.episodeTypes))],
    [shows],
  );
  const filtered = isFiltered(filters);

  // While a changed list loads, keep the count of the list on screen.
  const lastCount = useRef('');
  const count = list.loading ? lastCount.current : describeCount();
  lastCount.current = count;

  function describeCount() {
    if (!list.pages) return '';
    const { totalItems } = list.pages;
    return filtered
      ? t('browse.countFiltered', {
          matching: String(totalItems),
          total: String(total),
        })
      : t('browse.count', { count: totalItems });
  }

  return (
    <Stack gap={2} component="section" aria-label={title}>
      <EpisodeFilterBar
        filters={filters}
        topics={topics ?? none}
        seasons={seasons}
        types={types}
        series={series ?? none}
        onChange={onChange}
      />
      <div className={classes.heading}>
        <Typography variant="h5" component="h2">
          {title}
        </Typography>
        <SubtleText role="status">{count}</SubtleText>
        {filtered && (
          <Button size="small" color="primary" onClick={clear}>
            {t('browse.clear')}
          </Button>
        )}
      </div>
      <EpisodeResults
        label={title}
        list={list}
        shows={shows}
        topics={topics ?? none}
        filtered={filtered}
        onClear={clear}
      />
    </Stack>
  );
}
