import {
  EpisodeSeries,
  Person,
} from '@nerdout/backstage-plugin-podcast-common';
import { Knex } from 'knex';
import { yieldToEventLoop } from '../slices';
import { addMissingPeople } from './people/saveEpisodePeople';
import { SimilarEpisode } from './types';
import { changeVersions, ShowVersions } from './ShowVersions';
import { chunksOf } from './chunks';

/** Results of the analysis of all episodes of a show together. */
export type Analysis = {
  /** Hash of the input of the analysis. */
  hash: string;
  /** By episode id; without episodes that belong to no series. */
  series: Map<string, EpisodeSeries>;
  /** By episode id. */
  similar: Map<string, SimilarEpisode[]>;
  people: Array<{ id: string; people: Person[] }>;
};

/** Stores the analysis of the episodes of shows. */
export class AnalysisStore {
  /** @param versions - is told about changes */
  constructor(
    private readonly database: Knex,
    private readonly versions?: ShowVersions,
  ) {}

  async getHash(showId: string): Promise<string | undefined> {
    const row: { hash: string } | undefined = await this.database('digests')
      .where('show_id', showId)
      .first('hash');
    return row?.hash;
  }

  /**
   * Replaces the analysis of a show, writing only differences.
   *
   * @param contentHash - of the analyzed content; nothing is changed if the show has other content by now
   */
  async save(
    showId: string,
    digest: Analysis,
    contentHash: string,
  ): Promise<void> {
    await this.database.transaction(async tx => {
      const isCurrent = await tx('shows')
        .where({ id: showId, content_hash: contentHash })
        .update(changeVersions('content'));
      if (!isCurrent) {
        return;
      }
      await saveSeries(tx, showId, digest.series);
      await saveSimilar(tx, showId, digest.similar);
      await addMissingPeople(tx, showId, digest.people);
      await tx('digests')
        .insert({ show_id: showId, hash: digest.hash })
        .onConflict('show_id')
        .merge();
    });
    this.versions?.forget();
  }
}

async function saveSeries(
  tx: Knex,
  showId: string,
  series: Map<string, EpisodeSeries>,
): Promise<void> {
  const known: Array<{ id: string; series: string | null }> = await tx(
    'episodes',
  )
    .where('show_id', showId)
    .select('id', 'series');
  for (const row of known) {
    const next = series.get(row.id);
    const json = next ? JSON.stringify(next) : null;
    if (json !== row.series) {
      await tx('episodes')
        .where('id', row.id)
        .update({ series: json, series_id: next?.id ?? null });
      await yieldToEventLoop();
    }
  }
}

async function saveSimilar(
  tx: Knex,
  showId: string,
  similar: Map<string, SimilarEpisode[]>,
): Promise<void> {
  for (const ids of chunksOf([...similar.keys()])) {
    const rows: Array<{ episode_id: string; similar: string }> = await tx(
      'similar_episodes',
    )
      .whereIn('episode_id', ids)
      .select('episode_id', 'similar');
    const known = new Map(rows.map(row => [row.episode_id, row.similar]));
    const changed = ids
      .map(id => ({
        episode_id: id,
        show_id: showId,
        similar: JSON.stringify(similar.get(id)),
      }))
      .filter(row => row.similar !== known.get(row.episode_id));
    if (changed.length > 0) {
      // Episodes that were deleted in the meantime have no row to refer to.
      const present: Array<{ id: string }> = await tx('episodes')
        .whereIn(
          'id',
          changed.map(row => row.episode_id),
        )
        .select('id');
      const presentIds = new Set(present.map(({ id }) => id));
      const rowsToWrite = changed.filter(row => presentIds.has(row.episode_id));
      if (rowsToWrite.length > 0) {
        await tx('similar_episodes')
          .insert(rowsToWrite)
          .onConflict('episode_id')
          .merge();
      }
    }
    await yieldToEventLoop();
  }
}
