import { readSkipSeconds } from './readSkipSeconds';

const config = (values: Record<string, number>) => ({
  getOptionalNumber: (key: string) => values[key],
});

describe('readSkipSeconds', () => {
  it('reads what is configured, and leaves the rest to the player', () => {
    expect(readSkipSeconds(config({}))).toEqual({});
    expect(
      readSkipSeconds(config({ 'podcast.player.skipSeconds.back': 10 })),
    ).toEqual({ back: 10 });
  });
  it('skips by whole seconds, and never not at all', () => {
    expect(
      readSkipSeconds(
        config({
          'podcast.player.skipSeconds.back': 0,
          'podcast.player.skipSeconds.forward': 44.6,
        }),
      ),
    ).toEqual({ back: 1, forward: 45 });
    expect(
      readSkipSeconds(
        config({
          'podcast.player.skipSeconds.back': -10,
          'podcast.player.skipSeconds.forward': 1e9,
        }),
      ),
    ).toEqual({ back: 1, forward: 3600 });
  });
});
