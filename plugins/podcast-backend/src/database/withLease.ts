import { LoggerService } from '@backstage/backend-plugin-api';
import { ConflictError } from '@backstage/errors';
import { Lease } from './types';
import { PodcastStore } from './PodcastStore';

/** A backend that is killed keeps others from a show for so long at most. */
const LEASE_MS = 30_000;
const RENEW_MS = 10_000;

/**
 * Runs something that only one backend may do for a show at a time. The lease is renewed until that has ended it by
 * saving, and given back when it fails.
 *
 * @throws `ConflictError` while another one runs
 */
export async function withLease<T>(
  store: PodcastStore,
  logger: LoggerService,
  showId: string,
  run: (lease: Lease) => Promise<T>,
): Promise<T> {
  const lease = await store.acquireLease(showId, LEASE_MS);
  if (!lease) {
    throw new ConflictError(
      `The show ${showId} is being refreshed already; try again in a moment`,
    );
  }
  const renewing = setInterval(() => {
    store.renewLease(lease, LEASE_MS).catch(error => {
      logger.warn(`Could not renew the lease of the show ${showId}`, error);
    });
  }, RENEW_MS);
  try {
    return await run(lease);
  } finally {
    clearInterval(renewing);
    // Without effect when saving has ended it.
    await store.releaseLease(lease).catch(error => {
      logger.warn(`Could not give back the lease of the show ${showId}`, error);
    });
  }
}
