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
import { PodcastApi } from '@nerdout/backstage-plugin-podcast-common';
import { screen } from '@testing-library/react';
import { PodcastPlayer } from '../player/PodcastPlayer';
import { podcastApiRef } from './podcastApiRef';
import { podcastPlayerApiRef } from './podcastPlayerApiRef';

const player = new PodcastPlayer();
const podcastApi = {} as PodcastApi;

const found: unknown[] = [];

function Probe() {
  found.splice(
    0,
    found.length,
    useApi(podcastApiRef),
    useNewApi(podcastApiRef),
    useApi(podcastPlayerApiRef),
    useNewApi(podcastPlayerApiRef),
  );
  return <p>rendered</p>;
}

function expectApis() {
  expect(found).toHaveLength(4);
  [podcastApi, podcastApi, player, player].forEach((api, index) =>
    expect(found[index]).toBe(api),
  );
}

describe('API references', () => {
  it('have stable ids, so that apps can override them', () => {
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

  beforeEach(() => found.splice(0));

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
    expect(screen.getByText('rendered')).toBeInTheDocument();
    expectApis();
  });

  it('are found in apps on the new frontend system', async () => {
    renderInNewApp(<Probe />, {
      apis: [
        [podcastApiRef, podcastApi],
        [podcastPlayerApiRef, player],
      ],
    });
    expect(await screen.findByText('rendered')).toBeInTheDocument();
    expectApis();
  });
});
