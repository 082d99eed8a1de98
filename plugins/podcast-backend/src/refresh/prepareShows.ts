import { readFile } from 'node:fs/promises';
import { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { ShowConfig } from '../config';
import { ShowRefresher } from './ShowRefresher';

/**
 * What is done for all shows before the first request, without the network: the bundled copies are loaded, and topics are
 * found anew where the rules have changed. A show with which that fails does not keep the backend from starting.
 */
export async function prepareShows(
  shows: ShowConfig[],
  refresher: ShowRefresher,
  logger: LoggerService,
): Promise<void> {
  for (const show of shows) {
    try {
      await refresher.loadFallback(show, file => readFile(file));
      await refresher.retag(show);
    } catch (error) {
      const { name, message } = toError(error);
      if (name === 'ConflictError') {
        logger.debug(message);
      } else {
        logger.warn(`The show ${show.id} could not be prepared: ${message}`);
      }
    }
  }
}
