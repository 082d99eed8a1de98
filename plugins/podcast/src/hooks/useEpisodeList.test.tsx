import { TestApiProvider } from '@backstage/frontend-test-utils';
import { podcastApiRef } from '@nerdout/backstage-plugin-podcast-react';
import { act, renderHook, waitFor } from '@testing-library/react';
import { ReactNode } from 'react';
import { FakePodcastApi } from '../__testUtils__/FakePodcastApi';
import { makeEpisodes } from '../__testUtils__/fixtures';
import { useEpisodeList } from './useEpisodeList';

function setUp(count: number) {
  const api = new FakePodcastApi({ episodes: makeEpisodes(count) });
  const wrapper = ({ children }: { children: ReactNode }) => (
    <TestApiProvider apis={[[podcastApiRef, api]]}>{children}</TestApiProvider>
  );
  const hook = renderHook(({ q }) => useEpisodeList({ q, sort: 'newest' }), {
    wrapper,
    initialProps: { q: '' },
  });
  const loaded = () => hook.result.current.pages?.items.length;
  return { api, loaded, ...hook };
}

describe('useEpisodeList', () => {
  it('loads all pages one by one', async () => {
    const { loaded, result } = setUp(120);
    await waitFor(() => expect(loaded()).toBe(50));
    expect(result.current.pages?.totalItems).toBe(120);
    act(() => result.current.loadMore());
    await waitFor(() => expect(loaded()).toBe(100));
    act(() => result.current.loadMore());
    await waitFor(() => expect(loaded()).toBe(120));
    act(() => result.current.loadMore());
    expect(result.current.loadingMore).toBe(false);
  });

  it('lists an episode once if new ones push it to the next page', async () => {
    const { api, loaded, result } = setUp(60);
    await waitFor(() => expect(loaded()).toBe(50));
    api.episodes = [
      ...makeEpisodes(1).map(first => ({
        ...first,
        id: 'brand new',
        publishedAt: '2026-06-01T00:00:00.000Z',
      })),
      ...api.episodes,
    ];
    act(() => result.current.loadMore());
    await waitFor(() => expect(loaded()).toBe(60));
    const ids = result.current.pages!.items.map(({ id }) => id);
    expect(new Set(ids).size).toBe(60);
  });

  it('keeps the list while a new one loads', async () => {
    const { loaded, rerender, result } = setUp(60);
    await waitFor(() => expect(loaded()).toBe(50));
    rerender({ q: 'Episode e7' });
    expect(result.current.loading).toBe(true);
    expect(loaded()).toBe(50);
    await waitFor(() => expect(loaded()).toBe(1));
    expect(result.current.loading).toBe(false);
  });

  it('only retries after an error when asked to', async () => {
    const { api, loaded, result } = setUp(60);
    await waitFor(() => expect(loaded()).toBe(50));
    api.failure = new Error('down');
    act(() => result.current.loadMore());
    await waitFor(() => expect(result.current.error?.message).toBe('down'));
    expect(loaded()).toBe(50);

    const asked = api.queries.length;
    act(() => result.current.loadMore());
    expect(api.queries).toHaveLength(asked);

    api.failure = undefined;
    act(() => result.current.retry());
    await waitFor(() => expect(loaded()).toBe(60));
    expect(result.current.error).toBeUndefined();
  });
});
