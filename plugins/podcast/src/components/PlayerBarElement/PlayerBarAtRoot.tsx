import { useApiHolder } from '@backstage/core-plugin-api';
import { lazy, Suspense } from 'react';
import { rememberApp } from '../../availability';
import { OnlyForReaders } from '../OnlyForReaders';

const LazyPlayerBar = lazy(() =>
  import('./PlayerBarElement').then(module => ({
    default: module.PlayerBarElement,
  })),
);

/** The player bar for the root of an app on the old frontend system. */
export function PlayerBarAtRoot() {
  // `EntityLayout.Route` passes no APIs to its conditions, which need the
  // topics.
  rememberApp(useApiHolder());
  return (
    <OnlyForReaders>
      <Suspense fallback={null}>
        <LazyPlayerBar />
      </Suspense>
    </OnlyForReaders>
  );
}
