import { usePodcastPlayer } from '@nerdout/backstage-plugin-podcast-react';
import { lazy, Suspense } from 'react';

const LazyPlayerBar = lazy(() =>
  import('./PlayerBarChunk').then(module => ({ default: module.PlayerBar })),
);

/** The bar of the player for the root of an app. Its code is loaded with the first episode. */
export function PlayerBarElement() {
  const { state: isIdle } = usePodcastPlayer(state => state.status === 'idle');
  return isIdle ? null : (
    <Suspense fallback={null}>
      <LazyPlayerBar />
    </Suspense>
  );
}
