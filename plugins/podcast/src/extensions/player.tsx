import { AppRootElementBlueprint } from '@backstage/frontend-plugin-api';
import { PlayerBarElement } from '../components/PlayerBarElement';

/** The player at the foot of the app, where no change of the page touches it. */
export const podcastPlayerBar = AppRootElementBlueprint.make({
  name: 'player',
  params: { element: <PlayerBarElement /> },
});
