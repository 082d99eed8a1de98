import {
  Episode,
  EpisodeTopic,
} from '@nerdout/backstage-plugin-podcast-common';
import { FeedWarning } from '@nerdout/podcast-feed';
import { Knex } from 'knex';
import { yieldToEventLoop, mapInSlices } from '../slices';
import { WORDS_REVISION } from '../text';
import { boundEpisode, boundShow, storableOrNull } from './bounds';
import { findNeighbours, Neighbours } from './episodes/findNeighbours';
import {
  EpisodeListPage,
  listEpisodes,
  ListEpisodesOptions,
} from './episodes/listEpisodes';
import {
  deleteUnusedDetails,
  joinDetails,
  writeDetails,
} from './episodes/details';
import { DatabaseClock, getDatabaseTime, nowMs } from './clock';
import { deleteMissingSince } from './deleteEpisodes';
import { prepareEpisode } from './episodes/episodeRow';
import { mapRowsOfShow } from './episodes/mapRowsOfShow';
import { episodeColumns, toEpisode } from './episodes/rows';
import { saveEpisodeTopics } from './episodeTopics';
import { acquireLease, endLease, releaseLease, renewLease } from './lease';
import { saveSnapshot } from './snapshots';
import { addRefresh, listRefreshes } from './refreshes';
import { reindexShow } from './reindexShow';
import { saveEpisodes } from './saveEpisodes';
import { createSearchIndex, SearchIndex } from './search';
import { countEpisodes, ShowRow, toStoredShow } from './shows';
import {
  EpisodeData,
  FeedContent,
  FeedStateChange,
  PreviousEpisode,
  Lease,
  RefreshContext,
  RefreshRecord,
  StoredShow,
  MissingDecision,
} from './types';
import { changeVersions, ShowVersions } from './ShowVersions';
import { isPostgres } from './isPostgres';

/**
 * Stores shows and episodes. Every change of a show needs its lease, which only one replica can hold at a time, and is one
 * transaction: readers see either all old or all new data.
 */
export class PodcastStore {
  private readonly index: SearchIndex;

  /**
   * @param topicIds - the topics of the portal; corrections of other topics have no effect
   * @param versions - is told about changes
   */
  constructor(
    private readonly database: Knex,
    private readonly topicIds: ReadonlySet<string>,
    private readonly versions?: ShowVersions,
  ) {
    this.index = createSearchIndex(database);
  }

  /** Returns those of the given shows that are stored, by id. */
  async getShows(showIds: string[]): Promise<Map<string, StoredShow>> {
    const rows: Array<ShowRow & { now_ms: string | number }> =
      await this.database('shows')
        .whereIn('id', showIds)
        .select('*', { now_ms: nowMs(this.database) });
    return new Map(
      rows.map(row => [row.id, toStoredShow(row, Number(row.now_ms))]),
    );
  }

  /** The current time in epoch milliseconds, by the clock of the database. */
  async getTime(): Promise<number> {
    return getDatabaseTime(this.database);
  }

  async listEpisodes(options: ListEpisodesOptions): Promise<EpisodeListPage> {
    return this.readConsistently(tx => listEpisodes(tx, this.index, options));
  }

  /** Returns an episode of the given shows, or undefined if there is none with that id. */
  async getEpisode(
    showIds: string[],
    episodeId: string,
  ): Promise<Episode | undefined> {
    const row = await joinDetails(this.database('episodes'))
      .where('episodes.id', episodeId)
      .whereIn('episodes.show_id', showIds)
      .first(...episodeColumns, 'd.detail');
    return row && toEpisode(row);
  }

  /** Returns the next newer and the next older episode of the same show. */
  async getNeighbours(episode: {
    id: string;
    showId: string;
  }): Promise<Neighbours> {
    return findNeighbours(this.database, episode);
  }

