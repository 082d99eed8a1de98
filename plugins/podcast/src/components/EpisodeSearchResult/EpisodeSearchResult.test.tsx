import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import { FakePodcastApi } from '../../__testUtils__/FakePodcastApi';
import { makeApis, renderInApp } from '../../__testUtils__/renderPages';
import { EpisodeSearchResult } from './EpisodeSearchResult';

const result = {
  title: 'Fleet First',
  text: 'One security fix, thousands of repositories.',
  location: '/podcast/nerdout/episodes/first',
  showTitle: 'NerdOut',
  people: ['Ada', 'Grace'],
  topics: ['fleet-management', 'gone'],
  publishedAt: '2026-02-03T12:00:00.000Z',
};

describe('EpisodeSearchResult', () => {
  it('shows an episode and links to it', async () => {
    renderInApp(<EpisodeSearchResult result={result} />, {
      api: new FakePodcastApi(),
    });
    expect(
      await screen.findByRole('link', { name: 'Fleet First' }),
    ).toHaveAttribute('href', '/podcast/nerdout/episodes/first');
    expect(
      screen.getByText(/Podcast episode · NerdOut · .*2026 · With Ada, Grace/),
    ).toBeInTheDocument();
    expect(screen.getByText(result.text)).toBeInTheDocument();
    expect(screen.getByText('Fleet Management')).toBeInTheDocument();
    expect(screen.getByText('gone')).toBeInTheDocument();
  });

  it('links to where the page is mounted, not to the location', async () => {
    renderInApp(
      <EpisodeSearchResult
        result={
          {
            ...result,
            location: '/elsewhere/first',
            showId: 'nerdout',
            episodeId: 'fi rst',
          } as typeof result
        }
      />,
      { api: new FakePodcastApi() },
    );
    expect(
      await screen.findByRole('link', { name: 'Fleet First' }),
    ).toHaveAttribute('href', '/podcast/nerdout/episodes/fi%20rst');
  });

  it('links to the location if the app has no podcast page', async () => {
    renderInTestApp(
      <EpisodeSearchResult
        result={
          {
            ...result,
            location: '/elsewhere/first',
            showId: 'nerdout',
            episodeId: 'first',
          } as typeof result
        }
      />,
      { apis: makeApis({ api: new FakePodcastApi() }).apis },
    );
    expect(
      await screen.findByRole('link', { name: 'Fleet First' }),
    ).toHaveAttribute('href', '/elsewhere/first');
  });

  it('highlights the search terms', async () => {
    renderInApp(
      <EpisodeSearchResult
        result={result}
        highlight={{
          preTag: '<b>',
          postTag: '</b>',
          fields: { title: '<b>Fleet</b> First' },
        }}
      />,
      { api: new FakePodcastApi() },
    );
    const mark = await screen.findByText('Fleet');
    expect(mark.tagName).toBe('MARK');
    expect(screen.getByText(result.text)).toBeInTheDocument();
  });

  it('only needs title, text and location', async () => {
    const { title, text, location } = result;
    renderInApp(<EpisodeSearchResult result={{ title, text, location }} />, {
      api: new FakePodcastApi(),
    });
    expect(await screen.findByText('Podcast episode')).toBeInTheDocument();
  });
});
