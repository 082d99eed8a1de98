import { createHash, randomUUID } from 'node:crypto';
import { Knex } from 'knex';
import { storableOrNull } from '../bounds';
import {
  databaseTime,
  plausibleDeadline,
  isPast,
  laterMs,
  nowMs,
  whereLeaseIsFree,
} from '../clock';
import { chunksOf } from '../chunks';
import { DocumentAddress, DocumentContent, StoredDocument } from './types';

type Row = {
  content: string | null;
  about: string | null;
  content_hash: string | null;
  version: string | null;
  etag: string | null;
  last_modified: string | null;
  checked_ms: string | number | null;
  retry_ms: string | number | null;
  failures: number;
  error: string | null;
  lease_token: string | null;
  lease_until_ms: string | number | null;
};

/** What is known of a document, without its content. */
type DocumentState = {
  contentHash?: string;
  version?: string;
  /** Whether its host is not to be asked yet. */
  isResting: boolean;
};

const DAY_MS = 24 * 60 * 60 * 1000;

/** A host that fails is asked again after this time at the latest. */
export const LONGEST_REST_MS = DAY_MS;

const noLease = { lease_token: null, lease_until_ms: null };

/**
 * Keeps what was read, one row for each address of an episode. A row goes with its episode. Rows of different episodes
 * are apart even where the address is the same, since what may be read depends on the show.
 */
export class DocumentStore {
  constructor(private readonly database: Knex) {}

  async find(address: DocumentAddress): Promise<StoredDocument | undefined> {
    const row: (Row & { now_ms: string | number }) | undefined = await this.row(
      address,
    ).first('*', { now_ms: nowMs(this.database) });
    return row && documentOf(row, Number(row.now_ms));
  }

  /** What is known of the documents of some episodes, without their content. */
  async describe(addresses: DocumentAddress[]): Promise<DocumentState[]> {
    const known = new Map<string, DocumentState>();
    const now = await databaseTime(this.database);
    for (const chunk of chunksOf(addresses)) {
      const rows: Array<
        Pick<Row, 'content_hash' | 'version' | 'retry_ms'> &
          ReturnType<typeof keyOf>
      > = await this.database('documents')
        .whereIn(
          'episode_id',
          chunk.map(({ episodeId }) => episodeId),
        )
        .select(
          ...['episode_id', 'kind', 'url_hash'],
          ...['content_hash', 'version', 'retry_ms'],
        );
      for (const { content_hash, version, retry_ms, ...key } of rows) {
        known.set(nameOf(key), {
          contentHash: content_hash ?? undefined,
          version: version ?? undefined,
          isResting: isResting(retry_ms, now),
        });
      }
    }
    return addresses.map(
      address => known.get(nameOf(keyOf(address))) ?? { isResting: false },
    );
  }

  /**
   * Takes the right to read a document, for all replicas; also from a holder that was killed.
   *
   * @returns a token, or undefined while somebody else reads it
   */
  async acquire(
    address: DocumentAddress,
    durationMs: number,
  ): Promise<string | undefined> {
    const token = randomUUID();
    await this.database('documents')
      .insert(keyOf(address))
      .onConflict(['episode_id', 'kind', 'url_hash'])
      .ignore();
    const taken = await this.row(address)
      .modify(whereLeaseIsFree, this.database, durationMs)
      .update({
        lease_token: token,
        lease_until_ms: laterMs(this.database, durationMs),
      });
    return taken ? token : undefined;
  }

  /** Gives the right back without a change. */
  async release(address: DocumentAddress, token: string): Promise<void> {
    await this.held(address, token).update(noLease);
  }

  /** What the host sent; without `content` what is there is still current. Ends the lease. */
  async save(
    address: DocumentAddress,
    token: string,
    answer: {
      content?: DocumentContent;
      validators?: StoredDocument['validators'];
    },
  ): Promise<void> {
    const { content, validators } = answer;
    await this.held(address, token).update({
      ...noLease,
      ...(content && {
        content: content.items,
        about: JSON.stringify({
          format: content.format,
          language: content.language,
        }),
        content_hash: sha256(JSON.stringify(content)),
      }),
      ...((content || validators) && {
        etag: storableOrNull(validators?.etag ?? null),
        last_modified: storableOrNull(validators?.lastModified ?? null),
      }),
      version: address.version,
      checked_ms: nowMs(this.database),
      retry_ms: null,
      failures: 0,
      error: null,
    });
    if (content) {
      await this.forgetOthers(address);
    }
  }

  /** What is there stays. Ends the lease. */
  async saveFailure(
    address: DocumentAddress,
    token: string,
    failure: { error: string; failures: number; retryAfterMs: number },
  ): Promise<void> {
    await this.held(address, token).update({
      ...noLease,
      version: address.version,
      error: storableOrNull(failure.error),
      failures: failure.failures,
      retry_ms: laterMs(this.database, failure.retryAfterMs),
    });
  }

  /** What the feed named before for the same episode. */
  private async forgetOthers(address: DocumentAddress): Promise<void> {
    await this.database('documents')
      .where({ episode_id: address.episodeId, kind: address.kind })
      .whereNotIn('url_hash', address.siblings.map(sha256))
      .delete();
  }

  private row(address: DocumentAddress) {
    return this.database('documents').where(keyOf(address));
  }

  private held(address: DocumentAddress, token: string) {
    return this.row(address).andWhere('lease_token', token);
  }
}

function keyOf({ episodeId, kind, url }: DocumentAddress) {
  return { episode_id: episodeId, kind, url_hash: sha256(url) };
}

function nameOf({ episode_id, kind, url_hash }: ReturnType<typeof keyOf>) {
  return `${episode_id} ${kind} ${url_hash}`;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function documentOf(row: Row, now: number): StoredDocument {
  const { etag, last_modified: lastModified } = row;
  return {
    content:
      row.content === null
        ? undefined
        : { items: row.content, ...JSON.parse(row.about ?? '{}') },
    contentHash: row.content_hash ?? undefined,
    version: row.version ?? undefined,
    validators:
      etag || lastModified
        ? { etag: etag ?? undefined, lastModified: lastModified ?? undefined }
        : undefined,
    // Large integers come from PostgreSQL as texts.
    isFresh: isFresh(row.checked_ms, now),
    isResting: isResting(row.retry_ms, now),
    failures: row.failures,
    error: row.error ?? undefined,
  };
}

/** Whether the host was asked within a day. */
function isFresh(checkedMs: string | number | null, now: number): boolean {
  const checked = Number(checkedMs ?? 0);
  return checked > now - DAY_MS && isPast(checked, now);
}

/** Whether the host is left alone after a failure. */
function isResting(retryMs: string | number | null, now: number): boolean {
  const deadline = plausibleDeadline(Number(retryMs ?? 0), {
    now,
    longest: LONGEST_REST_MS,
  });
  return deadline !== undefined && deadline > now;
}
