import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anEpisode } from '../../__testUtils__/episodes';
import { fakeMedia } from '../../__testUtils__/fakeMedia';
import { renderWithPlayer } from '../../__testUtils__/renderWithPlayer';
import { EpisodeRow } from './EpisodeRow';

const episode = anEpisode({
  durationSeconds: 2520,
  topics: [{ topicId: 'fleet', relevance: 1, evidence: [] }],
});

describe('EpisodeRow', () => {
  let media: ReturnType<typeof fakeMedia>;
  beforeEach(() => {
    media = fakeMedia();
  });
  afterEach(() => media.uninstall());

  it('shows an episode and links to its page', async () => {
    await renderWithPlayer(
      <EpisodeRow episode={episode} topicTitles={{ fleet: 'Fleet' }}>
        <p>Pinned</p>
      </EpisodeRow>,
    );
    expect(
      screen.getByRole('heading', { level: 3, name: 'Fleet First' }),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Fleet First' })).toHaveAttribute(
      'href',
      '/podcast/nerdout/episodes/fleet-first',
    );
    expect(screen.getByText('42 min')).toBeInTheDocument();
    expect(screen.getByText(episode.summary)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Fleet' })).toBeInTheDocument();
    expect(screen.getByText('Pinned')).toBeInTheDocument();
  });

  it('omits the summary in cards', async () => {
    await renderWithPlayer(
      <EpisodeRow
        episode={episode}
        dense
        maxTopics={0}
        headingComponent="h4"
      />,
    );
    expect(screen.getByRole('heading', { level: 4 })).toBeInTheDocument();
    expect(screen.queryByText(episode.summary)).not.toBeInTheDocument();
    expect(screen.queryByText('fleet')).not.toBeInTheDocument();
  });

  it('plays the episode with the title of its show', async () => {
    const { player } = await renderWithPlayer(
      <EpisodeRow
        episode={episode}
        show={{ title: 'NerdOut', artworkUrl: 'https://example.com/a.png' }}
      />,
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Play Fleet First' }),
    );
    expect(player.getSnapshot().episode).toMatchObject({
      id: 'fleet-first',
      showTitle: 'NerdOut',
      showArtworkUrl: 'https://example.com/a.png',
    });
  });
});
