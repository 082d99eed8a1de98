import {
  defaultTopics,
  htmlToLines,
  tagEpisodes,
} from '@nerdout/backstage-plugin-podcast-common';
import { findRepeatedLines, withoutRepeatedLines } from './repeatedLines';
import { linesForSummary, summarize } from './summarize';

describe('repeated lines', () => {
  const foot = 'Follow us everywhere';

  it('are lines of many episodes', async () => {
    const episodes = Array.from({ length: 10 }, (_, n) => [`Only ${n}`, foot]);
    const repeated = await findRepeatedLines(episodes);
    expect(
      withoutRepeatedLines(['Only 1', 'FOLLOW us everywhere'], repeated),
    ).toEqual(['Only 1']);
  });

  it('are not lines of a few episodes, or lines that one episode repeats', async () => {
    expect((await findRepeatedLines([[foot], [foot]])).size).toBe(0);
    expect((await findRepeatedLines([[foot, foot, foot, foot]])).size).toBe(0);
    const many = Array.from({ length: 100 }, (_, n) => (n < 10 ? [foot] : []));
    expect((await findRepeatedLines(many)).size).toBe(0);
  });

  it.each([
    [5, 3],
    [20, 6],
    [500, 30],
  ])(
    'name no topics: for %i episodes, if at least %i have them',
    async (count, least) => {
      const line = 'Made with Kubernetes by our platform team';
      const countsFor = async (repeats: number) => {
        const notes = Array.from({ length: count }, (_, n) =>
          n < repeats ? `<p>Only ${n}</p><p>${line}</p>` : `<p>Only ${n}</p>`,
        );
        const repeated = await findRepeatedLines(notes.map(htmlToLines));
        const tagged = tagEpisodes(
          notes.map((text, n) => ({
            ...{ id: `${n}`, title: `Talk ${n}`, keywords: [], people: [] },
            ...{ chapters: [], notes: text },
          })),
          defaultTopics,
          { minimumRelevance: 0 },
        );
        return {
          inSummary: withoutRepeatedLines([line], repeated).length > 0,
          asEvidence: tagged.get('0')!.length > 0,
        };
      };
      expect(await countsFor(least - 1)).toEqual({
        inSummary: true,
        asEvidence: true,
      });
      expect(await countsFor(least)).toEqual({
        inSummary: false,
        asEvidence: false,
      });
    },
  );
});

describe('summarize', () => {
  it('keeps short texts', () => {
    expect(summarize(['One.', 'Two.'])).toBe('One. Two.');
    expect(summarize([])).toBe('');
    expect(summarize(['x'.repeat(500)])).toHaveLength(500);
  });

  it('cuts long texts off after a word', () => {
    expect(summarize(['One two, three'], 10)).toBe('One two…');
    const long = summarize([
      Array.from({ length: 200 }, () => 'word').join(' '),
    ]);
    expect(long.length).toBeLessThanOrEqual(500);
    expect(long).toMatch(/word…$/);
  });

  it('cuts texts without spaces off between characters', () => {
    const text = summarize(['😀'.repeat(400)]);
    expect(text.length).toBeLessThanOrEqual(500);
    expect(text).toMatch(/^(?:😀)+…$/u);
  });
});

describe('linesForSummary', () => {
  it.each([
    [['By hand'], ['Long', 'notes'], ['By hand']],
    [[], ['Long', 'notes'], ['Long', 'notes']],
    [['By hand'], [], ['By hand']],
    [['Long no…'], ['Long', 'notes'], ['Long', 'notes']],
    [['Long no...'], ['Long', 'notes'], ['Long', 'notes']],
  ])('for summary %j and notes %j are %j', (summary, notes, expected) => {
    expect(linesForSummary(summary, notes)).toEqual(expected);
  });
});
