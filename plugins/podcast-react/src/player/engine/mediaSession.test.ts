import { anEpisode } from '../../__testUtils__/episodes';
import { fakeMedia } from '../../__testUtils__/fakeMedia';
import { PodcastPlayer } from '../PodcastPlayer';
import { connectMediaSession } from './mediaSession';

describe('connectMediaSession', () => {
  let media: ReturnType<typeof fakeMedia>;
  let player: PodcastPlayer;
  let press: (action: string, details?: object) => void;
  const session = {
    metadata: null as any,
    playbackState: 'none',
    setActionHandler: jest.fn(),
    setPositionState: jest.fn(),
  };

  beforeEach(() => {
    media = fakeMedia();
    // jsdom has no media session.
    (window as any).MediaMetadata = class {
      constructor(values: object) {
        Object.assign(this, values);
      }
    };
    const handlers = new Map<string, Function>();
    session.setActionHandler.mockImplementation((action, handler) => {
      if (action === 'stop') {
        throw new TypeError('unknown action');
      }
      handlers.set(action, handler);
    });
    press = (action, details = {}) => handlers.get(action)!(details);
    player = new PodcastPlayer();
    connectMediaSession(player, session as unknown as MediaSession);
    player.play({
      ...anEpisode(),
      showTitle: 'NerdOut',
      showArtworkUrl: 'https://example.com/show.png',
    });
    media.start(100);
  });
  afterEach(() => {
    media.uninstall();
    delete (window as any).MediaMetadata;
  });

  it('shows the episode and the position', () => {
    expect(session.metadata).toMatchObject({
      title: 'Fleet First',
      artist: 'NerdOut',
      artwork: [{ src: 'https://example.com/show.png' }],
    });
    expect(session.playbackState).toBe('playing');
    media.advanceTo(42);
    expect(session.setPositionState).toHaveBeenLastCalledWith({
      duration: 100,
      position: 42,
      playbackRate: 1,
    });
    // A file that is longer than in the feed, while paused.
    player.pause();
    media.start(200);
    expect(session.setPositionState).toHaveBeenLastCalledWith({
      duration: 200,
      position: 42,
      playbackRate: 1,
    });
    expect(session.playbackState).toBe('paused');
    player.close();
    expect(session.playbackState).toBe('none');
    expect(session.metadata).toBeNull();
  });

  it('handles hardware keys', () => {
    media.advanceTo(40);
    press('pause');
    expect(player.getSnapshot().status).toBe('paused');
    press('play');
    expect(media.element().paused).toBe(false);
    press('seekbackward');
    expect(player.getSnapshot().currentTime).toBe(25);
    press('seekforward');
    expect(player.getSnapshot().currentTime).toBe(55);
    press('seekforward', { seekOffset: 10 });
    expect(player.getSnapshot().currentTime).toBe(65);
    press('seekto', { seekTime: 70 });
    expect(player.getSnapshot().currentTime).toBe(70);
    press('previoustrack');
    expect(player.getSnapshot().currentTime).toBe(0);
  });
});
