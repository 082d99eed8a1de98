import type { Entity } from '@backstage/catalog-model';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { makeEntityAbout } from '../../__testUtils__/entities';
import { FakePodcastApi } from '../../__testUtils__/FakePodcastApi';
import { about, makeEpisode } from '../../__testUtils__/fixtures';
import { renderInApp } from '../../__testUtils__/renderPages';
import {
  EntityPodcastCard,
  type EntityPodcastCardProps,
} from './EntityPodcastCard';

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
) {
  renderInApp(
    <EntityProvider entity={entity}>
      <p>page</p>
      <EntityPodcastCard {...props} />
    </EntityProvider>,
    { api },
  );
  return api;
}

const titles = async () => {
  await screen.findAllByRole('heading', { level: 4 });
  return screen
    .getAllByRole('heading', { level: 4 })
    .map(heading => heading.textContent);
};

describe('EntityPodcastCard', () => {
  it('shows the best episodes first, and why each one is there', async () => {
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
      screen.getByText('about Fleet Management · named in its title'),
    ).toBeInTheDocument();
    expect(
      screen.getByText('about Fleet Management · named in the notes'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'Play Fleet First' }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'More about Fleet Management' }),
    ).toHaveAttribute('href', '/podcast?topic=fleet-management&sort=relevance');
  });

  it('shows pinned episodes before all others, in the order of the entity', async () => {
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
      screen.getByText('pinned · about Fleet Management · named in the notes'),
    ).toBeInTheDocument();
  });

  it('obeys title, number and least relevance', async () => {
    show(makeEntityAbout('fleet-management, mobile'), {
      title: 'Hear more',
      limit: 1,
    });
    expect(await titles()).toEqual(['Phones']);
    expect(
      screen.getByRole('heading', { name: 'Hear more' }),
    ).toBeInTheDocument();
  });

  it('leaves out what is hardly about the topic when told so', async () => {
    show(makeEntityAbout('fleet-management'), { minimumRelevance: 0.5 });
    expect(await titles()).toEqual(['Fleet First']);
  });

  it.each([
    ['has no topics', makeEntityAbout('')],
    ['opts out', makeEntityAbout('none')],
  ])(
    'asks for nothing and shows nothing when an entity %s',
    async (_, entity) => {
      const api = show(entity);
      await screen.findByText('page');
      expect(screen.queryByRole('heading')).not.toBeInTheDocument();
      expect(api.queries).toEqual([]);
    },
  );

  it('shows nothing when there is no episode', async () => {
    const api = show(makeEntityAbout('accessibility'));
    await screen.findByText('page');
    await waitFor(() => expect(api.queries).toHaveLength(1));
    await waitFor(() =>
      expect(screen.queryByRole('heading')).not.toBeInTheDocument(),
    );
  });

  it('tells of topics that the portal does not have', async () => {
    show(makeEntityAbout('fleet-management, flete'));
    expect(
      await screen.findByText(
        'The annotation podcast/topics names a topic that this portal does not have: flete',
      ),
    ).toBeInTheDocument();
  });

  it('says what failed and tries again', async () => {
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
