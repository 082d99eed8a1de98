import { readFile } from 'node:fs/promises';
import { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { ShowConfig } from '../config';
import { loggable } from '../secrets';
import { isFeedProblem } from './feedProblem';
import { ShowRefresher } from './ShowRefresher';

/**
 * Prepares all shows at startup, without network: loads bundled copies, finds topics again if the rules have changed, and
 * rebuilds the search index if its format has changed. If that fails for a show, the backend still starts.
 */
export async function prepareShows(
  shows: ShowConfig[],
  refresher: ShowRefresher,
  logger: LoggerService,
): Promise<void> {
  for (const show of shows) {
    const startedAt = new Date().toISOString();
    try {
      await refresher.loadFallback(show, file => readFile(file));
      await refresher.retag(show, 'start');
      await refresher.reindex(show);
    } catch (error) {
      const { name, message } = toError(error);
      if (name === 'ConflictError') {
        logger.debug(message);
        continue;
      }
      logger.warn(`Could not prepare show '${show.id}'`, loggable(error));
      await refresher
        .recordFailure(
          show,
          isFeedProblem(error)
            ? `The bundled copy could not be read: ${message}`
            : 'The show could not be prepared at startup; see the log of the backend for details',
          { trigger: 'start', startedAt },
        )
        .catch(recordError =>
          logger.debug(
            `Could not record that preparing show '${show.id}' failed`,
            loggable(recordError),
          ),
        );
    }
  }
}
