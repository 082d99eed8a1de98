import { createHash } from 'node:crypto';
import {
  Chapter,
  SpokenTopics,
  Topic,
  topicRulesRevision,
} from '@nerdout/backstage-plugin-podcast-common';
import { Knex } from 'knex';
import { yieldToEventLoop } from '../slices';
import { chunksOf } from './chunks';

/** Evidence for topics in the chapters and transcripts of an episode. */
export type EpisodeEvidence = {
  chapters?: Array<Pick<Chapter, 'title' | 'startSeconds'>>;
  spoken?: SpokenTopics;
};

export type EvidenceKind = 'chapters' | 'transcript';

type Row = {
  episode_id: string;
  kind: EvidenceKind;
  content_hash: string;
  rules_hash: string;
  content: string;
};

/** Chapters are stored as they are, so they do not depend on the rules. */
const NO_RULES = '';

/** Stores evidence for topics in chapters and transcripts. Evidence from other rules than the current ones is ignored. */
export class EvidenceStore {
  private readonly rulesHash: string;

  constructor(private readonly database: Knex, topics: Topic[]) {
    const rules = JSON.stringify([topicRulesRevision, topics]);
    this.rulesHash = createHash('sha256').update(rules).digest('hex');
  }

  /** Returns the evidence by episode id. */
  async read(episodeIds: string[]): Promise<Map<string, EpisodeEvidence>> {
    const found = new Map<string, EpisodeEvidence>();
    for (const ids of chunksOf(episodeIds)) {
      const rows: Row[] = await this.queryCurrent(ids).select('*');
      for (const { episode_id, kind, content } of rows) {
        const evidence = found.get(episode_id) ?? {};
        if (kind === 'chapters') {
          evidence.chapters = JSON.parse(content);
        } else {
          evidence.spoken = JSON.parse(content);
        }
        found.set(episode_id, evidence);
      }
      await yieldToEventLoop();
    }
    return found;
  }

  /** Returns content hashes of the documents with evidence, by `<episode id> <kind>`. */
  async readHashes(episodeIds: string[]): Promise<Map<string, string>> {
    const found = new Map<string, string>();
    for (const ids of chunksOf(episodeIds)) {
      const rows: Row[] = await this.queryCurrent(ids).select(
        'episode_id',
        'kind',
        'content_hash',
      );
      for (const row of rows) {
        found.set(`${row.episode_id} ${row.kind}`, row.content_hash);
      }
      await yieldToEventLoop();
    }
    return found;
  }

  /** Saves evidence, unless the episode has been deleted in the meantime. */
  async save(
    showId: string,
    episodeId: string,
    kind: EvidenceKind,
    contentHash: string,
    content: NonNullable<EpisodeEvidence['chapters' | 'spoken']>,
  ): Promise<void> {
    const isPresent = await this.database('episodes')
      .where('id', episodeId)
      .first('id');
    if (!isPresent) {
      return;
    }
    await this.database('episode_evidence')
      .insert({
        episode_id: episodeId,
        kind,
        show_id: showId,
        content_hash: contentHash,
        rules_hash: kind === 'chapters' ? NO_RULES : this.rulesHash,
        content: JSON.stringify(content),
        is_tagged: false,
      })
      .onConflict(['episode_id', 'kind'])
      .merge();
  }

  /** Returns ids of the episodes with evidence that their topics do not reflect yet. */
  async getUntaggedEpisodeIds(showId: string): Promise<string[]> {
    const rows: Array<{ episode_id: string }> = await this.database(
      'episode_evidence',
    )
      .where({ show_id: showId, is_tagged: false })
      .distinct('episode_id')
      .orderBy('episode_id');
    return rows.map(row => row.episode_id);
  }

  async markTagged(episodeIds: string[]): Promise<void> {
    for (const ids of chunksOf(episodeIds)) {
      await this.database('episode_evidence')
        .whereIn('episode_id', ids)
        .update({ is_tagged: true });
    }
  }

  private queryCurrent(episodeIds: string[]) {
    return this.database('episode_evidence')
      .whereIn('episode_id', episodeIds)
      .whereIn('rules_hash', [NO_RULES, this.rulesHash]);
  }
}
