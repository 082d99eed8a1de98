import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anEpisode } from '../../__testUtils__/episodes';
import { fakeMedia } from '../../__testUtils__/fakeMedia';
import { renderWithPlayer } from '../../__testUtils__/renderWithPlayer';
import { PodcastPlayer } from '../../player/PodcastPlayer';
import { PlayerBar } from './PlayerBar';

const enclosures = [
  {
    url: 'https://media.example.com/a.mp3',
    type: 'audio/mpeg',
    bitrate: 128_000,
  },
  { url: 'https://media.example.com/a.mp4', type: 'video/mp4', height: 720 },
  { url: 'https://media.example.com/a.x', type: 'video/x-unknown' },
];
const stage = () => document.querySelector('[data-podcast-video-stage]');

describe('formats on the bar', () => {
  let media: ReturnType<typeof fakeMedia>;
  beforeAll(() =>
    Promise.all([import('./PlayerBarContent'), import('./VideoStage')]),
  );
  beforeEach(() => {
    media = fakeMedia();
  });
  afterEach(() => media.uninstall());

  const playing = async (episode = anEpisode({ enclosures })) => {
    const player = new PodcastPlayer();
    await renderWithPlayer(<PlayerBar />, player);
    act(() => player.play(episode));
    await screen.findByRole('region', { name: 'Podcast player' });
    act(() => media.start(1800));
    return player;
  };
  const chooseVideo = async () => {
    await userEvent.click(
      screen.getByRole('button', { name: 'Format: Audio · MP3 · 128 kb/s' }),
    );
    expect(
      screen.getAllByRole('menuitemradio').map(item => item.textContent),
    ).toEqual(['Audio · MP3 · 128 kb/s', 'Video · 720p · MP4']);
    await userEvent.click(
      screen.getByRole('menuitemradio', { name: 'Video · 720p · MP4' }),
    );
    act(() => media.start(1800));
    await waitFor(() => expect(stage()).toBeInTheDocument());
  };

  it('can be chosen, except those that the browser cannot play', async () => {
    const player = await playing();
    await chooseVideo();
    expect(player.getSnapshot().url).toBe(enclosures[1].url);
  });

  it('show a small or large video', async () => {
    await playing();
    await chooseVideo();
    const video = media.element();
    expect(stage()).toContainElement(video);
    expect(video.style.display).toBe('block');

    await userEvent.click(screen.getByRole('button', { name: 'Shrink video' }));
    expect(stage()).toBeNull();
    const thumbnail = screen.getByRole('button', {
      name: 'Enlarge video',
    });
    expect(thumbnail).toContainElement(video);
    expect(video.paused).toBe(false);

    await userEvent.click(thumbnail);
    await waitFor(() => expect(stage()).toContainElement(video));
    await userEvent.click(
      screen.getByRole('button', { name: 'Close player', hidden: true }),
    );
    expect(video.parentElement).toBe(document.body);
    expect(video.style.display).toBe('none');
  });

  it('pause a video on click', async () => {
    await playing();
    await chooseVideo();
    await userEvent.click(media.element());
    expect(media.element().paused).toBe(true);
  });

  it('are not offered if there is only one', async () => {
    await playing(anEpisode());
    expect(screen.queryByRole('button', { name: /^Format/ })).toBeNull();
  });
});
