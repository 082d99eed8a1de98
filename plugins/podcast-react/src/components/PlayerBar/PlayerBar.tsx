import { errorApiRef, useApi } from '@backstage/core-plugin-api';
import { lazy, Suspense } from 'react';
import { usePodcastPlayer } from '../../hooks/usePodcastPlayer';
import { loadWithRetry } from './loadWithRetry';
import { PlayerBarBoundary } from './PlayerBarBoundary';
import { PlayerBarWaiting } from './PlayerBarWaiting';

const PlayerBarContent = lazy(() =>
  loadWithRetry(() => import('./PlayerBarContent')).then(m => ({
    default: m.PlayerBarContent,
  })),
);

/** @public */
export type PlayerBarProps = {};

/**
 * The bar at the bottom of the portal that shows and drives the player. It belongs at the root of the app, inside of
 * the router and outside of the pages, so that it stays when one moves through the portal; it needs no signed-in user.
 * There is nothing of it, and its code is not loaded, before an episode is; without a network it says so, and comes later.
 *
 * @public
 */
export function PlayerBar(_props: PlayerBarProps) {
  const { state: visible } = usePodcastPlayer(s => s.status !== 'idle');
  const errorApi = useApi(errorApiRef);
  return visible ? (
    <PlayerBarBoundary onError={error => errorApi.post(error)}>
      <Suspense fallback={<PlayerBarWaiting />}>
        <PlayerBarContent />
      </Suspense>
    </PlayerBarBoundary>
  ) : null;
}
