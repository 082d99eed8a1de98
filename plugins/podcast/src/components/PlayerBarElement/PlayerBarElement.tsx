import {
  useListening,
  usePodcastPlayer,
} from '@nerdout/backstage-plugin-podcast-react';
import { lazy, Suspense } from 'react';

const LazyPlayerBar = lazy(() =>
  import('./PlayerBarChunk').then(module => ({ default: module.PlayerBar })),
);

/** The bar of the player for the root of an app. Its code is loaded with the first episode. */
export function PlayerBarElement() {
  // From here on the player goes on where the user was, also where no episode is listed.
  useListening(() => undefined);
  const { state: isIdle } = usePodcastPlayer(state => state.status === 'idle');
  return isIdle ? null : (
    <Suspense fallback={null}>
      <LazyPlayerBar />
    </Suspense>
  );
}
