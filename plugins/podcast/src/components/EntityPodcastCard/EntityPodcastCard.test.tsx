import { Entity } from '@backstage/catalog-model';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { makeEntity, makeEntityAbout } from '../../__testUtils__/entities';
import { FakePodcastApi } from '../../__testUtils__/FakePodcastApi';
import { about, makeEpisode } from '../../__testUtils__/fixtures';
import { renderInApp } from '../../__testUtils__/renderPages';
import { EntityPodcastCard } from './EntityPodcastCard';
import { EntityPodcastCardProps } from './types';

const makeApi = () =>
  new FakePodcastApi({
    episodes: [
      makeEpisode('beyond', {
        title: 'Declarative Infra and Beyond',
        publishedAt: '2026-03-01T00:00:00.000Z',
        topics: [
          {
            topicId: 'fleet-management',
            relevance: 0.4,
            evidence: [{ field: 'notes', phrase: 'fleet management' }],
          },
        ],
      }),
      makeEpisode('first', {
        title: 'Fleet First',
        topics: [about('fleet-management', 0.9)],
      }),
      makeEpisode('phones', { title: 'Phones', topics: [about('mobile')] }),
      makeEpisode('other', { title: 'Other' }),
    ],
  });

function show(
  entity: Entity,
  props: EntityPodcastCardProps = {},
  api = makeApi(),
  options: {
    entities?: Entity[];
    config?: Record<string, any>;
    /** Another entity with a card in the same app. */
    other?: Entity;
  } = {},
) {
  const { other, ...appOptions } = options;
  return {
    api,
    ...renderInApp(
      <>
        <EntityProvider entity={entity}>
          <EntityPodcastCard {...props} />
        </EntityProvider>
        {other && (
          <EntityProvider entity={other}>
            <EntityPodcastCard title="Card other" />
          </EntityProvider>
        )}
      </>,
      { api, ...appOptions },
    ),
  };
}

const titles = async () => {
  await screen.findAllByRole('heading', { level: 4 });
  return screen
    .getAllByRole('heading', { level: 4 })
    .map(heading => heading.textContent);
};

/** Renders a card that should stay empty next to one that should not. */
async function showNextTo(entity: Entity, props?: EntityPodcastCardProps) {
  const shown = show(entity, props, makeApi(), {
    other: makeEntityAbout('mobile'),
  });
  expect(await titles()).toEqual(['Phones']);
  return shown;
}

/** The card headings. */
const cards = () =>
  screen
    .queryAllByRole('heading', { level: 3 })
    .map(heading => heading.textContent);

const ofMobile = { topic: ['mobile'] };

