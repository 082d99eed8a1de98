import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { PodcastApi } from '@nerdout/backstage-plugin-podcast-common';
import { RenderResult } from '@testing-library/react';
import { ReactElement } from 'react';
import { podcastApiRef } from '../api/podcastApiRef';
import { podcastPlayerApiRef } from '../api/podcastPlayerApiRef';
import { PodcastPlayerApi } from '../player/core/types';
import { PodcastPlayer } from '../player/PodcastPlayer';
import { podcastRouteRef } from '../routes';

/** Renders in an app with a player and with the podcast pages at `/podcast`. */
export async function renderWithPlayer(
  element: ReactElement,
  player: PodcastPlayerApi = new PodcastPlayer(),
  podcastApi?: Partial<PodcastApi>,
): Promise<RenderResult & { player: PodcastPlayerApi }> {
  const rendered = await renderInTestApp(
    <TestApiProvider
      apis={[
        [podcastPlayerApiRef, player],
        ...(podcastApi ? [[podcastApiRef, podcastApi] as const] : []),
      ]}
    >
      {element}
    </TestApiProvider>,
    { mountedRoutes: { '/podcast': podcastRouteRef } },
  );
  return { ...rendered, player };
}
