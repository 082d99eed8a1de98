import { readFile } from 'node:fs/promises';
import { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { ShowConfig } from '../config';
import { loggable } from '../secrets';
import { isFeedProblem } from './feedProblem';
import { ShowRefresher } from './ShowRefresher';

/**
 * What is done for all shows before the first request, without the network: the bundled copies are loaded, topics are
 * found anew where the rules have changed, and words are indexed anew where they are split in another way. A show with which that fails does not keep the backend from starting.
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
      logger.warn(`The show ${show.id} could not be prepared`, loggable(error));
      await refresher
        .recordFailure(
          show,
          isFeedProblem(error)
            ? `The bundled copy could not be read: ${message}`
            : 'The show could not be prepared at the start; the log of the backend says more',
          { trigger: 'start', startedAt },
        )
        .catch(problem =>
          logger.debug(
            `The database could not keep that the show ${show.id} could not be prepared`,
            loggable(problem),
          ),
        );
    }
  }
}
