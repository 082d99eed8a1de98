import { render, screen } from '@testing-library/react';
import { TestApiProvider } from '@backstage/frontend-test-utils';
import { mockApis } from '@backstage/frontend-test-utils';
import {
  podcastPlayerApiRef,
  PlayerState,
} from '@nerdout/backstage-plugin-podcast-react';
import { makeEpisode } from '../../__testUtils__/fixtures';
import { EpisodeProgress } from './EpisodeProgress';

function renderWith(state: Partial<PlayerState>) {
  const snapshot = {
    status: 'playing',
    currentTime: 0,
    rate: 1,
    volume: 1,
    muted: false,
    ...state,
  } as PlayerState;
  const player = {
    getSnapshot: () => snapshot,
    subscribe: () => () => {},
  };
  return render(
    <TestApiProvider
      apis={[
        [podcastPlayerApiRef, player],
        mockApis.translation(),
        mockApis.error(),
      ]}
    >
      <EpisodeProgress episode={makeEpisode('mine')} />
    </TestApiProvider>,
  );
}

describe('EpisodeProgress', () => {
  it("shows the player's position", () => {
    renderWith({
      episode: makeEpisode('mine'),
      currentTime: 90.4,
      duration: 180,
    });
    const progress = screen.getByRole('progressbar', {
      name: 'Progress of this episode',
    });
    expect(progress).toHaveAttribute('aria-valuenow', '50');
    expect(screen.getByText('1:30 of 3:00')).toBeInTheDocument();
  });

  it('renders nothing while the player has another episode', () => {
    renderWith({ episode: makeEpisode('other'), currentTime: 5, duration: 9 });
    expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
  });
});
