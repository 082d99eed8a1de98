import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakePodcastApi } from '../../__testUtils__/FakePodcastApi';
import { about, makeEpisode } from '../../__testUtils__/fixtures';
import { renderPages } from '../../__testUtils__/renderPages';

// In a file of its own: the answers on permissions are kept for as long as a page is open.
const open = (path: string) =>
  renderPages(path, {
    api: new FakePodcastApi({
      episodes: [
        makeEpisode('talk', { title: 'A talk', topics: [about('mobile')] }),
      ],
      topics: [
        { id: 'mobile', title: 'Mobile', description: '', episodeCount: 1 },
      ],
    }),
    denied: ['podcast.topic.update'],
  });

describe('without the permission podcast.topic.update', () => {
  it('neither a show nor an episode offers to correct topics', async () => {
    const { authorize } = open('/podcast/nerdout');
    // What another permission allows is there: the answers have come.
    expect(
      await screen.findByRole('button', { name: 'Refresh now' }),
    ).toBeInTheDocument();
    expect(authorize).toHaveBeenCalledWith(
      expect.objectContaining({
        permission: expect.objectContaining({ name: 'podcast.topic.update' }),
      }),
    );
    expect(
      screen.queryByRole('button', { name: 'Topic corrections' }),
    ).not.toBeInTheDocument();

    await userEvent.click(await screen.findByRole('link', { name: 'A talk' }));
    await screen.findByRole('heading', { level: 2, name: 'A talk' });
    // The topics that could be edited are there.
    expect(
      (await screen.findAllByRole('link', { name: 'Mobile' }))[0],
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Edit topics' }),
    ).not.toBeInTheDocument();
  });
});
