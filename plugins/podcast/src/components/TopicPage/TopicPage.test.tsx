import { CatalogMatches } from '@nerdout/backstage-plugin-podcast-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { makeEntity } from '../../__testUtils__/entities';
import { FakePodcastApi } from '../../__testUtils__/FakePodcastApi';
import { about, makeEpisode } from '../../__testUtils__/fixtures';
import { renderPages } from '../../__testUtils__/renderPages';

function makeApi() {
  const api = new FakePodcastApi({
    episodes: [
      makeEpisode('first', {
        title: 'Safe at night',
        topics: [about('security', 0.4)],
        publishedAt: '2026-03-01T00:00:00.000Z',
      }),
      makeEpisode('best', {
        title: 'Keys and locks',
        topics: [
          {
            topicId: 'security',
            relevance: 0.92,
            evidence: [
              { field: 'title', phrase: 'locks' },
              { field: 'transcript', phrase: 'security', startTime: 75 },
            ],
          },
        ],
      }),
      makeEpisode('other'),
    ],
    topics: [
      {
        id: 'security',
        title: 'Security',
        description: 'Keeping things safe.',
        episodeCount: 2,
      },
      { id: 'mobile', title: 'Mobile', description: '', episodeCount: 3 },
      { id: 'unused', title: 'Unused', description: '', episodeCount: 0 },
    ],
  });
  api.people = [
    { id: 'ada', name: 'Ada Lovelace', roles: ['guest'], episodeCount: 2 },
    { id: 'bo', name: 'Bo Ek', roles: ['guest'], episodeCount: 1 },
  ];
  return api;
}

const guardians = { ...makeEntity('guardians'), kind: 'Group' };
const chiefs = { ...makeEntity('chiefs'), kind: 'Group' };
const owned = (
  entity: CatalogMatches['entities'][number]['entity'],
  owner: typeof entity,
) => ({ entity, owner, topics: [], pinned: false });
const matches: CatalogMatches = {
  entities: [
    owned(makeEntity('vault'), guardians),
    owned(makeEntity('security-ui'), guardians),
    owned({ ...makeEntity('security'), kind: 'Domain' }, chiefs),
  ],
  users: [
    { name: 'Ada Lovelace', entity: { ...makeEntity('al'), kind: 'User' } },
  ],
};