  /** Counts episodes by topic id. */
  async countEpisodesByTopic(showIds: string[]): Promise<Map<string, number>> {
    const rows: Array<{ topic_id: string; count: string }> =
      await this.database('episode_topics')
        .whereIn('show_id', showIds)
        .groupBy('topic_id')
        .select('topic_id')
        .count({ count: '*' });
    return new Map(rows.map(row => [row.topic_id, Number(row.count)]));
  }

  /** Returns the latest refreshes of a show, newest first. */
  async listRefreshes(showId: string, limit: number): Promise<RefreshRecord[]> {
    return listRefreshes(this.database, showId, limit);
  }

  /**
   * Takes the lease of a show, unless another holder has one that has not expired.
   *
   * @returns undefined if the lease is held
   */
  async acquireLease(
    showId: string,
    durationMs: number,
  ): Promise<Lease | undefined> {
    return acquireLease(this.database, showId, durationMs);
  }

  /** Extends a lease from now; has no effect if it is no longer held. */
  async renewLease(lease: Lease, durationMs: number): Promise<void> {
    await renewLease(this.database, lease, durationMs);
  }

  /** Releases a lease without a change; has no effect if it is no longer held. */
  async releaseLease(lease: Lease): Promise<void> {
    await releaseLease(this.database, lease);
  }

  /** What the last refresh stored for the next one, as JSON. */
  async getSnapshot(showId: string): Promise<string | undefined> {
    const row = await this.database('readings')
      .where('show_id', showId)
      .first('content');
    return row?.content;
  }

  /** Returns ids and GUIDs of all episodes of a show. */
  async getEpisodeGuids(
    showId: string,
  ): Promise<Array<Pick<PreviousEpisode, 'id' | 'guid'>>> {
    return mapRowsOfShow(
      this.database,
      showId,
      ['id', 'guid'],
      ({ id, guid }: { seq: number; id: string; guid: string }) => ({
        id,
        guid,
      }),
    );
  }

  async getPreviousEpisodes(showId: string): Promise<PreviousEpisode[]> {
    type Row = { seq: number; id: string; guid: string; summary: string };
    return mapRowsOfShow(
      this.database,
      showId,
      ['id', 'guid', 'summary'],
      ({ id, guid, summary }: Row) => {
        const { title, publishedAt, enclosures } = JSON.parse(summary);
        const enclosureUrl = enclosures[0]?.url;
        return { id, guid, title, publishedAt, enclosureUrl };
      },
    );
  }

  /** Returns all episodes of a show, including those that are no longer in the feed. */
  async getEpisodeData(showId: string): Promise<EpisodeData[]> {
    return mapRowsOfShow(
      this.database,
      showId,
      ['summary', 'detail'],
      (row: DataRow & { seq: number }) => toEpisodeData(row),
    );
  }

  /** Returns the newest episodes of a show. */
  async getLatestEpisodeData(
    showId: string,
    limit: number,
  ): Promise<EpisodeData[]> {
    const rows: DataRow[] = await joinDetails(this.database('episodes'))
      .where('episodes.show_id', showId)
      .orderBy([
        { column: 'published_ms', order: 'desc' },
        { column: 'id', order: 'desc' },
      ])
      .limit(limit)
      .select('summary', 'd.detail');
    return rows.map(toEpisodeData);
  }

