import { makeEpisode } from '../../__testUtils__/fixtures';
import { groupByDay } from './groupByDay';

const now = new Date(2026, 2, 12, 0, 30);
const entry = (id: string, ...time: [number, number, number, number]) => ({
  episode: makeEpisode(id),
  heardAt: new Date(...time).toISOString(),
});

describe('groupByDay', () => {
  it('groups entries by calendar day', () => {
    const days = groupByDay(
      [
        entry('ahead', 2026, 2, 13, 1),
        entry('a', 2026, 2, 12, 0),
        entry('b', 2026, 2, 11, 23),
        entry('c', 2026, 2, 11, 1),
        entry('d', 2026, 2, 10, 23),
      ],
      'en-US',
      now,
    );
    expect(
      days.map(({ label, entries }) => [
        label,
        entries.map(({ episode }) => episode.id).join(' '),
      ]),
    ).toEqual([
      ['Today', 'ahead a'],
      ['Yesterday', 'b c'],
      ['Mar 10, 2026', 'd'],
    ]);
  });

  it("uses the portal's language", () => {
    const [day] = groupByDay([entry('a', 2026, 2, 11, 12)], 'de', now);
    expect(day.label).toBe('Gestern');
  });
});
