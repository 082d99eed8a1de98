import {
  TopicCorrection,
  TopicCorrectionEvent,
} from '@nerdout/backstage-plugin-podcast-common';
import { Knex } from 'knex';
import { storableText } from '../bounds';
import { correctEpisodeTopics } from '../episodeTopics';
import { changeVersions, ShowVersions } from '../ShowVersions';
import { correctionColumns, toCorrection, CorrectionRow } from './rows';

/** Selects corrections. */
export type CorrectionFilter = { showIds: string[]; episodeId?: string };

type Change = {
  /** Shows to look for the episode in. */
  showIds: string[];
  episodeId: string;
  topicId: string;
  /** Entity reference of the user. */
  author: string;
};

/**
 * Stores corrections of the topics of episodes, with their history. A change takes effect in lists, counts and filters
 * immediately.
 */
export class CorrectionStore {
  /**
   * @param topicIds - the topics of the portal; corrections of other topics have no effect
   * @param versions - is told about changes
   */
  constructor(
    private readonly database: Knex,
    private readonly topicIds: ReadonlySet<string>,
    private readonly versions?: ShowVersions,
  ) {}

  /** Returns the current corrections, latest first. */
  async list(filter: CorrectionFilter): Promise<TopicCorrection[]> {
    const rows: CorrectionRow[] = await this.rows('topic_corrections', filter)
      .orderBy([
        { column: 'at', order: 'desc' },
        { column: 'episode_id' },
        { column: 'topic_id' },
      ])
      .select(correctionColumns);
    return rows.map(row => toCorrection<TopicCorrection['action']>(row));
  }

  /** Returns all corrections that were ever made or undone, latest first. */
  async history(
    filter: CorrectionFilter & { limit: number },
  ): Promise<TopicCorrectionEvent[]> {
    const rows: CorrectionRow[] = await this.rows(
      'topic_correction_events',
      filter,
    )
      .orderBy('seq', 'desc')
      .limit(filter.limit)
      .select(correctionColumns);
    return rows.map(row => toCorrection<TopicCorrectionEvent['action']>(row));
  }

  /**
   * Makes a correction, which replaces an earlier one of the same topic.
   *
   * @returns undefined if there is no such episode
   */
  async correct(
    change: Change & { action: TopicCorrection['action']; note?: string },
  ): Promise<TopicCorrection | undefined> {
    const { episodeId, topicId, action, note, author } = change;
    return this.changeEpisode(change, async (tx, showId) => {
      const row: CorrectionRow = {
        episode_id: episodeId,
        topic_id: topicId,
        show_id: showId,
        action,
        note: (note && storableText(note).trim()) || null,
        author,
        at: new Date().toISOString(),
      };
      await tx('topic_corrections')
        .insert(row)
        .onConflict(['episode_id', 'topic_id'])
        .merge();
      await tx('topic_correction_events').insert(row);
      return toCorrection<TopicCorrection['action']>(row);
    });
  }

  /**
   * Undoes a correction, so the rules decide again.
   *
   * @returns false if there was nothing to undo
   */
  async undo(change: Change): Promise<boolean> {
    const { episodeId, topicId, author } = change;
    const undone = await this.changeEpisode(change, async (tx, showId) => {
      const deleted = await tx('topic_corrections')
        .where({ episode_id: episodeId, topic_id: topicId })
        .delete();
      if (deleted > 0) {
        await tx('topic_correction_events').insert({
          episode_id: episodeId,
          topic_id: topicId,
          show_id: showId,
          action: 'undo',
          author,
          at: new Date().toISOString(),
        });
      }
      return deleted > 0;
    });
    return undone ?? false;
  }

  /** Changes the version of the show first, which blocks a refresh that would save older topics. */
  private async changeEpisode<T>(
    { showIds, episodeId }: Change,
    change: (tx: Knex, showId: string) => Promise<T>,
  ): Promise<T | undefined> {
    const result = await this.database.transaction(async tx => {
      const episode: { show_id: string } | undefined = await tx('episodes')
        .where('id', episodeId)
        .whereIn('show_id', showIds)
        .first('show_id');
      if (!episode) {
        return undefined;
      }
      await tx('shows')
        .where('id', episode.show_id)
        .update(changeVersions('content'));
      const changed = await change(tx, episode.show_id);
      await correctEpisodeTopics(tx, episode.show_id, episodeId, this.topicIds);
      return changed;
    });
    this.versions?.forget();
    return result;
  }

  private rows(table: string, { showIds, episodeId }: CorrectionFilter) {
    return this.database(table)
      .whereIn('show_id', showIds)
      .modify(query => {
        if (episodeId !== undefined) query.where('episode_id', episodeId);
      });
  }
}
