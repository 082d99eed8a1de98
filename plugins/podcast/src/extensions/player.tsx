import { AppRootElementBlueprint } from '@backstage/frontend-plugin-api';
import { PlayerBarElement } from '../components/PlayerBarElement';
import { forReaders } from './forReaders';

/** The player bar at the root of the app, where it survives navigation. */
export const podcastPlayerBar = AppRootElementBlueprint.make({
  name: 'player',
  if: forReaders,
  params: { element: <PlayerBarElement /> },
});
