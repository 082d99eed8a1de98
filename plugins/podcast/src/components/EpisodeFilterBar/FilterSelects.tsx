import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  episodeSorts,
  listeningFilters,
  EpisodeSort,
  EpisodeType,
  ListeningFilter,
  SeriesCount,
} from '@nerdout/backstage-plugin-podcast-common';
import {
  podcastTranslationRef,
  useListening,
} from '@nerdout/backstage-plugin-podcast-react';
import { memo } from 'react';
import { EpisodeFilters } from '../../hooks/useEpisodeFilters';
import { NativeSelect } from './NativeSelect';

// Memoized, since the URL changes with each letter of a search.

type SelectProps<T> = {
  className: string;
  value: T;
  onChange(changes: Partial<EpisodeFilters>): void;
};

/** Filters by season. Hidden if there are fewer than two. */
export const SeasonSelect = memo(function SeasonFilter(
  props: SelectProps<number | undefined> & { seasons: number[] },
) {
  const { className, value, onChange, seasons } = props;
  const { t } = useTranslationRef(podcastTranslationRef);
  if (seasons.length <= 1 && value === undefined) return null;
  return (
    <NativeSelect
      className={className}
      label={t('browse.season')}
      value={value?.toString() ?? ''}
      onChange={chosen =>
        onChange({ season: chosen ? Number(chosen) : undefined })
      }
      options={[
        { value: '', text: t('browse.anySeason') },
        ...[...new Set([...seasons, value ?? seasons[0]])]
          .sort((a, b) => b - a)
          .map(number => ({
            value: String(number),
            text: t('episode.season', { season: String(number) }),
          })),
      ]}
    />
  );
});

/** Filters by series. Hidden if the show has none. */
export const SeriesSelect = memo(function SeriesFilter(
  props: SelectProps<string | undefined> & { series: SeriesCount[] },
) {
  const { className, value, onChange, series } = props;
  const { t } = useTranslationRef(podcastTranslationRef);
  if (series.length === 0) return null;
  return (
    <NativeSelect
      className={className}
      label={t('series.label')}
      value={value ?? ''}
      onChange={chosen => onChange({ series: chosen || undefined })}
      options={[
        { value: '', text: t('series.any') },
        ...series.map(({ id, title, episodeCount }) => ({
          value: id,
          text: `${title} (${episodeCount})`,
        })),
      ]}
    />
  );
});

/** Filters by episode type. Hidden if there are fewer than two. */
export const TypeSelect = memo(function TypeFilter(
  props: SelectProps<EpisodeType | undefined> & { types: EpisodeType[] },
) {
  const { className, value, onChange, types } = props;
  const { t } = useTranslationRef(podcastTranslationRef);
  if (types.length <= 1 && !value) return null;
  return (
    <NativeSelect
      className={className}
      label={t('browse.type')}
      value={value ?? ''}
      onChange={chosen =>
        onChange({ type: (chosen || undefined) as EpisodeType })
      }
      options={[
        { value: '', text: t('browse.anyType') },
        ...[...new Set([...types, ...(value ? [value] : [])])].map(one => ({
          value: one,
          text: t(`episode.type.${one}`),
        })),
      ]}
    />
  );
});

/** Filters by listening state, such as played. */
export const ListeningSelect = memo(function ListeningFilterSelect(
  props: SelectProps<ListeningFilter | undefined>,
) {
  const { className, value, onChange } = props;
  const { t } = useTranslationRef(podcastTranslationRef);
  // The backend can only filter by states that it stores.
  const canFilter = useListening(
    ({ storedIn }) => storedIn === 'backend',
  ).value;
  if (!canFilter && !value) return null;
  return (
    <NativeSelect
      className={className}
      label={t('listening.filter')}
      value={value ?? ''}
      onChange={chosen =>
        onChange({ listening: (chosen || undefined) as ListeningFilter })
      }
      options={[
        { value: '', text: t('listening.filterAny') },
        ...listeningFilters.map(filter => ({
          value: filter,
          text: t(`listening.filterBy.${filter}`),
        })),
      ]}
    />
  );
});

/** Chooses the sort order. */
export const SortSelect = memo(function SortOrder(
  props: SelectProps<EpisodeSort> & {
    /**
     * Whether there is a search text or topic; without one, there is no
     * relevance.
     */
    hasMatch: boolean;
  },
) {
  const { className, value, onChange, hasMatch } = props;
  const { t } = useTranslationRef(podcastTranslationRef);
  return (
    <NativeSelect
      className={className}
      label={t('browse.sort')}
      value={value}
      onChange={chosen => onChange({ sort: chosen as EpisodeSort })}
      options={episodeSorts
        .filter(sort => sort !== 'relevance' || hasMatch || value === sort)
        .map(sort => ({ value: sort, text: t(`browse.sortOrder.${sort}`) }))}
    />
  );
});
