import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';
import {
  createExtensionTester,
  mockApis,
} from '@backstage/frontend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { makeEntityAbout } from './__testUtils__/entities';
import { makeEpisode } from './__testUtils__/fixtures';
import { openApp } from './__testUtils__/newApp';
import { expectNoAccessPage } from './__testUtils__/noAccess';
import { loadParts } from './extensions/lazyParts';
import podcastPlugin from './index';

const entities = [makeEntityAbout('mobile')];

describe('podcast plugin in the new frontend system', () => {
  it("has pages with the app's header, which stay mounted on navigation", async () => {
    const { api } = openApp('/podcast');
    await userEvent.click(
      await screen.findByRole('link', { name: 'Fleet First' }),
    );
    expect(
      await screen.findByRole('heading', { level: 2, name: 'Fleet First' }),
    ).toBeInTheDocument();
    const topHeadings = screen.getAllByRole('heading', { level: 1 });
    expect(topHeadings.map(h => h.textContent)).toEqual(['Podcast']);
    expect(screen.getByRole('main')).toContainElement(topHeadings[0]);
    await waitFor(() => expect(document.title).toContain('Fleet First'));

    const lists = () =>
      api.queries.filter(({ limit, show }) => limit === 50 && show).length;
    const before = lists();
    await userEvent.click(screen.getAllByRole('link', { name: 'NerdOut' })[0]);
    expect(await screen.findByRole('list', { name: 'Episodes' })).toBeVisible();
    expect(lists()).toBe(before);
  });

  it('shows the player on every page once an episode is loaded', async () => {
    const { player } = openApp('/podcast');
    await screen.findByRole('link', { name: 'Fleet First' });
    const bar = { name: 'Podcast player' };
    expect(screen.queryByRole('region', bar)).not.toBeInTheDocument();

    jest.spyOn(HTMLMediaElement.prototype, 'play').mockResolvedValue();
    jest.spyOn(HTMLMediaElement.prototype, 'load').mockReturnValue();
    act(() => player.play(makeEpisode('first', { title: 'Fleet First' })));
    expect(await screen.findByRole('region', bar)).toBeInTheDocument();
  });

  it('has a sidebar item that links to where the page is mounted', async () => {
    openApp('/radio', { path: '/radio' });
    expect(
      await within(await screen.findByRole('navigation')).findByRole('link', {
        name: 'Podcast',
      }),
    ).toHaveAttribute('href', '/radio');
    expect(
      await screen.findByRole('link', { name: 'Fleet First' }),
    ).toHaveAttribute('href', '/radio/nerdout/episodes/first');
  });

  it('has a card and a link for entities', async () => {
    openApp('/catalog/default/component/thing', { entities });
    const name = 'Episodes about Mobile';
    expect(
      await screen.findByRole('heading', { level: 3, name }),
    ).toBeInTheDocument();
    expect(
      await screen.findByRole('link', { name: /1 episode/ }),
    ).toBeInTheDocument();
  });

  it('has a tab for entities', async () => {
    openApp('/catalog/default/component/thing/podcast', { entities });
    expect(
      await screen.findByRole('list', { name: 'Episodes about Mobile' }),
    ).toBeInTheDocument();
  });

  describe('without permission', () => {
    it('the page says so without requests, and there is no sidebar item', async () => {
      const { api } = openApp('/podcast/nerdout', { denied: true });
      await expectNoAccessPage();
      const sideBar = within(
        screen.getByRole('navigation', { name: 'sidebar nav' }),
      );
      expect(
        sideBar.getByRole('link', { name: 'Catalog' }),
      ).toBeInTheDocument();
      expect(
        sideBar.queryByRole('link', { name: 'Podcast' }),
      ).not.toBeInTheDocument();
      expect(api.queries).toEqual([]);
    });

    it('entities show nothing', async () => {
      const { api } = openApp('/catalog/default/component/thing', {
        entities,
        denied: true,
      });
      expect(
        await screen.findByRole('heading', { name: 'About' }),
      ).toBeInTheDocument();
      expect(screen.queryByText(/podcast|episode/i)).not.toBeInTheDocument();
      expect(api.queries).toEqual([]);
    });
  });

  it('only the page remains if its condition is removed', () => {
    const conditions = (podcastPlugin as any).extensions
      .filter(({ id }: { id: string }) => !id.startsWith('api:'))
      .map(({ id }: { id: string }) => [
        id,
        (podcastPlugin as any).getExtension(id).if,
      ]);
    expect(
      conditions.filter(([, condition]: [string, unknown]) => !condition),
    ).toEqual([
      ['page:podcast', undefined],
      // The search backend checks permissions for results.
      ['search-result-list-item:podcast', undefined],
    ]);
  });
});

describe('entity card and tab', () => {
  const getFilter = (id: string, config: object = {}) => {
    const extension = (podcastPlugin as any).getExtension(id);
    return createExtensionTester(extension, {
      config: config as any,
      apis: [
        mockApis.config({
          data: {
            podcast: {
              topics: { items: { baking: { title: 'B', phrases: ['b'] } } },
            },
          },
        }),
      ],
    }).get(EntityCardBlueprint.dataRefs.filterFunction as any) as unknown as (
      entity: Entity,
    ) => boolean;
  };

  beforeAll(loadParts);

  it.each(['entity-content:podcast', 'entity-icon-link:podcast'])(
    '%s only appears on entities with topics',
    id => {
      const filter = getFilter(id);
      expect(filter(makeEntityAbout('baking'))).toBe(true);
      expect(filter(makeEntityAbout(''))).toBe(false);
      expect(filter(makeEntityAbout('none'))).toBe(false);
      expect(filter(makeEntityAbout('unheard-of'))).toBe(false);
    },
  );

  it('has a card for unknown topics', () => {
    const filter = getFilter('entity-card:podcast');
    expect(filter(makeEntityAbout('baking'))).toBe(true);
    expect(filter(makeEntityAbout('unheard-of'))).toBe(true);
    expect(filter(makeEntityAbout(''))).toBe(false);
    expect(filter(makeEntityAbout('none'))).toBe(false);
  });

  it('only has a card for the configured kinds', () => {
    const filter = getFilter('entity-card:podcast', { kinds: ['system'] });
    expect(filter(makeEntityAbout('baking'))).toBe(false);
    expect(filter({ ...makeEntityAbout('baking'), kind: 'System' })).toBe(true);
  });

  it('a configured filter can only narrow the entities', () => {
    const filter = getFilter('entity-card:podcast', {
      filter: { kind: 'system' },
    });
    const system = { ...makeEntityAbout('baking'), kind: 'System' };
    expect(filter(system)).toBe(true);
    expect(filter(makeEntityAbout('baking'))).toBe(false);
    expect(filter({ ...makeEntityAbout(''), kind: 'System' })).toBe(false);
  });

  it('rejects invalid configuration', () => {
    expect(() => getFilter('entity-card:podcast', { limit: 0 })).toThrow(
      /limit/,
    );
    expect(() => getFilter('entity-card:podcast', { layout: 'huge' })).toThrow(
      /layout/,
    );
    expect(() =>
      getFilter('entity-content:podcast', { minimumRelevance: 2 }),
    ).toThrow(/minimumRelevance/);
  });
});
