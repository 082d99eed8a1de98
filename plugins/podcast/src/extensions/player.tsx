import { AppRootElementBlueprint } from '@backstage/frontend-plugin-api';
import { PlayerBarElement } from '../components/PlayerBarElement';
import { forReaders } from './forReaders';

/** The player at the foot of the app, where no change of the page touches it. */
export const podcastPlayerBar = AppRootElementBlueprint.make({
  name: 'player',
  if: forReaders,
  params: { element: <PlayerBarElement /> },
});
