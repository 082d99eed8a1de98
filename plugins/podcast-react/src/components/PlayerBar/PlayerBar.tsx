import { errorApiRef, useApi } from '@backstage/core-plugin-api';
import { lazy, Suspense } from 'react';
import { usePodcastPlayer } from '../../hooks/usePodcastPlayer';
import { loadWithRetry } from './loadWithRetry';
import { PlayerBarBoundary } from './PlayerBarBoundary';
import { loadPlayerBarWaiting } from './loadPlayerBarWaiting';

const PlayerBarContent = lazy(() =>
  loadWithRetry(() => import('./PlayerBarContent')).then(m => ({
    default: m.PlayerBarContent,
  })),
);

const PlayerBarWaiting = lazy(() =>
  loadWithRetry(loadPlayerBarWaiting).then(m => ({
    default: m.PlayerBarWaiting,
  })),
);

/**
 * The bar at the bottom of the portal with the controls of the player. Mount it at the root of the app, inside of the
 * router and outside of the pages, so that it stays while you navigate. It needs no signed-in user. Its code loads with
 * the first episode; if the browser is offline then, the bar says so and loads later.
 *
 * @public
 */
export function PlayerBar() {
  const { state: visible } = usePodcastPlayer(s => s.status !== 'idle');
  const errorApi = useApi(errorApiRef);
  return visible ? (
    <PlayerBarBoundary onError={error => errorApi.post(error)}>
      <Suspense
        fallback={
          <Suspense fallback={null}>
            <PlayerBarWaiting />
          </Suspense>
        }
      >
        <PlayerBarContent />
      </Suspense>
    </PlayerBarBoundary>
  ) : null;
}
