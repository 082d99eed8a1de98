import {
  EpisodeSeries,
  SeriesCount,
} from '@nerdout/backstage-plugin-podcast-common';
import { Knex } from 'knex';

/** Reads the series of shows. */
export class SeriesStore {
  constructor(private readonly database: Knex) {}

  /** Returns the series of a show, those with the newest episodes first. */
  async list(showId: string): Promise<SeriesCount[]> {
    const rows: Array<{ series_id: string; series: string; count: string }> =
      await this.database('episodes')
        .where('show_id', showId)
        .whereNotNull('series_id')
        .groupBy('series_id')
        .select('series_id')
        .min({ series: 'series' })
        .count({ count: '*' })
        .orderByRaw('max(published_ms) desc, series_id');
    return rows.map(row => {
      const { title } = JSON.parse(row.series) as EpisodeSeries;
      return { id: row.series_id, title, episodeCount: Number(row.count) };
    });
  }
}
