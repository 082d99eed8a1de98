import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { renderInTestApp } from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import { anEpisode } from '../../__testUtils__/episodes';
import { podcastTranslationRef } from '../../translation';
import { EpisodeMeta } from '../EpisodeMeta/EpisodeMeta';
import { EpisodeRows } from './EpisodeRows';
import { translateFast } from './translateFast';

describe('EpisodeRows', () => {
  it('shows each of its episodes', async () => {
    await renderInTestApp(
      <EpisodeRows>
        <EpisodeMeta episode={anEpisode({ season: 1, number: 1 })} />
        <EpisodeMeta episode={anEpisode({ season: 1, number: 2 })} />
      </EpisodeRows>,
    );
    expect(screen.getByText('Season 1, episode 1')).toBeInTheDocument();
    expect(screen.getByText('Season 1, episode 2')).toBeInTheDocument();
  });
});

describe('translateFast', () => {
  it('returns the same texts as the translation', async () => {
    function Messages() {
      const { t } = useTranslationRef(podcastTranslationRef);
      const fast = translateFast(t);
      return (
        <ul>
          {['$1 {{title}} & <b>', 'Other'].map(title => (
            <li key={title}>{fast('player.playEpisode', { title })}</li>
          ))}
          <li>{fast('player.play')}</li>
          <li>{fast('browse.count', { count: 1 })}</li>
          <li>{fast('browse.count', { count: 2 })}</li>
        </ul>
      );
    }
    await renderInTestApp(<Messages />);
    expect(
      screen.getAllByRole('listitem').map(item => item.textContent),
    ).toEqual([
      'Play $1 {{title}} & <b>',
      'Play Other',
      'Play',
      '1 episode',
      '2 episodes',
    ]);
  });
});
