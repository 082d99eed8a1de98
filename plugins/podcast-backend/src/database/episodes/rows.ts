import {
  Episode,
  EpisodeSeries,
  EpisodeSummary,
  EpisodeTopic,
} from '@nerdout/backstage-plugin-podcast-common';

/** What lists show of an episode, without the values of other columns. */
export type SummaryData = Omit<
  EpisodeSummary,
  'topics' | 'series' | 'removedFromFeedAt'
>;

/** What only the episode page shows. */
export type DetailData = Omit<
  Episode,
  keyof EpisodeSummary | 'newer' | 'older'
>;

/** The columns of an {@link EpisodeRow}. */
export const episodeColumns = ['summary', 'topics', 'series', 'vanished_at'];

export type EpisodeRow = {
  summary: string;
  topics: string;
  series: string | null;
  vanished_at: string | null;
};

export function toEpisodeSummary(row: EpisodeRow): EpisodeSummary {
  return {
    ...(JSON.parse(row.summary) as SummaryData),
    topics: JSON.parse(row.topics) as EpisodeTopic[],
    ...(row.series && { series: JSON.parse(row.series) as EpisodeSeries }),
    ...(row.vanished_at && { removedFromFeedAt: row.vanished_at }),
  };
}

export function toEpisode(row: EpisodeRow & { detail: string }): Episode {
  return {
    ...toEpisodeSummary(row),
    ...(JSON.parse(row.detail) as DetailData),
  };
}
