import { mockApis } from '@backstage/test-utils';
import { anEpisode } from '../../__testUtils__/episodes';
import { fakeMedia } from '../../__testUtils__/fakeMedia';
import { PodcastPlayer } from '../PodcastPlayer';

describe('playback analytics', () => {
  let media: ReturnType<typeof fakeMedia>;
  beforeEach(() => {
    media = fakeMedia();
  });
  afterEach(() => media.uninstall());

  it('captures play and pause once each, with episode and position', () => {
    const analyticsApi = mockApis.analytics.mock();
    const player = new PodcastPlayer({ analyticsApi });
    const events = () =>
      analyticsApi.captureEvent.mock.calls.map(([event]) => [
        event.action,
        event.subject,
        event.value,
      ]);

    player.play(anEpisode());
    expect(events()).toEqual([]);
    media.start(100);
    media.wait();
    media.start(100);
    media.advanceTo(12.4);
    player.pause();
    expect(events()).toEqual([
      ['play', 'Fleet First', 0],
      ['pause', 'Fleet First', 12],
    ]);
    expect(analyticsApi.captureEvent).toHaveBeenLastCalledWith(
      expect.objectContaining({
        attributes: { showId: 'nerdout', episodeId: 'fleet-first' },
        context: expect.objectContaining({ pluginId: 'podcast' }),
      }),
    );
  });

  it('captures a pause when another episode starts', () => {
    const analyticsApi = mockApis.analytics.mock();
    const player = new PodcastPlayer({ analyticsApi });
    player.play(anEpisode());
    media.start(100);
    player.play(anEpisode({ id: 'b', title: 'B' }));
    media.start(100);
    player.close();
    expect(
      analyticsApi.captureEvent.mock.calls.map(([e]) => [e.action, e.subject]),
    ).toEqual([
      ['play', 'Fleet First'],
      ['pause', 'Fleet First'],
      ['play', 'B'],
      ['pause', 'B'],
    ]);
  });
});
