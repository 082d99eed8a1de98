import { readSkipSeconds } from './readSkipSeconds';

const config = (values: Record<string, number>) => ({
  getOptionalNumber: (key: string) => values[key],
});

describe('readSkipSeconds', () => {
  it('reads configured values and omits the others', () => {
    expect(readSkipSeconds(config({}))).toEqual({});
    expect(
      readSkipSeconds(config({ 'podcast.player.skipSeconds.back': 10 })),
    ).toEqual({ back: 10 });
  });
  it('limits values to whole seconds from 1', () => {
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
