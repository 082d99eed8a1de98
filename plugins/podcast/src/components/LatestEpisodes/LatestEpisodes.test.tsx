import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  ListeningSnapshot,
  PodcastListeningApi,
} from '@nerdout/backstage-plugin-podcast-react';
import { FakePodcastApi } from '../../__testUtils__/FakePodcastApi';
import { makeEpisodes } from '../../__testUtils__/fixtures';
import { renderInApp } from '../../__testUtils__/renderPages';
import { LatestEpisodes } from './LatestEpisodes';

const titles = async () =>
  (await screen.findAllByRole('heading')).map(heading => heading.textContent);

/** Listening states with one episode in progress. */
const listeningTo = (episodeId: string): PodcastListeningApi => {
  const snapshot: ListeningSnapshot = {
    storedIn: 'backend',
    states: new Map([
      [
        episodeId,
        {
          episodeId,
          revision: 1,
          positionSeconds: 60,
          finished: false,
          saved: false,
          updatedAt: '2026-01-01T00:00:00.000Z',
        },
      ],
    ]),
  };
  return {
    getSnapshot: () => snapshot,
    subscribe: () => () => {},
    load: async () => {},
    refresh: async () => {},
    update: () => {},
    markShowFinished: async () => {},
    forget: async () => {},
  };
};

describe('LatestEpisodes', () => {
  it('shows the given number of newest episodes', async () => {
    const api = new FakePodcastApi({ episodes: makeEpisodes(9).reverse() });
    renderInApp(<LatestEpisodes limit={2} />, { api });
    expect(await titles()).toEqual(['Episode e1', 'Episode e2']);
  });

  it('shows episodes in progress first, and only once', async () => {
    const api = new FakePodcastApi({ episodes: makeEpisodes(9).reverse() });
    renderInApp(<LatestEpisodes limit={2} />, {
      api,
      listening: listeningTo('e2'),
    });
    await screen.findByRole('heading', { name: 'Continue listening' });
    expect(await titles()).toEqual([
      'Continue listening',
      'Episode e2',
      'Episode e1',
      'Episode e3',
    ]);
  });

  it('shows an empty state', async () => {
    renderInApp(<LatestEpisodes />, { api: new FakePodcastApi() });
    expect(await screen.findByText('No episodes yet')).toBeInTheDocument();
  });

  it('can retry after an error', async () => {
    const api = new FakePodcastApi({ episodes: makeEpisodes(1) });
    api.failure = new Error('down');
    renderInApp(<LatestEpisodes />, { api });
    const retry = await screen.findByRole('button', { name: 'Try again' });
    api.failure = undefined;
    await userEvent.click(retry);
    expect(await titles()).toEqual(['Episode e1']);
  });
});
