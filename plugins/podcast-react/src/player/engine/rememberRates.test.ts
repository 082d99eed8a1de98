import { anEpisode } from '../../__testUtils__/episodes';
import { fakeMedia } from '../../__testUtils__/fakeMedia';
import { PodcastPlayer } from '../PodcastPlayer';

const ofA = anEpisode({ id: 'a1', showId: 'a' });
const alsoOfA = anEpisode({ id: 'a2', showId: 'a' });
const ofB = anEpisode({ id: 'b1', showId: 'b' });

describe('the speed of a show', () => {
  let media: ReturnType<typeof fakeMedia>;
  beforeEach(() => {
    media = fakeMedia();
  });
  afterEach(() => media.uninstall());

  it('is remembered for this show only', () => {
    const player = new PodcastPlayer();
    player.play(ofA);
    player.setRate(1.5);
    player.play(ofB);
    expect(media.element().playbackRate).toBe(1);
    player.setRate(2);
    player.play(alsoOfA);
    expect(media.element().playbackRate).toBe(1.5);
    expect(player.getSnapshot().rate).toBe(1.5);
    player.play(ofB);
    expect(media.element().playbackRate).toBe(2);
  });

  it('is restored after a reload', () => {
    const before = new PodcastPlayer();
    before.play(ofA);
    before.setRate(1.5);
    before.close();
    media.element().remove();

    const player = new PodcastPlayer();
    player.play(alsoOfA);
    expect(media.element().playbackRate).toBe(1.5);
  });

  it('is normal if the storage has something else', () => {
    for (const stored of ['{', '7', '"x"', '[3]', '{"a":"fast"}']) {
      window.localStorage.setItem('podcast.rates', stored);
      const player = new PodcastPlayer();
      player.play(ofA);
      expect(player.getSnapshot().rate).toBe(1);
    }
    window.localStorage.setItem('podcast.rates', '{"a":99}');
    const player = new PodcastPlayer();
    player.play(ofA);
    expect(player.getSnapshot().rate).toBe(3);
  });
});