describe('TopicPage', () => {
  it('lists episodes by relevance, with reasons', async () => {
    renderPages('/podcast/topics/security', { api: makeApi() });
    expect(
      await screen.findByRole('heading', { level: 2, name: 'Security' }),
    ).toBeInTheDocument();
    expect(screen.getByText('Keeping things safe.')).toBeInTheDocument();
    const list = await screen.findByRole('list', {
      name: 'Episodes about Security',
    });
    expect(
      within(list)
        .getAllByRole('heading')
        .map(heading => heading.textContent),
    ).toEqual(['Keys and locks', 'Safe at night']);
    expect(within(list).getByText('92% relevant')).toBeInTheDocument();
    expect(
      within(list).getByRole('button', {
        name: 'mentioned at 1:15: play Keys and locks from there',
      }),
    ).toBeInTheDocument();

    await userEvent.selectOptions(
      screen.getByLabelText('Sort by'),
      'Newest first',
    );
    expect(screen.getByLabelText('address')).toHaveTextContent(
      '/podcast/topics/security?sort=newest',
    );
    await waitFor(() =>
      expect(
        within(list)
          .getAllByRole('heading')
          .map(heading => heading.textContent),
      ).toEqual(['Safe at night', 'Keys and locks']),
    );
  });

  it('lists entities, owners and speakers', async () => {
    const api = makeApi();
    api.matches = matches;
    renderPages('/podcast/topics/security', { api });
    const getLinks = async (name: string) =>
      within(await screen.findByRole('region', { name }))
        .getAllByRole('link')
        .map(link => link.getAttribute('href'));
    expect(await getLinks('In your catalog')).toEqual([
      '/catalog/default/domain/security',
      '/catalog/default/group/chiefs',
      '/catalog/default/component/security-ui',
      '/catalog/default/group/guardians',
      '/catalog/default/component/vault',
      '/catalog/default/group/guardians',
    ]);
    expect(await getLinks('Owners')).toEqual([
      '/catalog/default/group/guardians',
      '/catalog/default/group/chiefs',
    ]);
    expect(screen.getByText('2 entities')).toBeInTheDocument();
    expect(await getLinks('Speakers')).toEqual([
      '/podcast/people/ada-lovelace',
      '/catalog/default/user/al',
      '/podcast/people/bo-ek',
    ]);
  });

  it('follows and unfollows the topic', async () => {
    const api = makeApi();
    renderPages('/podcast/topics/security', { api });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Follow' }),
    );
    const following = await screen.findByRole('button', { name: 'Following' });
    expect(following).toHaveAttribute('aria-pressed', 'true');
    expect(api.followed).toMatchObject([{ topicId: 'security' }]);
    await userEvent.click(following);
    expect(
      await screen.findByRole('button', { name: 'Follow' }),
    ).toHaveAttribute('aria-pressed', 'false');
    expect(api.followed).toEqual([]);
  });

  it('undoes a change that fails, and says why', async () => {
    const api = makeApi();
    const { toasts } = renderPages('/podcast/topics/security', { api });
    const button = await screen.findByRole('button', { name: 'Follow' });
    api.failure = new Error('no room');
    await userEvent.click(button);
    expect(button).toHaveAttribute('aria-pressed', 'false');
    expect(toasts).toMatchObject([
      { title: 'The change could not be saved: no room', status: 'danger' },
    ]);
  });

  it('hides the button from users who cannot follow', async () => {
    const api = makeApi();
    api.getFollowedTopics = async () => {
      throw new Error('only for users');
    };
    renderPages('/podcast/topics/security', { api });
    await screen.findByRole('list', { name: 'Episodes about Security' });
    expect(
      screen.queryByRole('button', { name: 'Follow' }),
    ).not.toBeInTheDocument();
  });

  it('says that a topic does not exist, and links to all topics', async () => {
    renderPages('/podcast/topics/baking', { api: makeApi() });
    expect(
      await screen.findByRole('heading', { name: 'Topic not found' }),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'All topics' }));
    expect(
      await screen.findByRole('heading', { level: 2, name: 'Topics' }),
    ).toBeInTheDocument();
  });
});

describe('TopicsPage', () => {
  it('lists all topics with episodes', async () => {
    renderPages('/podcast/topics', { api: makeApi() });
    const list = await screen.findByRole('list', { name: 'Topics' });
    expect(
      within(list)
        .getAllByRole('link')
        .map(link => link.textContent),
    ).toEqual(['Mobile', 'Security']);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Follow Security' }),
    );
    expect(
      screen.getByRole('button', { name: 'Follow Security' }),
    ).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(within(list).getByRole('link', { name: 'Security' }));
    expect(
      await screen.findByRole('button', { name: 'Following' }),
    ).toBeInTheDocument();
  });

  it('is not mistaken for a show', async () => {
    renderPages('/podcast/nerdout', { api: makeApi() });
    expect(
      await screen.findByRole('heading', { level: 2, name: 'NerdOut' }),
    ).toBeInTheDocument();
  });
});

describe('New in topics you follow', () => {
  it('is on the podcast page once a topic is followed', async () => {
    const api = makeApi();
    const { unmount } = renderPages('/podcast/nerdout', { api });
    await screen.findByRole('list', { name: 'Episodes' });
    const name = 'New in topics you follow';
    expect(screen.queryByRole('list', { name })).not.toBeInTheDocument();
    unmount();

    await api.followTopic('security');
    renderPages('/podcast/nerdout', { api });
    const list = await screen.findByRole('list', { name });
    expect(
      within(list)
        .getAllByRole('heading')
        .map(heading => heading.textContent),
    ).toEqual(['Safe at night', 'Keys and locks']);
    expect(api.queries).toContainEqual(
      expect.objectContaining({ followed: true, listening: 'unplayed' }),
    );
  });
});
