import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import {
  EpisodeType,
  SeriesCount,
  TopicCount,
} from '@nerdout/backstage-plugin-podcast-common';
import { podcastTranslationRef } from '@nerdout/backstage-plugin-podcast-react';
import { memo, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { defaultSort, EpisodeFilters } from '../../hooks/useEpisodeFilters';
import { EpisodeSearchField } from '../EpisodeSearchField';
import { TopicFilter } from '../TopicFilter';
import {
  ListeningSelect,
  SeasonSelect,
  SeriesSelect,
  SortSelect,
  TypeSelect,
} from './FilterSelects';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(2) },
    fields: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(2) },
    search: { flex: '1 1 100%', [theme.breakpoints.up('md')]: { flex: '1' } },
    select: {
      flex: '1 1 136px',
      [theme.breakpoints.up('md')]: { flex: '0 0 auto', minWidth: 144 },
    },
  }),
  { name: 'PodcastEpisodeFilterBar' },
);

type EpisodeFilterBarProps = {
  filters: EpisodeFilters;
  topics: TopicCount[];
  seasons: number[];
  types: EpisodeType[];
  /** Series of the show; empty if several shows are listed. */
  series: SeriesCount[];
  onChange(
    changes: Partial<EpisodeFilters>,
    options?: { replace?: boolean },
  ): void;
};

/**
 * Filters and sort order for a list of episodes. Hides filters with fewer than
 * two choices.
 */
export const EpisodeFilterBar = memo(function FilterBar(
  props: EpisodeFilterBarProps,
) {
  const { topics, seasons, types, series } = props;
  // Shows the choice at once, even if the page is still rendering.
  const [filters, setFilters] = useState(props.filters);
  useEffect(() => setFilters(props.filters), [props.filters]);
  const latest = useRef(props.onChange);
  latest.current = props.onChange;
  const onChange = useCallback((changes: Partial<EpisodeFilters>) => {
    setFilters(before => ({ ...before, ...changes }));
    latest.current(changes);
  }, []);

  // One history entry per search, not one per letter.
  const isSearching = useRef(false);
  const { q } = props.filters;
  useEffect(() => {
    isSearching.current = q !== '';
  }, [q]);
  const onSearch = useCallback((text: string) => {
    const replace = isSearching.current;
    isSearching.current = text !== '';
    latest.current({ q: text }, { replace });
  }, []);
  const onTopics = useCallback(
    (selected: string[]) => onChange({ topics: selected }),
    [onChange],
  );
  const selectedTopics = useStableArray(filters.topics);

  const classes = useStyles();
  const { t } = useTranslationRef(podcastTranslationRef);
  const select = { className: classes.select, onChange };
  return (
    <div className={classes.root} role="search" aria-label={t('browse.search')}>
      <div className={classes.fields}>
        <div className={classes.search}>
          <EpisodeSearchField value={q} onChange={onSearch} />
        </div>
        <SeasonSelect {...select} seasons={seasons} value={filters.season} />
        <SeriesSelect {...select} series={series} value={filters.series} />
        <TypeSelect {...select} types={types} value={filters.type} />
        <ListeningSelect {...select} value={filters.listening} />
        <SortSelect
          {...select}
          value={filters.sort ?? defaultSort({ q })}
          hasMatch={Boolean(q.trim() || selectedTopics.length)}
        />
      </div>
      <TopicFilter
        topics={topics}
        selected={selectedTopics}
        onChange={onTopics}
      />
    </div>
  );
});

/** Returns the same array as long as its content is the same. */
function useStableArray(items: string[]): string[] {
  const key = JSON.stringify(items);
  return useMemo(() => JSON.parse(key), [key]);
}
