import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseFeed } from '@nerdout/podcast-feed';
import { findSeriesInSteps } from './findSeries';

function findSeries(...parameters: Parameters<typeof findSeriesInSteps>) {
  const steps = findSeriesInSteps(...parameters);
  for (;;) {
    const step = steps.next();
    if (step.done) {
      return step.value;
    }
  }
}

const toEpisodes = (titles: string[], more: object = {}) =>
  titles.map((title, index) => ({
    id: String(index),
    title,
    people: [],
    ...more,
  }));

/** Returns the series of each title, with the part if it has one. */
const getSeries = (
  titles: string[],
  rules: Parameters<typeof findSeries>[1] = [],
) => {
  const found = findSeries(toEpisodes(titles), rules);
  return titles.map((_, index) => {
    const series = found.get(String(index));
    return series && [series.title, ...(series.part ? [series.part] : [])];
  });
};

describe('findSeries', () => {
  it('finds repeated prefixes before separators', () => {
    expect(
      getSeries([
        '25: Release Notes: AI voice translation',
        '24: Release notes: Cars',
        '23: Searching for neighbours: a story',
        'Deep Dive | The scheduler',
        'Deep Dive | The allocator',
        'A ship | Harbour Tales',
        'A crane | Harbour Tales',
        'Something else',
        'And more',
      ]),
    ).toEqual([
      ['Release Notes'],
      ['Release Notes'],
      undefined,
      ['Deep Dive'],
      ['Deep Dive'],
      ['Harbour Tales'],
      ['Harbour Tales'],
      undefined,
      undefined,
    ]);
  });

  it.each([
    [['Moving house, part 1', 'Moving house, part 2']],
    [['Moving house (Part One)', 'Moving House – Part Two']],
    [
      [
        '12: Moving house, pt. I: The plan',
        '13: Moving house, pt. II: The move',
      ],
    ],
    [['Moving house 1/2', 'Moving house 2/2']],
    [['Moving house (1 of 2)', 'Moving house (2 of 2)']],
    [['Moving house #1: The plan', 'Moving house #2']],
    [['#1 of Moving house', '#2 of Moving house: The move']],
    [['Moving house Teil 1', 'Moving house Teil 2']],
  ])('counts parts in %p', titles => {
    expect(getSeries([...titles, 'Something else'])).toEqual([
      ['Moving house', 1],
      ['Moving house', 2],
      undefined,
    ]);
  });

  it.each([
    [
      'kinds of episodes',
      ['Bonus: One', 'Bonus: Two', 'Bonus episode 3: Three'],
    ],
    ['numbers of episodes', ['Episode 1: One', 'Episode 2: Two', '#3 – Three']],
    ['a single word', ['Kafka: the start', 'Kafka: the end', 'Other', 'More']],
    ['words in the middle', ['The rise of ABBA', 'The man behind ABBA']],
    ['ratios', ['Support 24/7', 'On call 24/7', 'Split 50/50']],
    ['a part of nothing', ['Part 1', 'Part 2']],
    ['one part alone', ['The move, part 1', 'Something else']],
    ['the same part twice', ['Take part 1 day', 'The part 1 plays']],
    ['times', ['Live at 10:30', 'Live at 10:45']],
  ])('is not misled by %s', (_, titles) => {
    expect(getSeries(titles)).toEqual(titles.map(() => undefined));
  });

  it('ignores the name of the show and names of guests', () => {
    const titles = ['One', 'Two', 'Three', 'Four', 'Five'];
    expect(getSeries(titles.map(title => `Radio Nord: ${title}`))).toEqual(
      titles.map(() => undefined),
    );
    const withGuest = toEpisodes(
      ['Ada Byron: on looms', 'Ada Byron: on numbers', 'Other', 'More', 'End'],
      { people: [{ name: 'Ada Byron' }] },
    );
    expect(findSeries(withGuest, []).size).toBe(0);
  });

  it('uses season names, unless they only repeat the number', () => {
    const season = (title: string, seasonName?: string) => ({
      id: title,
      title,
      people: [],
      seasonName,
    });
    const found = findSeries(
      [
        season('a', 'The Cloud'),
        season('b', 'the cloud'),
        season('c', 'Season 2'),
        season('d', 'Season 2'),
        season('e', 'Alone'),
        season('f'),
      ],
      [],
    );
    expect([...found]).toEqual([
      ['a', { id: 'the-cloud', title: 'The Cloud' }],
      ['b', { id: 'the-cloud', title: 'the cloud' }],
    ]);
  });

  it('prefers configured series', () => {
    const rules = [
      { id: 'ml', title: 'Machines', patterns: ['08: *', '* about the data'] },
      { id: 'release-notes', title: 'Fresh', patterns: ['nothing like it'] },
    ];
    expect(
      getSeries(
        [
          '08: Humans in the Loop',
          "09: It's All About the  Data",
          'Release Notes: One',
          'Release Notes: Two',
          '10: Other',
        ],
        rules,
      ),
    ).toEqual([['Machines'], ['Machines'], ['Fresh'], ['Fresh'], undefined]);
  });

  it('finds exactly the series of the sample', () => {
    const feed = readFileSync(
      resolve(__dirname, '../../../../../examples/nerdout.xml'),
    );
    const { episodes } = parseFeed(feed, { baseUrl: 'http://localhost/' });
    const found = findSeries(
      episodes.map(({ guid, ...episode }) => ({ ...episode, id: guid })),
      [],
    );
    const inSeries = episodes
      .filter(({ guid }) => found.has(guid))
      .map(({ title }) => title);
    expect(inSeries).toEqual([
      '25: Release Notes: AI voice translation for podcasts',
      '24: Release Notes: Spotify in Tesla cars',
    ]);
  });

  it('finishes quickly with malicious titles', () => {
    const titles = [
      ' part'.repeat(5000),
      `${'a '.repeat(5000)}part`,
      '(('.repeat(5000),
      `${'#1 of '.repeat(5000)}`,
    ];
    const found = findSeries(toEpisodes(titles), [
      { id: 'x', title: 'x', patterns: ['*a*a*a*a*a*a*a*a*b#'] },
    ]);
    expect(found.size).toBe(0);
  });
});
