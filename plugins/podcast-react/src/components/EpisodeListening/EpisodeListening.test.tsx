import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { ListeningState } from '@nerdout/backstage-plugin-podcast-common';
import { screen } from '@testing-library/react';
import { anEpisode } from '../../__testUtils__/episodes';
import { podcastListeningApiRef } from '../../api/podcastListeningApiRef';
import { EpisodeListening } from './EpisodeListening';

const episode = anEpisode({ durationSeconds: 60 });

async function renderWith(values: Partial<ListeningState>) {
  const state = {
    episodeId: episode.id,
    revision: 1,
    positionSeconds: 0,
    finished: false,
    saved: false,
    updatedAt: '2026-01-01T00:00:00.000Z',
    ...values,
  };
  const snapshot = { states: new Map([[episode.id, state]]) };
  const listening = {
    getSnapshot: () => snapshot,
    subscribe: () => () => {},
    load: async () => {},
  };
  await renderInTestApp(
    <TestApiProvider apis={[[podcastListeningApiRef, listening as any]]}>
      <EpisodeListening episode={episode} />
    </TestApiProvider>,
  );
}

describe('EpisodeListening', () => {
  it('shows the remaining time, based on the length in the feed', async () => {
    await renderWith({ positionSeconds: 20 });
    expect(screen.getByText('40 sec left')).toBeInTheDocument();
  });

  it('bases the remaining time on the length of the media if it is known', async () => {
    await renderWith({ positionSeconds: 80, durationSeconds: 100 });
    expect(screen.getByText('20 sec left')).toBeInTheDocument();
  });

  it('shows no remaining time past the length in the feed', async () => {
    await renderWith({ positionSeconds: 80 });
    expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
    expect(screen.queryByText(/left/)).not.toBeInTheDocument();
    expect(screen.getByText('In progress')).toBeInTheDocument();
  });
});