describe('EntityPodcastCard', () => {
  it('shows the best match first, with reasons', async () => {
    show(makeEntityAbout('fleet-management'));
    expect(await titles()).toEqual([
      'Fleet First',
      'Declarative Infra and Beyond',
    ]);
    expect(
      screen.getByRole('heading', {
        level: 3,
        name: 'Episodes about Fleet Management',
      }),
    ).toBeInTheDocument();
    expect(
      screen.getByText('about Fleet Management · mentioned in the title'),
    ).toBeInTheDocument();
    expect(
      screen.getByText('about Fleet Management · mentioned in the show notes'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'Play Fleet First' }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'More about Fleet Management' }),
    ).toHaveAttribute('href', '/podcast/topics/fleet-management');
  });

  it("shows pinned episodes first, in the entity's order", async () => {
    show(
      makeEntityAbout('fleet-management', {
        'podcast/episodes': 'other, beyond, gone',
      }),
    );
    expect(await titles()).toEqual([
      'Other',
      'Declarative Infra and Beyond',
      'Fleet First',
    ]);
    expect(screen.getByText('pinned')).toBeInTheDocument();
    expect(
      screen.getByText(
        'pinned · about Fleet Management · mentioned in the show notes',
      ),
    ).toBeInTheDocument();
  });

  it('respects title, limit and minimum relevance', async () => {
    show(makeEntityAbout('fleet-management, mobile'), {
      title: 'Hear more',
      limit: 1,
    });
    expect(await titles()).toEqual(['Phones']);
    expect(
      screen.getByRole('heading', { name: 'Hear more' }),
    ).toBeInTheDocument();
  });

  it('respects a minimum relevance', async () => {
    show(makeEntityAbout('fleet-management'), { minimumRelevance: 0.5 });
    expect(await titles()).toEqual(['Fleet First']);
  });

  it.each([
    ['has no topics', makeEntityAbout('')],
    ['opts out', makeEntityAbout('none')],
  ])('requests and shows nothing if an entity %s', async (_, entity) => {
    const { api } = await showNextTo(entity);
    expect(cards()).toEqual(['Card other']);
    expect(api.queries).toEqual([expect.objectContaining(ofMobile)]);
  });

  it('shows nothing without episodes', async () => {
    const { api } = await showNextTo(makeEntityAbout('accessibility'));
    await waitFor(() => expect(cards()).toEqual(['Card other']));
    expect(api.queries).toHaveLength(2);
  });

  it('names unknown topics', async () => {
    show(makeEntityAbout('fleet-management, flete'));
    expect(
      await screen.findByText(
        'The annotation podcast/topics has an unknown topic: flete',
      ),
    ).toBeInTheDocument();
  });

  it('tells only owners if all topics are unknown', async () => {
    const mistyped = makeEntityAbout('flete');
    const { unmount } = show(mistyped);
    expect(
      await screen.findByText(/an unknown topic: flete/),
    ).toBeInTheDocument();
    unmount();

    await showNextTo({
      ...mistyped,
      relations: [{ type: 'ownedBy', targetRef: 'group:default/others' }],
    });
    expect(cards()).toEqual(['Card other']);
    expect(screen.queryByText(/flete/)).not.toBeInTheDocument();
  });

  it('plays from where the topic is mentioned', async () => {
    jest.spyOn(HTMLMediaElement.prototype, 'play').mockResolvedValue();
    jest.spyOn(HTMLMediaElement.prototype, 'load').mockReturnValue();
    const { player } = show(
      makeEntityAbout('security'),
      {},
      new FakePodcastApi({
        episodes: [
          makeEpisode('talk', {
            title: 'A talk',
            topics: [
              {
                topicId: 'security',
                relevance: 0.6,
                evidence: [
                  { field: 'notes', phrase: 'security' },
                  { field: 'transcript', phrase: 'security', startTime: 754 },
                ],
              },
            ],
          }),
        ],
      }),
    );
    const play = jest.spyOn(player, 'play');
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'mentioned at 12:34: play A talk from there',
      }),
    );
    expect(play).toHaveBeenCalledWith(
      expect.objectContaining({ id: 'talk', showTitle: 'NerdOut' }),
      { at: 754 },
    );
    expect(
      screen.getByText(/about Security · mentioned in the show notes ·/),
    ).toBeInTheDocument();
  });

  it('shows summaries and topics in the rich layout', async () => {
    const { unmount } = show(makeEntityAbout('fleet-management'));
    await titles();
    expect(
      screen.queryByText('What episode first is about.'),
    ).not.toBeInTheDocument();
    unmount();
    show(makeEntityAbout('fleet-management'), { layout: 'rich' });
    await titles();
    expect(
      screen.getByText('What episode first is about.'),
    ).toBeInTheDocument();
    expect(
      screen.getAllByRole('link', { name: 'Fleet Management' })[0],
    ).toHaveAttribute('href', '/podcast/topics/fleet-management');
  });

  it('only appears on the given kinds', async () => {
    const { api, unmount } = await showNextTo(
      makeEntityAbout('fleet-management'),
      { kinds: ['System'] },
    );
    expect(cards()).toEqual(['Card other']);
    expect(api.queries).toEqual([expect.objectContaining(ofMobile)]);
    unmount();
    show(makeEntityAbout('mobile'), { kinds: ['component'] });
    expect(await titles()).toEqual(['Phones']);
  });

  it('shows episodes for inherited topics last, and where they come from', async () => {
    const config = { podcast: { topics: { inherit: { system: 0.5 } } } };
    const system: Entity = {
      ...makeEntity('cohort', { tags: ['fleet-management'] }),
      kind: 'System',
    };
    const component: Entity = {
      ...makeEntity('app', { tags: ['mobile'] }),
      relations: [{ type: 'partOf', targetRef: 'system:default/cohort' }],
    };
    show(component, {}, makeApi(), { config, entities: [system] });
    // 0.4 × 0.5 is below the threshold
    expect(await titles()).toEqual(['Phones', 'Fleet First']);
    expect(
      screen.getByText(
        'about Fleet Management · inherited from system cohort · mentioned in the title',
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('heading', { name: 'Episodes about Mobile' }),
    ).toBeInTheDocument();
  });

  it('shows errors and can retry', async () => {
    const api = makeApi();
    api.failure = new Error('the backend is away');
    show(makeEntityAbout('fleet-management'), {}, api);
    expect(
      await screen.findByText(/could not be loaded: the backend is away/),
    ).toBeInTheDocument();
    api.failure = undefined;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await titles()).toHaveLength(2);
  });
});
