import { randomUUID } from 'node:crypto';
import { ConflictError } from '@backstage/errors';
import { Knex } from 'knex';
import { laterMs, whereLeaseIsFree } from './clock';
import { Lease } from './types';

/** Takes the lease of a show in a single statement, so only one of two replicas gets it. */
export async function acquireLease(
  database: Knex,
  showId: string,
  durationMs: number,
): Promise<Lease | undefined> {
  const token = randomUUID();
  await database('shows').insert({ id: showId }).onConflict('id').ignore();
  const taken = await database('shows')
    .where('id', showId)
    .modify(whereLeaseIsFree, database, durationMs)
    .update({
      lease_token: token,
      lease_until_ms: laterMs(database, durationMs),
    });
  return taken ? { showId, token } : undefined;
}

export async function renewLease(
  database: Knex,
  { showId, token }: Lease,
  durationMs: number,
): Promise<void> {
  await database('shows')
    .where({ id: showId, lease_token: token })
    .update({ lease_until_ms: laterMs(database, durationMs) });
}

/** Releases the lease. In a transaction, this locks the row of the show until the end. */
export async function releaseLease(
  database: Knex,
  { showId, token }: Lease,
): Promise<boolean> {
  const released = await database('shows')
    .where({ id: showId, lease_token: token })
    .update({ lease_token: null, lease_until_ms: null });
  return released > 0;
}

/** @throws `ConflictError` if the lease expired and another refresh has taken it */
export async function endLease(tx: Knex, lease: Lease): Promise<void> {
  if (!(await releaseLease(tx, lease))) {
    throw new ConflictError(
      `Another refresh of show '${lease.showId}' has taken over`,
    );
  }
}
