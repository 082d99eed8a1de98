import { createHash, randomUUID } from 'node:crypto';
import {
  Episode,
  EpisodeTopic,
} from '@nerdout/backstage-plugin-podcast-common';
import { FeedWarning } from '@nerdout/podcast-feed';
import { Knex } from 'knex';
import { giveWay, mapInSlices } from '../slices';
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
import { DatabaseClock, databaseTime, nowMs } from './clock';
import { deleteVanishedBefore } from './deleteEpisodes';
import { prepareEpisode } from './episodes/episodeRow';
import { mapRowsOfShow } from './episodes/mapRowsOfShow';
import { episodeColumns, episodeOf } from './episodes/rows';
import { saveEpisodeTopics } from './episodeTopics';
import { acquireLease, endLease, releaseLease, renewLease } from './lease';
import { saveReading } from './readings';
import { addRefresh, listRefreshes } from './refreshes';
import { reindexShow } from './reindexShow';
import { saveEpisodes } from './saveEpisodes';
import { createSearchIndex, SearchIndex } from './search';
import { countEpisodes, ShowRow, storedShowOf } from './shows';
import {
  EpisodeData,
  FeedContent,
  FeedStateChange,
  KnownEpisode,
  Lease,
  RefreshContext,
  RefreshRecord,
  StoredShow,
  VanishedDecision,
} from './types';
import { isPostgres } from './isPostgres';

/**
 * Keeps shows and episodes. Everything that changes a show needs its lease, which only one refresh in all replicas can
 * have, and is one transaction: readers see all of the old or all of the new.
 */
export class PodcastStore {
  private readonly index: SearchIndex;

  /** @param topicIds - the topics of the portal; corrections of others have no effect */
  constructor(
    private readonly database: Knex,
    private readonly topicIds: ReadonlySet<string>,
  ) {
    this.index = createSearchIndex(database);
  }

  /** The shows that are known, of those that are asked for. */
  async getShows(showIds: string[]): Promise<Map<string, StoredShow>> {
    const rows: Array<ShowRow & { now_ms: string | number }> =
      await this.database('shows')
        .whereIn('id', showIds)
        .select('*', { now_ms: nowMs(this.database) });
    return new Map(
      rows.map(row => [row.id, storedShowOf(row, Number(row.now_ms))]),
    );
  }

  /** Milliseconds since 1970, by the clock that all replicas share. */
  async getTime(): Promise<number> {
    return databaseTime(this.database);
  }

  async listEpisodes(options: ListEpisodesOptions): Promise<EpisodeListPage> {
    return this.reading(tx => listEpisodes(tx, this.index, options));
  }

  /** Looks only among the given shows. */
  async getEpisode(
    showIds: string[],
    episodeId: string,
  ): Promise<Episode | undefined> {
    const row = await joinDetails(this.database('episodes'))
      .where('episodes.id', episodeId)
      .whereIn('episodes.show_id', showIds)
      .first(...episodeColumns, 'd.detail');
    return row && episodeOf(row);
  }

  /** The episodes of the same show that are the next ones by date. */
  async getNeighbours(episode: {
    id: string;
    showId: string;
  }): Promise<Neighbours> {
    return findNeighbours(this.database, episode);
  }

  /** Number of episodes by the id of the topic. */
  async countEpisodesByTopic(showIds: string[]): Promise<Map<string, number>> {
    const rows: Array<{ topic_id: string; count: string }> =
      await this.database('episode_topics')
        .whereIn('show_id', showIds)
        .groupBy('topic_id')
        .select('topic_id')
        .count({ count: '*' });
    return new Map(rows.map(row => [row.topic_id, Number(row.count)]));
  }

  /** Changes whenever anything of the shows that the API serves does. */
  async getVersion(showIds: string[]): Promise<string> {
    const rows: Array<{ id: string; version: string | null }> =
      await this.database('shows')
        .whereIn('id', showIds)
        .orderBy('id')
        .select('id', 'version');
    return createHash('sha256')
      .update(JSON.stringify(rows))
      .digest('base64url');
  }

  /** The newest first. */
  async listRefreshes(showId: string, limit: number): Promise<RefreshRecord[]> {
    return listRefreshes(this.database, showId, limit);
  }

  /**
   * Takes the lease of a show, also one that has run out because its holder was killed.
   *
   * @returns undefined while another refresh has it
   */
  async acquireLease(
    showId: string,
    durationMs: number,
  ): Promise<Lease | undefined> {
    return acquireLease(this.database, showId, durationMs);
  }

  /** Makes a lease last from now; nothing happens if it is not held any more. */
  async renewLease(lease: Lease, durationMs: number): Promise<void> {
    await renewLease(this.database, lease, durationMs);
  }

  /** Gives a lease back without a change; nothing happens if it is not held any more. */
  async releaseLease(lease: Lease): Promise<void> {
    await releaseLease(this.database, lease);
  }

  /** What the last copy of a feed left for the next refresh, as JSON. */
  async getReading(showId: string): Promise<string | undefined> {
    const row = await this.database('readings')
      .where('show_id', showId)
      .first('content');
    return row?.content;
  }

