import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import type {
  EpisodeSort,
  EpisodeType,
  ListeningFilter,
  SeriesCount,
  TopicCount,
} from '@nerdout/backstage-plugin-podcast-common';
import {
  podcastTranslationRef,
  useListening,
} from '@nerdout/backstage-plugin-podcast-react';
import { useEffect, useState } from 'react';
import {
  defaultSort,
  episodeSorts,
  listeningFilters,
  type EpisodeFilters,
} from '../../hooks/useEpisodeFilters';
import { EpisodeSearchField } from '../EpisodeSearchField';
import { TopicFilter } from '../TopicFilter';
import { NativeSelect } from './NativeSelect';

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
export function EpisodeFilterBar(props: EpisodeFilterBarProps) {
  const { topics, seasons, types, series } = props;
  // What was chosen shows at once, also while the page is still being made of it.
  const [filters, setFilters] = useState(props.filters);
  useEffect(() => setFilters(props.filters), [props.filters]);
  const onChange: EpisodeFilterBarProps['onChange'] = (changes, options) => {
    setFilters(before => ({ ...before, ...changes }));
    props.onChange(changes, options);
  };
  const { q, season, type } = filters;
  const classes = useStyles();
  const { t } = useTranslationRef(podcastTranslationRef);
  // The backend filters by what it keeps itself.
  const canFilterHeard = useListening(
    ({ keptIn }) => keptIn === 'backend',
  ).value;
  const hasMatch = Boolean(q.trim() || filters.topics.length);

  return (
    <div className={classes.root} role="search" aria-label={t('browse.search')}>
      <div className={classes.fields}>
        <div className={classes.search}>
          <EpisodeSearchField
            value={q}
            // One entry of the history for a search, not one for each letter.
            onChange={text => onChange({ q: text }, { replace: q !== '' })}
          />
        </div>
        {(seasons.length > 1 || season !== undefined) && (
          <NativeSelect
            className={classes.select}
            label={t('browse.season')}
            value={season?.toString() ?? ''}
            onChange={value =>
              onChange({ season: value ? Number(value) : undefined })
            }
            options={[
              { value: '', text: t('browse.anySeason') },
              ...[...new Set([...seasons, season ?? seasons[0]])]
                .sort((a, b) => b - a)
                .map(number => ({
                  value: String(number),
                  text: t('episode.season', { season: String(number) }),
                })),
            ]}
          />
        )}
        {series.length > 0 && (
          <NativeSelect
            className={classes.select}
            label={t('series.label')}
            value={filters.series ?? ''}
            onChange={value => onChange({ series: value || undefined })}
            options={[
              { value: '', text: t('series.any') },
              ...series.map(({ id, title, episodeCount }) => ({
                value: id,
                text: `${title} (${episodeCount})`,
              })),
            ]}
          />
        )}
        {(types.length > 1 || type) && (
          <NativeSelect
            className={classes.select}
            label={t('browse.type')}
            value={type ?? ''}
            onChange={value =>
              onChange({ type: (value || undefined) as EpisodeType })
            }
            options={[
              { value: '', text: t('browse.anyType') },
              ...[...new Set([...types, ...(type ? [type] : [])])].map(one => ({
                value: one,
                text: t(`episode.type.${one}`),
              })),
            ]}
          />
        )}
        {(canFilterHeard || filters.listening) && (
          <NativeSelect
            className={classes.select}
            label={t('listening.filter')}
            value={filters.listening ?? ''}
            onChange={value =>
              onChange({ listening: (value || undefined) as ListeningFilter })
            }
            options={[
              { value: '', text: t('listening.filterAny') },
              ...listeningFilters.map(filter => ({
                value: filter,
                text: t(`listening.filterBy.${filter}`),
              })),
            ]}
          />
        )}
        <NativeSelect
          className={classes.select}
          label={t('browse.sort')}
          value={filters.sort ?? defaultSort(filters)}
          onChange={value => onChange({ sort: value as EpisodeSort })}
          options={episodeSorts
            .filter(
              sort => sort !== 'relevance' || hasMatch || filters.sort === sort,
            )
            .map(sort => ({
              value: sort,
              text: t(`browse.sortOrder.${sort}`),
            }))}
        />
      </div>
      <TopicFilter
        topics={topics}
        selected={filters.topics}
        onChange={selected => onChange({ topics: selected })}
      />
    </div>
  );
}
