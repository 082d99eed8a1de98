import { refreshReport } from './report';

const step = (milliseconds: number, longest: number) => ({
  name: 'one new item',
  milliseconds,
  cpu: milliseconds * 2,
  longest,
  longestCpu: longest - 1,
  added: 1,
  changed: 0,
});

describe('refreshReport', () => {
  it('reports the medians of the rounds for each database', () => {
    const text = refreshReport(
      [['SQLite', [[step(10, 7)], [step(30, 9)], [step(20, 50)]]]],
      {
        date: '2026-01-02',
        machine: '2 × A',
        node: 'v24',
        items: 5000,
        bytes: 20_000_000,
        rounds: 3,
      },
    );
    expect(text).toContain('a feed of 5,000 items (20.0 MB)');
    expect(text).toContain('## SQLite');
    expect(text).toContain('| one new item | 1 | 0 | 20 | 40 | 9 | 8 |');
  });
});
