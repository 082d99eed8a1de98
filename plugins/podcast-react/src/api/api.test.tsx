import {
  createApiFactory as createNewApiFactory,
  useApi as useNewApi,
} from '@backstage/frontend-plugin-api';
import { renderInTestApp as renderInNewApp } from '@backstage/frontend-test-utils';
import { useApi } from '@backstage/core-plugin-api';
import {
  renderInTestApp as renderInOldApp,
  TestApiProvider,
} from '@backstage/test-utils';
import type { PodcastApi } from '@nerdout/backstage-plugin-podcast-common';
import { screen } from '@testing-library/react';
import { PodcastPlayer } from '../player/PodcastPlayer';
import { podcastApiRef } from './podcastApiRef';
import { podcastPlayerApiRef } from './podcastPlayerApiRef';

const player = new PodcastPlayer();
const podcastApi = {} as PodcastApi;

function Probe() {
  const found = [
    useApi(podcastApiRef) === podcastApi,
    useNewApi(podcastApiRef) === podcastApi,
    useApi(podcastPlayerApiRef) === player,
    useNewApi(podcastPlayerApiRef) === player,
  ];
  return <p>{found.every(Boolean) ? 'found' : 'something else'}</p>;
}

describe('API references', () => {
  it('have the ids that apps override them by', () => {
    expect(podcastApiRef.id).toBe('plugin.podcast.service');
    expect(podcastPlayerApiRef.id).toBe('plugin.podcast.player');
    expect(
      createNewApiFactory({
        api: podcastPlayerApiRef,
        deps: {},
        factory: () => player,
      }).api,
    ).toBe(podcastPlayerApiRef);
  });

  it('are found in apps on the old frontend system', async () => {
    await renderInOldApp(
      <TestApiProvider
        apis={[
          [podcastApiRef, podcastApi],
          [podcastPlayerApiRef, player],
        ]}
      >
        <Probe />
      </TestApiProvider>,
    );
    expect(screen.getByText('found')).toBeInTheDocument();
  });

  it('are found in apps on the new frontend system', async () => {
    renderInNewApp(<Probe />, {
      apis: [
        [podcastApiRef, podcastApi],
        [podcastPlayerApiRef, player],
      ],
    });
    expect(await screen.findByText('found')).toBeInTheDocument();
  });
});
