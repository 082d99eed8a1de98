import { Entity } from '@backstage/catalog-model';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import { screen, waitFor, within } from '@testing-library/react';
import { makeEntity } from '../../__testUtils__/entities';
import { FakePodcastApi } from '../../__testUtils__/FakePodcastApi';
import { about, makeEpisode } from '../../__testUtils__/fixtures';
import { renderInApp, renderPages } from '../../__testUtils__/renderPages';
import { EntityPodcastPersonCard } from '../EntityPodcastPersonCard';

const ada = { name: 'Ada Lovelace', role: 'guest', group: 'cast' };
const user = {
  ...makeEntity('al'),
  kind: 'User',
  spec: { profile: { displayName: 'Ada Lovelace' } },
};

function makeApi() {
  const api = new FakePodcastApi({
    episodes: [
      makeEpisode('engine', {
        title: 'The engine',
        people: [ada],
        topics: [about('hardware', 0.9), about('security', 0.4)],
        publishedAt: '2026-01-01T00:00:00.000Z',
      }),
      makeEpisode('notes', {
        title: 'Note G',
        people: [{ ...ada, name: 'ada  lovelace' }],
        topics: [about('security', 0.8)],
        publishedAt: '2026-02-01T00:00:00.000Z',
      }),
      makeEpisode('other'),
    ],
  });
  api.people = [
    {
      id: 'ada-lovelace',
      name: 'Ada Lovelace',
      roles: ['guest', 'host'],
      episodeCount: 2,
      url: 'https://example.com/ada',
    },
  ];
  return api;
}

describe('PersonPage', () => {
  it("shows a person's details, topics and episodes", async () => {
    renderPages('/podcast/people/ada-lovelace', {
      api: makeApi(),
      entities: [user],
    });
    expect(
      await screen.findByRole('heading', { level: 2, name: 'Ada Lovelace' }),
    ).toBeInTheDocument();
    expect(screen.getByText('guest and host · 2 episodes')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /Web page/ })).toHaveAttribute(
      'href',
      'https://example.com/ada',
    );
    expect(
      await screen.findByRole('link', { name: 'In your catalog' }),
    ).toHaveAttribute('href', '/catalog/default/user/al');
    const list = await screen.findByRole('list', {
      name: 'Episodes with Ada Lovelace',
    });
    expect(
      within(list)
        .getAllByRole('heading')
        .map(heading => heading.textContent),
    ).toEqual(['Note G', 'The engine']);
    expect(
      within(screen.getAllByRole('list', { name: 'Topics' })[0])
        .getAllByRole('link')
        .map(link => link.textContent),
    ).toEqual(['Security', 'Hardware']);
  });

  it('says that a person does not exist', async () => {
    renderPages('/podcast/people/nobody', { api: makeApi() });
    expect(
      await screen.findByRole('heading', { name: 'Person not found' }),
    ).toBeInTheDocument();
  });
});

describe('EntityPodcastPersonCard', () => {
  const show = (
    entity: Entity = user,
    entities: Entity[] = [user],
    config = {},
    api = makeApi(),
  ) =>
    renderInApp(
      <EntityProvider entity={entity}>
        <p>page</p>
        <EntityPodcastPersonCard limit={1} />
      </EntityProvider>,
      { api, entities, config },
    );

  it('shows the episodes of a user', async () => {
    show();
    const list = await screen.findByRole('list', { name: 'On the podcast' });
    expect(within(list).getAllByRole('listitem')).toHaveLength(1);
    expect(
      within(list).getByRole('heading', { level: 4, name: 'Note G' }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'All 2 episodes' }),
    ).toHaveAttribute('href', '/podcast/people/ada-lovelace');
  });

  const otherName = {
    ...user,
    spec: { profile: { displayName: 'Lady A.', email: 'Ada@example.com' } },
  };

  it('finds episodes by e-mail address, whatever the name', async () => {
    const api = makeApi();
    api.people[0].emails = ['ada@example.com'];
    show(otherName, [otherName], {}, api);
    expect(
      await screen.findByRole('link', { name: 'All 2 episodes' }),
    ).toHaveAttribute('href', '/podcast/people/ada-lovelace');
  });

  it('links to all people who are the user', async () => {
    const api = makeApi();
    api.people[0].emails = ['ada@example.com'];
    api.people.push({
      id: 'lady-a',
      name: 'Lady A.',
      roles: ['host'],
      episodeCount: 1,
    });
    show(otherName, [otherName], {}, api);
    expect(
      await screen.findByRole('link', { name: 'Episodes with Ada Lovelace' }),
    ).toHaveAttribute('href', '/podcast/people/ada-lovelace');
    expect(
      screen.getByRole('link', { name: 'Episodes with Lady A.' }),
    ).toHaveAttribute('href', '/podcast/people/lady-a');
  });

  it('renders nothing for someone with the name of another user with an address', async () => {
    const api = makeApi();
    api.people[0].emails = ['ada@example.com'];
    show(user, [user, { ...otherName, metadata: { name: 'lady' } }], {}, api);
    await screen.findByText('page');
    await waitFor(() =>
      expect(screen.queryByRole('list')).not.toBeInTheDocument(),
    );
  });

  const namesake = { ...user, metadata: { ...user.metadata, name: 'al2' } };
  const nobody = {
    ...user,
    spec: { profile: { displayName: 'Nobody' } },
  };
  it.each([
    ['of others', nobody, [nobody], {}],
    ['whose name others have as well', user, [user, namesake], {}],
    [
      'where the portal does not want it',
      user,
      [user],
      { podcast: { people: { linkUsers: false } } },
    ],
  ])('renders nothing for a user %s', async (_, entity, entities, config) => {
    show(entity, entities, config);
    await screen.findByText('page');
    await waitFor(() =>
      expect(screen.queryByRole('list')).not.toBeInTheDocument(),
    );
  });
});
