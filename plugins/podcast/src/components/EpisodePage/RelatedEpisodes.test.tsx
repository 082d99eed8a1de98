import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakePodcastApi } from '../../__testUtils__/FakePodcastApi';
import { makeEpisode } from '../../__testUtils__/fixtures';
import { renderPages } from '../../__testUtils__/renderPages';

const series = { id: 'abba', title: 'The ABBA story' };

function makeApi() {
  const episodes = [1, 2, 3].map(part =>
    makeEpisode(`abba${part}`, {
      title: `ABBA ${part}`,
      series: { ...series, part },
      publishedAt: `2026-01-0${part}T00:00:00.000Z`,
    }),
  );
  const other = makeEpisode('other', { title: 'Other' });
  const api = new FakePodcastApi({ episodes: [...episodes, other] });
  api.series.nerdout = [{ ...series, episodeCount: 3 }];
  api.related.abba1 = [
    {
      episode: episodes[1],
      reasons: [
        { type: 'series', title: series.title },
        { type: 'topic', topicId: 'experimentation', title: 'Experimentation' },
        { type: 'person', personId: 'mark', name: 'Mark Grey' },
      ],
    },
    {
      episode: other,
      reasons: [{ type: 'words', words: ['variant', 'cohort'] }],
    },
  ];
  return api;
}

describe('related episodes', () => {
  it('are listed with the reasons', async () => {
    renderPages('/podcast/nerdout/episodes/abba1', { api: makeApi() });
    const list = await screen.findByRole('list', { name: 'Related episodes' });
    expect(
      within(list).getByText(
        'same series: “The ABBA story” · about Experimentation · with Mark Grey',
      ),
    ).toBeInTheDocument();
    expect(
      within(list).getByText('also mentions “variant”, “cohort”'),
    ).toBeInTheDocument();
  });
});

describe('series', () => {
  it('are listed in order on the pages of their episodes', async () => {
    renderPages('/podcast/nerdout/episodes/abba1', { api: makeApi() });
    const section = await screen.findByRole('region', {
      name: 'Series: The ABBA story',
    });
    expect(
      within(section)
        .getAllByRole('listitem')
        .map(item => item.textContent),
    ).toEqual(['ABBA 1Part 1', 'ABBA 2Part 2', 'ABBA 3Part 3']);
    expect(within(section).getByText('ABBA 1')).toHaveAttribute(
      'aria-current',
      'true',
    );
    expect(
      screen.getAllByText('Part 1 of The ABBA story')[0],
    ).toBeInTheDocument();
  });

  it('can filter the list of a show', async () => {
    const api = makeApi();
    renderPages('/podcast/nerdout', { api });
    await userEvent.selectOptions(
      await screen.findByLabelText('Series'),
      'The ABBA story (3)',
    );
    expect(screen.getByLabelText('address')).toHaveTextContent(
      '/podcast/nerdout?series=abba',
    );
    expect(await screen.findByText('3 of 4 episodes')).toBeInTheDocument();
  });
});
