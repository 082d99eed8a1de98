import { createHash, randomUUID } from 'node:crypto';
import { Knex } from 'knex';
import { storableOrNull } from '../bounds';
import {
  getDatabaseTime,
  plausibleDeadline,
  isPast,
  laterMs,
  nowMs,
  whereLeaseIsFree,
} from '../clock';
import { chunksOf } from '../chunks';
import { LONGEST_WAIT_MS } from '../waits';
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

/** The state of a document, without its content. */
type DocumentState = {
  contentHash?: string;
  version?: string;
  /** Whether its host must not be asked yet, after a failure. */
  isBackingOff: boolean;
};

const DAY_MS = 24 * 60 * 60 * 1000;

const noLease = { lease_token: null, lease_until_ms: null };

/**
 * Stores documents, one row for each URL of an episode. Rows are deleted with their episode. Episodes do not share rows even
 * for the same URL, because permissions depend on the show.
 */
export class DocumentStore {
  constructor(private readonly database: Knex) {}

  async find(address: DocumentAddress): Promise<StoredDocument | undefined> {
    const row: (Row & { now_ms: string | number }) | undefined = await this.row(
      address,
    ).first('*', { now_ms: nowMs(this.database) });
    return row && toStoredDocument(row, Number(row.now_ms));
  }

  /** Returns the state of each document, in the order of `addresses`. */
  async describe(addresses: DocumentAddress[]): Promise<DocumentState[]> {
    const known = new Map<string, DocumentState>();
    const now = await getDatabaseTime(this.database);
    for (const chunk of chunksOf(addresses)) {
      const rows: Array<
        Pick<Row, 'content_hash' | 'version' | 'retry_ms'> &
          ReturnType<typeof toKey>
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
        known.set(toMapKey(key), {
          contentHash: content_hash ?? undefined,
          version: version ?? undefined,
          isBackingOff: isBackingOff(retry_ms, now),
        });
      }
    }
    return addresses.map(
      address => known.get(toMapKey(toKey(address))) ?? { isBackingOff: false },
    );
  }

  /**
   * Takes the lease of a document, so that only one replica reads it.
   *
   * @returns a token, or undefined if the lease is held
   */
  async acquire(
    address: DocumentAddress,
    durationMs: number,
  ): Promise<string | undefined> {
    const token = randomUUID();
    await this.database('documents')
      .insert(toKey(address))
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

  /** Releases the lease without a change. */
  async release(address: DocumentAddress, token: string): Promise<void> {
    await this.held(address, token).update(noLease);
  }

  /** Saves a response and ends the lease. Without `content`, the stored content is still current. */
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

  /** Saves a failure and ends the lease. The stored content stays. */
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

  /** Deletes documents that the feed no longer links to. */
  private async forgetOthers(address: DocumentAddress): Promise<void> {
    await this.database('documents')
      .where({ episode_id: address.episodeId, kind: address.kind })
      .whereNotIn('url_hash', address.siblings.map(sha256))
      .delete();
  }

  private row(address: DocumentAddress) {
    return this.database('documents').where(toKey(address));
  }

  private held(address: DocumentAddress, token: string) {
    return this.row(address).andWhere('lease_token', token);
  }
}

function toKey({ episodeId, kind, url }: DocumentAddress) {
  return { episode_id: episodeId, kind, url_hash: sha256(url) };
}

function toMapKey({ episode_id, kind, url_hash }: ReturnType<typeof toKey>) {
  return `${episode_id} ${kind} ${url_hash}`;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function toStoredDocument(row: Row, now: number): StoredDocument {
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
    // PostgreSQL returns large integers as text.
    isFresh: isFresh(row.checked_ms, now),
    isBackingOff: isBackingOff(row.retry_ms, now),
    failures: row.failures,
    error: row.error ?? undefined,
  };
}

/** Whether the host has answered within a day. */
function isFresh(checkedMs: string | number | null, now: number): boolean {
  const checked = Number(checkedMs ?? 0);
  return checked > now - DAY_MS && isPast(checked, now);
}

/** Whether the host must not be asked yet, after a failure. */
function isBackingOff(retryMs: string | number | null, now: number): boolean {
  const deadline = plausibleDeadline(Number(retryMs ?? 0), {
    now,
    longest: LONGEST_WAIT_MS.document,
  });
  return deadline !== undefined && deadline > now;
}
