import { parseChapters } from './parseChapters';

describe('parseChapters', () => {
  it('reads JSON chapters, in the order of their start', () => {
    const text = JSON.stringify({
      version: '1.2.0',
      chapters: [
        { startTime: 62.5, title: 'Two', url: 'https://example.com/' },
        { startTime: 0, title: 'One', img: 'https://example.com/1.png' },
      ],
    });
    expect(parseChapters(Buffer.from(text))).toEqual({
      chapters: [
        {
          startSeconds: 0,
          title: 'One',
          imageUrl: 'https://example.com/1.png',
        },
        { startSeconds: 62.5, title: 'Two', url: 'https://example.com/' },
      ],
      warnings: [],
    });
  });

  it('leaves chapters out that are not part of the table of contents', () => {
    const text = '{"chapters":[{"startTime":1,"toc":false,"title":"x"}]}';
    expect(parseChapters(text)).toEqual({ chapters: [], warnings: [] });
  });

  it('reads start times that are written as text', () => {
    const text =
      '{"chapters":[{"startTime":"01:02","title":"a"},{"startTime":"1:00:00.5","title":"b"}]}';
    expect(
      parseChapters(text).chapters.map(({ startSeconds }) => startSeconds),
    ).toEqual([62, 3600.5]);
  });

  it('reads titles that are numbers, and what is written as text or as a very small number', () => {
    const text =
      '{"chapters":[{"startTime":1e-7,"title":5},{"startTime":2,"title":"x","toc":"false"}]}';
    expect(parseChapters(text).chapters).toEqual([
      { startSeconds: 0, title: '5' },
    ]);
  });

  it('drops a chapter without a start and an unsafe address, with a warning for each', () => {
    const { chapters, warnings } = parseChapters(
      '{"chapters":[{"title":"a"},{"startTime":5,"title":"b","url":"javascript:alert(1)"}, 7]}',
    );
    expect(chapters).toEqual([{ startSeconds: 5, title: 'b' }]);
    expect(warnings.map(({ code }) => code)).toEqual([
      'bad-chapter',
      'unsafe-url',
      'bad-chapter',
    ]);
  });

  it.each(['', 'nope', '{}', '{"chapters":5}', 'null'])(
    'gives a warning for %j, which is no chapters document',
    text => {
      const { chapters, warnings } = parseChapters(text);
      expect(chapters).toEqual([]);
      expect(warnings).toHaveLength(1);
    },
  );
});
