import { renderInTestApp } from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import { anEpisode } from '../../__testUtils__/episodes';
import { EpisodeMeta } from './EpisodeMeta';

const line = async (values: Parameters<typeof anEpisode>[0]) => {
  const { container } = await renderInTestApp(
    <EpisodeMeta episode={anEpisode(values)} />,
  );
  return container.textContent;
};

describe('EpisodeMeta', () => {
  it('shows all facts', async () => {
    expect(
      await line({
        publishedAt: '2021-03-12T12:00:00Z',
        durationSeconds: 2520,
        season: 2,
        number: 5,
        type: 'bonus',
        explicit: true,
        hasTranscript: true,
      }),
    ).toBe(
      'Mar 12, 2021 · 42 min · Season 2, episode 5 · Bonus · Explicit · Transcript',
    );
    expect(screen.getByText('Mar 12, 2021')).toHaveAttribute(
      'datetime',
      '2021-03-12T12:00:00Z',
    );
  });

  it('omits unknown facts', async () => {
    expect(await line({ number: 0 })).toBe('Episode 0');
  });

  it('shows the part of a series', async () => {
    const series = { id: 'abba', title: 'The ABBA story' };
    expect(await line({ series: { ...series, part: 2 } })).toBe(
      'Part 2 of The ABBA story',
    );
  });

  it('shows a series without numbered parts', async () => {
    const series = { id: 'notes', title: 'Release Notes' };
    expect(await line({ series })).toBe('Series: Release Notes');
  });

  it('shows a season without an episode number', async () => {
    expect(await line({ season: 1, type: 'trailer' })).toBe(
      'Season 1 · Trailer',
    );
  });
});
