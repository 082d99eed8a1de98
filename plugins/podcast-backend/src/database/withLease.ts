import { LoggerService } from '@backstage/backend-plugin-api';
import { ConflictError } from '@backstage/errors';
import { Lease } from './types';
import { PodcastStore } from './PodcastStore';

/** A backend that is killed blocks a show for this long at most. */
const LEASE_MS = 30_000;
const RENEW_MS = 10_000;

/**
 * Runs a task that only one backend may run for a show at a time. The lease is renewed until the task ends it by saving,
 * and is released if the task fails.
 *
 * @throws `ConflictError` if another task holds the lease
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
      `Show '${showId}' is already being refreshed; try again in a moment`,
    );
  }
  const renewing = setInterval(() => {
    store.renewLease(lease, LEASE_MS).catch(error => {
      logger.warn(`Could not renew the lease of show '${showId}'`, error);
    });
  }, RENEW_MS);
  try {
    return await run(lease);
  } finally {
    clearInterval(renewing);
    // No effect if saving has already ended it.
    await store.releaseLease(lease).catch(error => {
      logger.warn(`Could not release the lease of show '${showId}'`, error);
    });
  }
}
