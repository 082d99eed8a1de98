import { useApiHolder } from '@backstage/core-plugin-api';
import { lazy, Suspense } from 'react';
import { rememberApp } from '../../availability';
import { OnlyForReaders } from '../OnlyForReaders';

const LazyPlayerBar = lazy(() =>
  import('./PlayerBarElement').then(module => ({
    default: module.PlayerBarElement,
  })),
);

/** The bar of the player for the root of an app on the old frontend system. */
export function PlayerBarAtRoot() {
  // `EntityLayout.Route` hands no APIs to its conditions; by this they know the topics of the portal.
  rememberApp(useApiHolder());
  return (
    <OnlyForReaders>
      <Suspense fallback={null}>
        <LazyPlayerBar />
      </Suspense>
    </OnlyForReaders>
  );
}
