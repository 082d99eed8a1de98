import { anEpisode } from '../__testUtils__/episodes';
import { fakeMedia } from '../__testUtils__/fakeMedia';
import { PodcastPlayer } from './PodcastPlayer';

const audio = { url: 'https://media.example.com/a.mp3', type: 'audio/mpeg' };
const video = {
  url: 'https://media.example.com/a.mp4',
  type: 'video/mp4',
  height: 720,
};
const episode = anEpisode({ enclosures: [audio, video] });

describe('the files of an episode', () => {
  let media: ReturnType<typeof fakeMedia>;
  let player: PodcastPlayer;
  beforeEach(() => {
    media = fakeMedia();
    player = new PodcastPlayer();
    player.play(episode);
    media.start(1800);
    media.advanceTo(754);
  });
  afterEach(() => media.uninstall());

  it('continue at the same time, with the same speed and volume', () => {
    player.setRate(1.5);
    player.setVolume(0.5);
    const before = media.element();
    player.setEnclosure(video.url);
    expect(player.getSnapshot()).toMatchObject({
      status: 'loading',
      url: video.url,
      isVideo: true,
      currentTime: 754,
    });
    expect(before.hasAttribute('src')).toBe(false);
    expect(before.paused).toBe(true);

    media.start(1805);
    const element = media.element();
    expect(element).toBeInstanceOf(HTMLVideoElement);
    expect(player.media).toBe(element);
    expect(element.currentTime).toBe(754);
    expect(element.playbackRate).toBe(1.5);
    expect(element.volume).toBe(0.5);
    expect(player.getSnapshot()).toMatchObject({
      status: 'playing',
      duration: 1805,
      isVideo: true,
    });

    player.setEnclosure(audio.url);
    media.start(1800);
    expect(media.element()).toBe(before);
    expect(player.getSnapshot()).toMatchObject({
      status: 'playing',
      isVideo: false,
    });
  });

  it('stay paused at the same time', () => {
    player.pause();
    player.setEnclosure(video.url);
    media.start(1800);
    expect(player.getSnapshot().status).toBe('paused');
    expect(media.element().paused).toBe(true);
    expect(media.element().currentTime).toBe(754);
  });

  it('apply to other episodes of the show and after a reload', () => {
    player.setEnclosure(video.url);
    const other = {
      ...episode,
      id: 'b',
      enclosures: [audio, { ...video, url: 'https://media.example.com/b.mp4' }],
    };
    const next = new PodcastPlayer();
    next.load(other);
    expect(next.getSnapshot().url).toBe('https://media.example.com/b.mp4');
    next.load({ ...other, id: 'c', showId: 'another' });
    expect(next.getSnapshot().url).toBe(audio.url);
  });

  it('do not change to a file that the episode does not have', () => {
    player.setEnclosure('https://media.example.com/other.mp3');
    expect(player.getSnapshot()).toMatchObject({
      status: 'playing',
      url: audio.url,
    });
  });

  it('do not count as video if they have no picture', () => {
    player.setEnclosure(video.url);
    Object.defineProperty(media.element(), 'videoWidth', { value: 0 });
    media.start(1800);
    expect(player.getSnapshot().isVideo).toBe(false);
  });
});
