import { renderTestApp } from '@backstage/frontend-test-utils';
import {
  createTestEntityPage,
  catalogApiMock,
} from '@backstage/plugin-catalog-react/testUtils';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';
import {
  createExtensionTester,
  mockApis,
} from '@backstage/frontend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import {
  podcastApiRef,
  podcastPlayerApiRef,
  PodcastPlayer,
} from '@nerdout/backstage-plugin-podcast-react';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakePodcastApi } from './__testUtils__/FakePodcastApi';
import { makeEntityAbout } from './__testUtils__/entities';
import { about, makeEpisode } from './__testUtils__/fixtures';
import podcastPlugin from './index';

const makeApi = () =>
  new FakePodcastApi({
    episodes: [
      makeEpisode('first', { title: 'Fleet First', topics: [about('mobile')] }),
      makeEpisode('second', { title: 'Second' }),
    ],
  });

function renderPlugin(address: string, extensions: any[] = []) {
  const api = makeApi();
  const player = new PodcastPlayer();
  renderTestApp({
    features: [podcastPlugin],
    extensions,
    initialRouteEntries: [address],
    apis: [
      [podcastApiRef, api],
      [podcastPlayerApiRef, player],
      [catalogApiRef, catalogApiMock()],
      mockApis.permission(),
    ],
  });
  return { api, player };
}

describe('podcast plugin in the new frontend system', () => {
  it('has its pages under one header of the app, and keeps them while one moves', async () => {
    const { api } = renderPlugin('/podcast');
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
    const { player } = renderPlugin('/podcast');
    await screen.findByRole('link', { name: 'Fleet First' });
    const bar = { name: 'Podcast player' };
    expect(screen.queryByRole('region', bar)).not.toBeInTheDocument();

    jest.spyOn(HTMLMediaElement.prototype, 'play').mockResolvedValue();
    jest.spyOn(HTMLMediaElement.prototype, 'load').mockReturnValue();
    act(() => player.play(makeEpisode('first', { title: 'Fleet First' })));
    expect(await screen.findByRole('region', bar)).toBeInTheDocument();
  });

  it('has a card and a tab for entities', async () => {
    renderPlugin('/', [
      createTestEntityPage({ entity: makeEntityAbout('mobile') }),
    ]);
    const name = 'Episodes about Mobile';
    expect(
      await screen.findByRole('heading', { level: 3, name }),
    ).toBeInTheDocument();
    // One list on the card, one on the tab: the test page shows both.
    await waitFor(() =>
      expect(screen.getAllByRole('list', { name })).toHaveLength(2),
    );
  });
});

describe('entity card and tab', () => {
  const filterOf = (id: string, config: object = {}) => {
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

  it.each(['entity-content:podcast', 'entity-icon-link:podcast'])(
    '%s is for entities with topics of the portal only',
    id => {
      const filter = filterOf(id);
      expect(filter(makeEntityAbout('baking'))).toBe(true);
      expect(filter(makeEntityAbout(''))).toBe(false);
      expect(filter(makeEntityAbout('none'))).toBe(false);
      expect(filter(makeEntityAbout('unheard-of'))).toBe(false);
    },
  );

  it('has a card also for a mistake that its owners should see', () => {
    const filter = filterOf('entity-card:podcast');
    expect(filter(makeEntityAbout('baking'))).toBe(true);
    expect(filter(makeEntityAbout('unheard-of'))).toBe(true);
    expect(filter(makeEntityAbout(''))).toBe(false);
    expect(filter(makeEntityAbout('none'))).toBe(false);
  });

  it('has a card for the kinds of the configuration only', () => {
    const filter = filterOf('entity-card:podcast', { kinds: ['system'] });
    expect(filter(makeEntityAbout('baking'))).toBe(false);
    expect(filter({ ...makeEntityAbout('baking'), kind: 'System' })).toBe(true);
  });

  it('is narrowed by the filter of the configuration, not widened', () => {
    const filter = filterOf('entity-card:podcast', {
      filter: { kind: 'system' },
    });
    const system = { ...makeEntityAbout('baking'), kind: 'System' };
    expect(filter(system)).toBe(true);
    expect(filter(makeEntityAbout('baking'))).toBe(false);
    expect(filter({ ...makeEntityAbout(''), kind: 'System' })).toBe(false);
  });

  it('refuses configuration that makes no sense', () => {
    expect(() => filterOf('entity-card:podcast', { limit: 0 })).toThrow(
      /limit/,
    );
    expect(() => filterOf('entity-card:podcast', { layout: 'huge' })).toThrow(
      /layout/,
    );
    expect(() =>
      filterOf('entity-content:podcast', { minimumRelevance: 2 }),
    ).toThrow(/minimumRelevance/);
  });
});