  /**
   * Replaces the stored copy of a feed and ends the lease. `content` decides about episodes that are missing from the new
   * copy, and whether the show counts as changed.
   *
   * @throws `ConflictError` if the lease has been lost; nothing is changed then
   */
  async saveContent(
    lease: Lease,
    content: FeedContent,
    state: FeedStateChange,
    context: RefreshContext,
  ): Promise<RefreshRecord> {
    const { showId } = lease;
    const clock = await DatabaseClock.create(this.database);
    const now = clock.toDatabaseIso();
    const bounded: FeedWarning[] = [];
    const episodes = await mapInSlices(content.episodes, episode =>
      prepareEpisode(boundEpisode(episode, bounded)),
    );
    await writeDetails(this.database, showId, episodes);
    return this.changeAndEndLease(lease, async tx => {
      const before: ShowRow = await tx('shows').where('id', showId).first();
      const warnings = [...content.warnings];
      let decision: MissingDecision | undefined;
      const { moved, ...changes } = await saveEpisodes(
        tx,
        this.index,
        showId,
        episodes,
        {
          now,
          unchanged: content.unchanged,
          order: content.order,
          decideOnMissing: (missing, present) => {
            decision = content.decideOnMissing({
              missing,
              present,
              servedFrom: before.served_from,
              shrunkSince: before.shrunk_since ?? undefined,
              now,
            });
            if (decision.warning) {
              warnings.unshift(decision.warning);
            }
            return decision.decision;
          },
        },
      );
      const retagged = await saveEpisodeTopics(
        tx,
        showId,
        content.topics,
        this.topicIds,
      );
      const pruned = await this.prune(tx, showId, clock, context);
      await deleteUnusedDetails(tx, showId);
      await saveSnapshot(tx, showId, content.reading);
      await yieldToEventLoop();
      const show = JSON.stringify(boundShow(content.show, bounded));
      bounded.forEach(warning => warnings.push(warning));
      const isChanged = content.isChanged({
        ...changes,
        retagged,
        pruned,
        hasNewShowData: show !== before.show,
        hasNewOrigin: content.servedFrom !== before.served_from,
      });
      await tx('shows')
        .where('id', showId)
        .update({
          show,
          served_from: content.servedFrom,
          counts: JSON.stringify(await countEpisodes(tx, showId)),
          content_hash: content.contentHash,
          topics_hash: content.topicsHash,
          // The search index of a new show is complete.
          ...(before.show === null && { words_revision: WORDS_REVISION }),
          warning_count: warnings.length,
          shrunk_since: decision?.shrunkSince ?? null,
          ...(isChanged && { last_changed_at: now }),
          ...toColumns(state, clock),
          ...changeVersions(isChanged || moved > 0 ? 'content' : 'state'),
        });
      return this.record(tx, showId, clock, context, {
        status: isChanged ? 'changed' : 'unchanged',
        ...changes,
        warningCount: warnings.length,
        warnings,
      });
    });
  }

  /** Records a refresh without a new copy of the feed, and ends the lease. @throws as {@link saveContent} */
  async saveState(
    lease: Lease,
    state: FeedStateChange,
    context: RefreshContext,
    outcome: Pick<RefreshRecord, 'status' | 'error'>,
  ): Promise<RefreshRecord> {
    const { showId } = lease;
    const clock = await DatabaseClock.create(this.database);
    return this.changeAndEndLease(lease, async tx => {
      if (outcome.status === 'failed') {
        // A failed refresh can leave details behind, and a full disk needs their space.
        await deleteUnusedDetails(tx, showId);
      }
      const pruned = await this.prune(tx, showId, clock, context);
      await tx('shows')
        .where('id', showId)
        .update({
          ...toColumns(state, clock),
          ...changeVersions(pruned > 0 ? 'content' : 'state'),
          ...(pruned > 0 && {
            counts: JSON.stringify(await countEpisodes(tx, showId)),
          }),
        });
      const show: ShowRow = await tx('shows').where('id', showId).first();
      return this.record(tx, showId, clock, context, {
        added: 0,
        changed: 0,
        removed: 0,
        warningCount: show.warning_count,
        warnings: [],
        ...outcome,
      });
    });
  }

  /** Replaces the topics of all episodes of a show and ends the lease. @throws as {@link saveContent} */
  async saveTopics(
    lease: Lease,
    topics: Map<string, EpisodeTopic[]>,
    topicsHash: string,
  ): Promise<void> {
    const { showId } = lease;
    await this.changeAndEndLease(lease, async tx => {
      await saveEpisodeTopics(tx, showId, topics, this.topicIds);
      await tx('shows')
        .where('id', showId)
        .update({ topics_hash: topicsHash, ...changeVersions('content') });
    });
  }

