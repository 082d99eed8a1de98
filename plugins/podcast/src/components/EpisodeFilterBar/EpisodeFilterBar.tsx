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
  /** Those of the show; none where episodes of several are listed. */
  series: SeriesCount[];
  onChange(
    changes: Partial<EpisodeFilters>,
    options?: { replace?: boolean },
  ): void;
};

/** What a list of episodes can be narrowed to and sorted by. Offers only what makes a difference. */
export const EpisodeFilterBar = memo(function FilterBar(
  props: EpisodeFilterBarProps,
) {
  const { topics, seasons, types, series } = props;
  // What was chosen shows at once, also while the page is still being made of it.
  const [filters, setFilters] = useState(props.filters);
  useEffect(() => setFilters(props.filters), [props.filters]);
  const latest = useRef(props.onChange);
  latest.current = props.onChange;
  const onChange = useCallback((changes: Partial<EpisodeFilters>) => {
    setFilters(before => ({ ...before, ...changes }));
    latest.current(changes);
  }, []);

  // One entry of the history for a search, not one for each letter.
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
  const selectedTopics = useSame(filters.topics);

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

/** The same array as before while the same is in it. */
function useSame(items: string[]): string[] {
  const key = JSON.stringify(items);
  return useMemo(() => JSON.parse(key), [key]);
}
