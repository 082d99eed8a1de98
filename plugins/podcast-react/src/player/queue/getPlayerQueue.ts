import { perPlayer } from '../core/perPlayer';
import { PlayerQueue } from './PlayerQueue';

/**
 * The queue of a player.
 *
 * @public
 */
export const getPlayerQueue = perPlayer(() => new PlayerQueue());
