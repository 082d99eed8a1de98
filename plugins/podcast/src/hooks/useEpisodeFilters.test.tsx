import { act, renderHook } from '@testing-library/react';
import { ReactNode } from 'react';
import { MemoryRouter, useLocation, useNavigate } from 'react-router-dom';
import {
  readEpisodeFilters,
  toEpisodeQuery,
  useEpisodeFilters,
  writeEpisodeFilters,
} from './useEpisodeFilters';

const read = (search: string) =>
  readEpisodeFilters(new URLSearchParams(search));

describe('filters in the URL', () => {
  it('are read', () => {
    expect(
      read('q=fleet&topic=a&topic=b&season=3&type=bonus&sort=longest'),
    ).toEqual({
      q: 'fleet',
      topics: ['a', 'b'],
      season: 3,
      type: 'bonus',
      sort: 'longest',
    });
  });

  it('survive writing and reading', () => {
    const search = 'q=a+%26+b&topic=x&topic=y&season=0&type=full&sort=title';
    expect(
      writeEpisodeFilters(new URLSearchParams(), read(search)).toString(),
    ).toBe(search);
  });

  it('are ignored if invalid', () => {
    expect(read('season=two&type=film&sort=random&topic=')).toEqual({
      q: '',
      topics: [],
      season: undefined,
      type: undefined,
      sort: undefined,
    });
  });

  it('keep unrelated parameters', () => {
    const next = writeEpisodeFilters(
      new URLSearchParams('theme=x&q=old'),
      read('q=new'),
    );
    expect(next.toString()).toBe('theme=x&q=new');
  });
});

describe('toEpisodeQuery', () => {
  it('sorts by date, or by relevance with a search text', () => {
    expect(toEpisodeQuery(read(''), 'nerdout')).toEqual({
      show: ['nerdout'],
      sort: 'newest',
    });
    expect(toEpisodeQuery(read('q=+fleet+'))).toEqual({
      q: 'fleet',
      sort: 'relevance',
    });
  });

  it('keeps season 0 and the chosen sort order', () => {
    expect(toEpisodeQuery(read('season=0&q=a&sort=oldest'))).toEqual({
      season: [0],
      q: 'a',
      sort: 'oldest',
    });
  });
});

describe('useEpisodeFilters', () => {
  const wrapper = ({ children }: { children: ReactNode }) => (
    <MemoryRouter
      initialEntries={['/podcast/nerdout?sort=title']}
      future={{ v7_relativeSplatPath: false, v7_startTransition: false }}
    >
      {children}
    </MemoryRouter>
  );
  const render = () =>
    renderHook(() => ({ ...useEpisodeFilters(), location: useLocation() }), {
      wrapper,
    });

  it('changes one filter and keeps the others', () => {
    const { result } = render();
    act(() => result.current.change({ topics: ['mobile'] }));
    expect(result.current.location.search).toBe('?sort=title&topic=mobile');
  });

  it('follows the URL, without filters of another page', () => {
    const shown: string[] = [];
    const { result } = renderHook(
      () => {
        const { filters } = useEpisodeFilters();
        const { pathname } = useLocation();
        shown.push(`${pathname} ${filters.q}`);
        return { filters, navigate: useNavigate() };
      },
      { wrapper },
    );
    act(() => result.current.navigate('?q=fleet'));
    expect(result.current.filters.q).toBe('fleet');
    act(() => result.current.navigate('/podcast/other?q=data'));
    expect(result.current.filters.q).toBe('data');
    expect(shown).not.toContain('/podcast/other fleet');
  });

  it('clears the filters and keeps the sort order', () => {
    const { result } = render();
    act(() => result.current.change({ topics: ['mobile'], season: 2, q: 'a' }));
    act(() => result.current.clear());
    expect(result.current.location.search).toBe('?sort=title');
  });
});