  /**
   * Rebuilds the search index of a show and everything else that depends on how words are compared, and ends the lease.
   *
   * @throws as {@link saveContent}
   */
  async reindex(lease: Lease): Promise<void> {
    const { showId } = lease;
    await this.changeAndEndLease(lease, async tx => {
      await reindexShow(tx, this.index, showId);
      await tx('shows')
        .where('id', showId)
        .update({
          words_revision: WORDS_REVISION,
          ...changeVersions('content'),
        });
    });
  }

  /** Runs a change in one transaction, which also ends the lease. */
  private async changeAndEndLease<T>(
    lease: Lease,
    change: (tx: Knex) => Promise<T>,
  ): Promise<T> {
    const result = await this.database.transaction(async tx => {
      await endLease(tx, lease);
      const changed = await change(tx);
      // On SQLite, nothing else runs during the commit.
      await yieldToEventLoop();
      return changed;
    });
    this.versions?.forget();
    await yieldToEventLoop();
    return result;
  }

  private async prune(
    tx: Knex,
    showId: string,
    clock: DatabaseClock,
    { keepRemovedMs }: RefreshContext,
  ): Promise<number> {
    if (keepRemovedMs === undefined) {
      return 0;
    }
    // Deleting is final, so the clocks of the process and of the database must both agree.
    const now = Math.min(Date.now(), clock.toDatabaseMs());
    const before = new Date(now - keepRemovedMs).toISOString();
    return deleteMissingSince(tx, this.index, showId, before);
  }

  private async record(
    tx: Knex,
    showId: string,
    clock: DatabaseClock,
    { trigger, startedAt }: RefreshContext,
    outcome: Omit<RefreshRecord, 'trigger' | 'startedAt' | 'endedAt'>,
  ): Promise<RefreshRecord> {
    const record = {
      trigger,
      startedAt: clock.toDatabaseIso(startedAt),
      endedAt: clock.toDatabaseIso(),
      ...outcome,
    };
    await addRefresh(tx, showId, record);
    return record;
  }

  /** Runs several reads on one snapshot of the database. */
  private async readConsistently<T>(
    read: (tx: Knex) => Promise<T>,
  ): Promise<T> {
    return this.database.transaction(
      read,
      isPostgres(this.database)
        ? { isolationLevel: 'repeatable read', readOnly: true }
        : {},
    );
  }
}

type DataRow = { summary: string; detail: string };

function toEpisodeData({ summary, detail }: DataRow): EpisodeData {
  return { ...JSON.parse(summary), ...JSON.parse(detail) };
}

/** Columns for the state of a feed. Undefined keys keep their values. */
function toColumns(state: FeedStateChange, clock: DatabaseClock) {
  const { validators, lastError, nextAttemptAt } = state;
  const toDatabase = (time: string | undefined) =>
    time === undefined ? undefined : clock.toDatabaseIso(time);
  return {
    url_hash: state.urlHash,
    moved_to: storableOrNull(state.movedTo),
    move_problem: storableOrNull(state.moveProblem),
    read_hash: state.readHash,
    ...(validators !== undefined && {
      etag: storableOrNull(validators?.etag ?? null),
      last_modified: storableOrNull(validators?.lastModified ?? null),
    }),
    last_attempt_at: toDatabase(state.lastAttemptAt),
    last_success_at: toDatabase(state.lastSuccessAt),
    ...(lastError !== undefined && {
      error_message: storableOrNull(lastError?.message ?? null),
      error_at: toDatabase(lastError?.at) ?? null,
    }),
    failures: state.failures,
    ...(nextAttemptAt !== undefined && {
      next_attempt_ms:
        nextAttemptAt && clock.toDatabaseMs(nextAttemptAt.getTime()),
    }),
    gone: state.gone,
  };
}
