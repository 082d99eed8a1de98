import { Entity } from '@backstage/catalog-model';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import { screen, within } from '@testing-library/react';
import { waitForList } from '../../__testUtils__/waitForList';
import { makeEntityAbout } from '../../__testUtils__/entities';
import { FakePodcastApi } from '../../__testUtils__/FakePodcastApi';
import { about, makeEpisode } from '../../__testUtils__/fixtures';
import { renderInApp } from '../../__testUtils__/renderPages';
import {
  EntityPodcastContent,
  EntityPodcastContentProps,
} from './EntityPodcastContent';

function show(entity: Entity, props: EntityPodcastContentProps = {}) {
  renderInApp(
    <EntityProvider entity={entity}>
      <EntityPodcastContent {...props} />
    </EntityProvider>,
    {
      api: new FakePodcastApi({
        episodes: Array.from({ length: 8 }, (_, index) =>
          makeEpisode(`e${index}`, {
            topics: [about('mobile', 1 - index / 10)],
          }),
        ),
      }),
    },
  );
}

const titles = async (name = 'Episodes about Mobile') => {
  const list = await screen.findByRole('list', { name });
  await waitForList();
  return within(list)
    .getAllByRole('heading')
    .map(heading => heading.textContent);
};

describe('EntityPodcastContent', () => {
  it('lists all episodes with summary and reason', async () => {
    show(makeEntityAbout('mobile'));
    const all = await titles();
    expect(all).toHaveLength(8);
    expect(all[0]).toBe('Episode e0');
    expect(screen.getByText('What episode e0 is about.')).toBeInTheDocument();
    expect(
      screen.getAllByText('about Mobile · mentioned in the title'),
    ).toHaveLength(8);
  });

  it('respects heading, limit and minimum relevance', async () => {
    show(makeEntityAbout('mobile'), {
      heading: 'To hear',
      limit: 3,
      minimumRelevance: 0.85,
    });
    expect(await titles('To hear')).toEqual(['Episode e0', 'Episode e1']);
  });

  it('respects the limit', async () => {
    show(makeEntityAbout('mobile'), { limit: 3 });
    expect(await titles()).toHaveLength(3);
    expect(screen.getAllByRole('listitem')[0]).toHaveAttribute(
      'aria-setsize',
      '3',
    );
  });

  it('shows an empty state', async () => {
    show(makeEntityAbout('accessibility, flete'));
    expect(
      await screen.findByText(/No episode is about Accessibility yet/),
    ).toBeInTheDocument();
    expect(screen.getByText(/an unknown topic: flete/)).toBeInTheDocument();
  });

  it('explains how to add topics to an entity', async () => {
    show(makeEntityAbout(''));
    expect(
      await screen.findByText(/with the podcast\/topics annotation/),
    ).toBeInTheDocument();
  });
});
