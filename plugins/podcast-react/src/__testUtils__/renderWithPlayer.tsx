import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import type { RenderResult } from '@testing-library/react';
import type { ReactElement } from 'react';
import { PodcastPlayer, type PodcastPlayerApi } from '../player';
import { podcastPlayerApiRef } from '../api';
import { podcastRouteRef } from '../routes';

/** Renders in an app that has a player and the podcast pages at `/podcast`. */
export async function renderWithPlayer(
  element: ReactElement,
  player: PodcastPlayerApi = new PodcastPlayer(),
): Promise<RenderResult & { player: PodcastPlayerApi }> {
  const rendered = await renderInTestApp(
    <TestApiProvider apis={[[podcastPlayerApiRef, player]]}>
      {element}
    </TestApiProvider>,
    { mountedRoutes: { '/podcast': podcastRouteRef } },
  );
  return { ...rendered, player };
}
