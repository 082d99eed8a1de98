import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakePodcastApi } from '../../__testUtils__/FakePodcastApi';
import { about, makeEpisode } from '../../__testUtils__/fixtures';
import { renderPages } from '../../__testUtils__/renderPages';

// A separate file, since permission decisions are cached while a page is open.
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
  it('neither show nor episode pages have topic corrections', async () => {
    const { authorize } = open('/podcast/nerdout');
    // Wait for something that another permission allows.
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
    // Wait for the topics.
    expect(
      (await screen.findAllByRole('link', { name: 'Mobile' }))[0],
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Edit topics' }),
    ).not.toBeInTheDocument();
  });
});