  /** Ids and GUIDs of all episodes of a show. */
  async getEpisodeGuids(
    showId: string,
  ): Promise<Array<Pick<KnownEpisode, 'id' | 'guid'>>> {
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

  async getKnownEpisodes(showId: string): Promise<KnownEpisode[]> {
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

  /** All episodes of a show, those that its feed has no more too. */
  async getEpisodeData(showId: string): Promise<EpisodeData[]> {
    return mapRowsOfShow(
      this.database,
      showId,
      ['summary', 'detail'],
      (row: DataRow & { seq: number }) => dataOf(row),
    );
  }

  /** The newest episodes of a show. */
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
    return rows.map(dataOf);
  }

  /**
   * Puts a new copy of a feed in the place of the old one and ends the lease. Episodes that the feed has no more stay
   * and are marked, unless what was there is a fallback.
   *
   * @throws `ConflictError` when the lease has been lost; nothing is changed then
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
    return this.changing(lease, async tx => {
      const before: ShowRow = await tx('shows').where('id', showId).first();
      const warnings = [...content.warnings];
      let decision: VanishedDecision | undefined;
      const changes = await saveEpisodes(tx, this.index, showId, episodes, {
        now,
        unchanged: content.unchanged,
        order: content.order,
        fateOf: (vanished, present) => {
          decision = content.decideOnVanished({
            vanished,
            present,
            servedFrom: before.served_from,
            shrunkSince: before.shrunk_since ?? undefined,
            now,
          });
          if (decision.warning) {
            warnings.unshift(decision.warning);
          }
          return decision.fate;
        },
      });
      const retagged = await saveEpisodeTopics(
        tx,
        showId,
        content.topics,
        this.topicIds,
      );
      const pruned = await this.prune(tx, showId, clock, context);
      await deleteUnusedDetails(tx, showId);
      await saveReading(tx, showId, content.reading);
      await giveWay();
      const show = JSON.stringify(boundShow(content.show, bounded));
      bounded.forEach(warning => warnings.push(warning));
      const isChanged =
        changes.added + changes.changed + changes.removed > 0 ||
        retagged + pruned > 0 ||
        show !== before.show ||
        content.servedFrom !== before.served_from;
      await tx('shows')
        .where('id', showId)
        .update({
          show,
          served_from: content.servedFrom,
          counts: JSON.stringify(await countEpisodes(tx, showId)),
          content_hash: content.contentHash,
          topics_hash: content.topicsHash,
          // All of its episodes are new to the index.
          ...(before.show === null && { words_revision: WORDS_REVISION }),
          warning_count: warnings.length,
          shrunk_since: decision?.shrunkSince ?? null,
          ...(isChanged && { last_changed_at: now }),
          ...columnsOf(state, clock),
        });
      return this.record(tx, showId, clock, context, {
        status: isChanged ? 'changed' : 'unchanged',
        ...changes,
        warningCount: warnings.length,
        warnings,
      });
    });
  }

  /** Records a refresh that brought nothing new, or failed, and ends the lease. @throws as {@link saveContent} */
  async saveState(
    lease: Lease,
    state: FeedStateChange,
    context: RefreshContext,
    outcome: { error?: string },
  ): Promise<RefreshRecord> {
    const { showId } = lease;
    const clock = await DatabaseClock.create(this.database);
    return this.changing(lease, async tx => {
      if (outcome.error !== undefined) {
        // A refresh that failed may have left some, and where the disk is full their room is needed.
        await deleteUnusedDetails(tx, showId);
      }
      const pruned = await this.prune(tx, showId, clock, context);
      await tx('shows')
        .where('id', showId)
        .update({
          ...columnsOf(state, clock),
          ...(pruned > 0 && {
            counts: JSON.stringify(await countEpisodes(tx, showId)),
          }),
        });
      const show: ShowRow = await tx('shows').where('id', showId).first();
      return this.record(tx, showId, clock, context, {
        status: outcome.error === undefined ? 'unchanged' : 'failed',
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
    await this.changing(lease, async tx => {
      await saveEpisodeTopics(tx, showId, topics, this.topicIds);
      await tx('shows')
        .where('id', showId)
        .update({ topics_hash: topicsHash, version: randomUUID() });
    });
  }

  /**
   * Makes the search index of a show anew, and whatever else depends on how words are compared, and ends the lease.
   *
   * @throws as {@link saveContent}
   */
  async reindex(lease: Lease): Promise<void> {
    const { showId } = lease;
    await this.changing(lease, async tx => {
      await reindexShow(tx, this.index, showId);
      await tx('shows')
        .where('id', showId)
        .update({ words_revision: WORDS_REVISION, version: randomUUID() });
    });
  }

  /** One transaction with which the lease ends. */
  private async changing<T>(
    lease: Lease,
    change: (tx: Knex) => Promise<T>,
  ): Promise<T> {
    const result = await this.database.transaction(async tx => {
      await endLease(tx, lease);
      const changed = await change(tx);
      // With SQLite, nothing else runs while it commits.
      await giveWay();
      return changed;
    });
    await giveWay();
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
    // What is deleted is gone: only when the clocks of both, process and database, say so.
    const now = Math.min(Date.now(), clock.toDatabaseMs());
    const before = new Date(now - keepRemovedMs).toISOString();
    return deleteVanishedBefore(tx, this.index, showId, before);
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

  /** Several reads of the same moment. */
  private async reading<T>(read: (tx: Knex) => Promise<T>): Promise<T> {
    return this.database.transaction(
      read,
      isPostgres(this.database)
        ? { isolationLevel: 'repeatable read', readOnly: true }
        : {},
    );
  }
}

type DataRow = { summary: string; detail: string };

function dataOf({ summary, detail }: DataRow): EpisodeData {
  return { ...JSON.parse(summary), ...JSON.parse(detail) };
}

/** The columns that hold the state of a feed; keys that are undefined are left as they are. */
function columnsOf(state: FeedStateChange, clock: DatabaseClock) {
  const { validators, lastError, nextAttemptAt } = state;
  const toDatabase = (time: string | undefined) =>
    time === undefined ? undefined : clock.toDatabaseIso(time);
  return {
    version: randomUUID(),
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
