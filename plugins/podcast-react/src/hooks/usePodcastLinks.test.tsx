import { renderInTestApp as renderInNewApp } from '@backstage/frontend-test-utils';
import {
  renderInTestApp as renderInOldApp,
  TestApiProvider,
} from '@backstage/test-utils';
import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router-dom';
import { podcastRouteRef } from '../routes';
import { usePodcastLinks } from './usePodcastLinks';

function Links() {
  const links = usePodcastLinks();
  return (
    <ul>
      <li>{links.podcast() ?? 'no pages'}</li>
      <li>{links.show('nerdout') ?? 'no show'}</li>
      <li>{links.show('nerdout', { topic: 'c#' }) ?? 'no topic'}</li>
      <li>{links.episode({ id: 'a-b', showId: 'nerdout' }) ?? 'no episode'}</li>
      <li>{links.topics() ?? 'no topics'}</li>
      <li>{links.topic('data') ?? 'no page of a topic'}</li>
      <li>{links.person('ada') ?? 'no person'}</li>
      <li>{links.corrections('nerdout') ?? 'no corrections'}</li>
    </ul>
  );
}

const lines = () => screen.getAllByRole('listitem').map(li => li.textContent);
const mounted = [
  '/listen',
  '/listen/nerdout',
  '/listen/nerdout?topic=c%23',
  '/listen/nerdout/episodes/a-b',
  '/listen/topics',
  '/listen/topics/data',
  '/listen/people/ada',
  '/listen/nerdout/corrections',
];
const missing = [
  'no pages',
  'no show',
  'no topic',
  'no episode',
  'no topics',
  'no page of a topic',
  'no person',
  'no corrections',
];

describe('usePodcastLinks', () => {
  it('links to the pages of an app on the old frontend system', async () => {
    await renderInOldApp(<Links />, {
      mountedRoutes: { '/listen': podcastRouteRef },
    });
    expect(lines()).toEqual(mounted);
  });

  it('links to the pages of an app on the new frontend system', async () => {
    renderInNewApp(<Links />, {
      mountedRoutes: { '/listen': podcastRouteRef },
    });
    await screen.findAllByRole('listitem');
    expect(lines()).toEqual(mounted);
  });

  it('returns no links if the pages are not mounted', async () => {
    const { unmount } = await renderInOldApp(<Links />);
    expect(lines()).toEqual(missing);
    unmount();

    renderInNewApp(<Links />);
    await screen.findAllByRole('listitem');
    expect(lines()).toEqual(missing);
  });

  it('returns no links outside of an app', () => {
    render(
      <TestApiProvider apis={[]}>
        <MemoryRouter>
          <Links />
        </MemoryRouter>
      </TestApiProvider>,
    );
    expect(lines()).toEqual(missing);
  });
});
