import { parseTranscript } from './parseTranscript';

const transcript = (count: number, textOf: (index: number) => string) => ({
  language: 'en',
  format: 'vtt' as const,
  url: 'https://example.com/a.vtt?"cues":[',
  available: [],
  cues: Array.from({ length: count }, (_, index) => ({
    startSeconds: index,
    speaker: 'Ada',
    text: textOf(index),
  })),
});

describe('parseTranscript', () => {
  it.each([
    ['nothing', 0, () => ''],
    ['a few cues', 3, (index: number) => `Line ${index}`],
    ['many cues', 30_000, (index: number) => `Line ${index} of a long talk`],
    ['cues that look like JSON', 9000, () => 'a },{"text":"b" },{ \\ "},{" ]}'],
    ['cues that end like JSON', 9000, () => 'and then },{'],
  ])('parses %s', async (_what, count, textOf) => {
    const value = transcript(count, textOf);
    expect(await parseTranscript(JSON.stringify(value))).toEqual(value);
  });

  it('parses keys in another order', async () => {
    const { cues, ...rest } = transcript(9000, () => 'words and more words');
    const value = { cues, ...rest };
    expect(await parseTranscript(JSON.stringify(value))).toEqual(value);
  });

  it('rejects invalid JSON', async () => {
    await expect(parseTranscript('<html>')).rejects.toThrow(SyntaxError);
  });
});
