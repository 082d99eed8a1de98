import { Entity } from '@backstage/catalog-model';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import { screen } from '@testing-library/react';
import { makeEntity, makeEntityAbout } from '../../__testUtils__/entities';
import { FakePodcastApi } from '../../__testUtils__/FakePodcastApi';
import { about, makeEpisode } from '../../__testUtils__/fixtures';
import { renderInApp } from '../../__testUtils__/renderPages';
import { EntityPodcastLink, EntityPodcastLinkProps } from '.';

const show = (entity: Entity, props: EntityPodcastLinkProps = {}) =>
  renderInApp(
    <EntityProvider entity={entity}>
      <p>page</p>
      <EntityPodcastLink {...props} />
    </EntityProvider>,
    {
      api: new FakePodcastApi({
        episodes: ['a', 'b'].map(id =>
          makeEpisode(id, { topics: [about('mobile')] }),
        ),
      }),
    },
  );

describe('EntityPodcastLink', () => {
  it('links to the episodes with their number', async () => {
    const { unmount } = show(makeEntityAbout('mobile'));
    expect(
      await screen.findByRole('link', { name: '2 episodes' }),
    ).toHaveAttribute('href', '/podcast/topics/mobile');
    unmount();
    show(makeEntityAbout('mobile'), { to: '/elsewhere' });
    expect(
      await screen.findByRole('link', { name: '2 episodes' }),
    ).toHaveAttribute('href', '/elsewhere');
  });

  it.each([makeEntity('ledger'), makeEntityAbout('accessibility')])(
    'renders nothing without episodes',
    async entity => {
      show(entity);
      await screen.findByText('page');
      expect(screen.queryByRole('link')).not.toBeInTheDocument();
    },
  );
});
