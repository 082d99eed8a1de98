import { renderInTestApp } from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import { anEpisode } from '../../__testUtils__/episodes';
import { EpisodeMeta } from '../EpisodeMeta/EpisodeMeta';
import { EpisodeRows } from './EpisodeRows';

describe('EpisodeRows', () => {
  it('shows each of its episodes', async () => {
    await renderInTestApp(
      <EpisodeRows>
        <EpisodeMeta episode={anEpisode({ season: 1, number: 1 })} />
        <EpisodeMeta episode={anEpisode({ season: 1, number: 2 })} />
      </EpisodeRows>,
    );
    expect(screen.getByText('Season 1, episode 1')).toBeInTheDocument();
    expect(screen.getByText('Season 1, episode 2')).toBeInTheDocument();
  });
});
