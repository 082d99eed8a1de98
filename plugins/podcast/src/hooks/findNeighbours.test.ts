import { FakePodcastApi } from '../__testUtils__/FakePodcastApi';
import { makeEpisode, makeEpisodes } from '../__testUtils__/fixtures';
import { findNeighbours } from './findNeighbours';

const episode = (id: string) => ({ id, showId: 'nerdout' });

describe('findNeighbours', () => {
  const api = new FakePodcastApi({
    episodes: [
      ...makeEpisodes(450),
      makeEpisode('of another show', { showId: 'other' }),
    ],
  });

  it('finds both, also across the border of two pages', async () => {
    expect(await findNeighbours(api, episode('e200'))).toMatchObject({
      newer: { id: 'e199' },
      older: { id: 'e201' },
    });
    expect(await findNeighbours(api, episode('e201'))).toMatchObject({
      newer: { id: 'e200' },
      older: { id: 'e202' },
    });
  });

  it('knows that the first and the last have one only', async () => {
    expect(await findNeighbours(api, episode('e1'))).toEqual({
      newer: undefined,
      older: expect.objectContaining({ id: 'e2' }),
    });
    expect(await findNeighbours(api, episode('e450'))).toEqual({
      newer: expect.objectContaining({ id: 'e449' }),
    });
  });

  it('gives up on an episode that is not in the list', async () => {
    expect(await findNeighbours(api, episode('unknown'))).toEqual({});
  });
});
