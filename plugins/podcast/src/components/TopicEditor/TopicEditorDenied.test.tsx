import { screen, waitFor } from '@testing-library/react';
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
    }),
    denied: ['podcast.topic.update'],
  });

describe('without the permission podcast.topic.update', () => {
  it('an episode does not offer to edit its topics', async () => {
    const { authorize } = open('/podcast/nerdout/episodes/talk');
    await screen.findByRole('heading', { level: 2, name: 'A talk' });
    await waitFor(() => expect(authorize).toHaveBeenCalled());
    expect(
      screen.queryByRole('button', { name: 'Edit topics' }),
    ).not.toBeInTheDocument();
  });

  it('a show does not lead to its corrections', async () => {
    open('/podcast/nerdout');
    await screen.findByRole('list', { name: 'Episodes' });
    expect(
      screen.queryByRole('button', { name: 'Topic corrections' }),
    ).not.toBeInTheDocument();
  });
});
