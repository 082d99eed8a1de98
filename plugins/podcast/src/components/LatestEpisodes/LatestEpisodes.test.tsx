import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakePodcastApi } from '../../__testUtils__/FakePodcastApi';
import { makeEpisodes } from '../../__testUtils__/fixtures';
import { renderInApp } from '../../__testUtils__/renderPages';
import { LatestEpisodes } from './LatestEpisodes';

const titles = async () =>
  (await screen.findAllByRole('heading')).map(heading => heading.textContent);

describe('LatestEpisodes', () => {
  it('shows the newest, as many as wanted', async () => {
    const api = new FakePodcastApi({ episodes: makeEpisodes(9).reverse() });
    renderInApp(<LatestEpisodes limit={2} />, { api });
    expect(await titles()).toEqual(['Episode e1', 'Episode e2']);
  });

  it('says that there is none yet', async () => {
    renderInApp(<LatestEpisodes />, { api: new FakePodcastApi() });
    expect(await screen.findByText('No episodes yet')).toBeInTheDocument();
  });

  it('tries again after a failure', async () => {
    const api = new FakePodcastApi({ episodes: makeEpisodes(1) });
    api.failure = new Error('down');
    renderInApp(<LatestEpisodes />, { api });
    const retry = await screen.findByRole('button', { name: 'Try again' });
    api.failure = undefined;
    await userEvent.click(retry);
    expect(await titles()).toEqual(['Episode e1']);
  });
});
