import { parseTranscript } from './parseTranscript';

describe('parseTranscript', () => {
  it('parses WebVTT with voices, tags and entities', async () => {
    const transcript = await parseTranscript(
      Buffer.from(
        '\ufeffWEBVTT\n\nNOTE nothing\n\nfirst\n00:01.000 --> 00:03.500 align:start\n<v Ann Lee>Hello <b>you</b> &amp; me</v>\n\n01:00:04.000 --> 01:00:05.000\n<v.loud Bo>Hi\nthere</v> <v Ann Lee>Yes</v>\n',
      ),
    );
    expect(transcript).toEqual({
      format: 'vtt',
      segments: [
        {
          startSeconds: 1,
          endSeconds: 3.5,
          speaker: 'Ann Lee',
          text: 'Hello you & me',
        },
        {
          startSeconds: 3604,
          endSeconds: 3605,
          speaker: 'Bo',
          text: 'Hi there',
        },
        {
          startSeconds: 3604,
          endSeconds: 3605,
          speaker: 'Ann Lee',
          text: 'Yes',
        },
      ],
      warnings: [],
    });
  });

  it('parses SRT with names before colons', async () => {
    const { format, segments } = await parseTranscript(
      '1\r\n00:00:01,000 --> 00:00:03,500\r\nAnn Lee: Hello\r\n\r\n2\r\n00:00:04,000 --> 00:00:05,250\r\n<i>hi</i>\r\n',
    );
    expect(format).toBe('srt');
    expect(segments).toEqual([
      { startSeconds: 1, endSeconds: 3.5, speaker: 'Ann Lee', text: 'Hello' },
      { startSeconds: 4, endSeconds: 5.25, text: 'hi' },
    ]);
  });

  it.each([
    ['WebVTT without its first line', '00:01.000 --> 00:02.000\nhi'],
    ['WebVTT with commas', 'WEBVTT\n\n00:00:01,000 --> 00:00:02,000\nhi'],
    [
      'WebVTT without a blank line after the first',
      'WEBVTT\n00:00:01.000 --> 00:00:02.000\nhi',
    ],
    ['SRT with full stops', '1\n00:00:01.000 --> 00:00:02.000\nhi'],
    ['SRT without numbers', '00:00:01,000 --> 00:00:02,000\nhi'],
    ['SRT without leading zeros', '1\n0:0:1,0 --> 0:0:2,0\nhi'],
    [
      'SRT without blank lines between cues',
      '1\n00:00:01,000 --> 00:00:02,000\nhi\n2\n00:00:03,000 --> 00:00:04,000\n',
    ],
    ['SRT with positions', '1\n00:00:01,000 --> 00:00:02,000\n{\\an8}hi'],
    [
      'SRT with blank lines in a cue',
      '1\n00:00:01,000 --> 00:00:02,000\n\nhi\n\n2\n00:00:03,000 --> 00:00:04,000\n',
    ],
    ['WebVTT in lower case', 'webvtt\n\n00:01.000 --> 00:02.000\nhi'],
    ['arrows with dashes', 'WEBVTT\n\n00:01.000 –> 00:02.000\nhi'],
    [
      'SRT with colons before the milliseconds',
      '1\n00:00:01:000 --> 00:00:02:000\nhi',
    ],
    [
      'SRT with four digits of a second',
      '1\n00:00:01,0000 --> 00:00:02,0000\nhi',
    ],
    [
      'SRT with six digits of a second',
      '00:00:01.000000 --> 00:00:02.000000\nhi',
    ],
    ['SRT with colons and without hours', '00:01:000 --> 00:02:000\nhi'],
    ['SRT with old line ends', '1\r00:00:01,000 --> 00:00:02,000\rhi\r'],
  ])('parses %s', async (_name, text) => {
    const { segments } = await parseTranscript(text);
    expect(segments).toEqual([{ startSeconds: 1, endSeconds: 2, text: 'hi' }]);
  });

  it('parses the JSON of Podcasting 2.0', async () => {
    const { format, segments } = await parseTranscript(
      '{"version":"1.0.0","segments":[{"speaker":"Ann","startTime":0.5,"endTime":1,"body":"Hello"},{"startTime":"00:00:02","body":" you "},{"body":5}]}',
      { contentType: 'text/plain' },
    );
    expect(format).toBe('json');
    expect(segments).toEqual([
      { startSeconds: 0.5, endSeconds: 1, speaker: 'Ann', text: 'Hello' },
      { startSeconds: 2, text: 'you' },
    ]);
  });

  it('parses HTML with speakers and times, without scripts', async () => {
    const { format, segments } = await parseTranscript(
      '<!doctype html><html><head><title>x</title><style>p{}</style></head><body><script>alert("<p>no</p>")</script><cite>Ann:</cite><time>0:05</time><p>Hello &amp; <b>wel</b>come</p><!-- <b>not</b> this --><p>again</p><cite>Bo:</cite><time>1:02:03</time><p>Hi<br>there</p></body></html>',
    );
    expect(format).toBe('html');
    expect(segments).toEqual([
      { startSeconds: 5, speaker: 'Ann', text: 'Hello & welcome' },
      { speaker: 'Ann', text: 'again' },
      { startSeconds: 3723, speaker: 'Bo', text: 'Hi' },
      { speaker: 'Bo', text: 'there' },
    ]);
  });

  it('parses plain text by paragraphs', async () => {
    const { format, segments } = await parseTranscript(
      'Ann: Hello\nyou.\n\nAnd this: not a name.\n\n[Bo] Hi',
    );
    expect(format).toBe('text');
    expect(segments).toEqual([
      { speaker: 'Ann', text: 'Hello you.' },
      { text: 'And this: not a name.' },
      { speaker: 'Bo', text: 'Hi' },
    ]);
  });

  it('parses cues that end before they start', async () => {
    const { segments } = await parseTranscript(
      'WEBVTT\n\n00:09.000 --> 00:08.000\nhi\n\n00:59.999 --> 00:59.999\nyou',
    );
    expect(segments).toEqual([
      { startSeconds: 9, text: 'hi' },
      { startSeconds: 59.999, text: 'you' },
    ]);
  });

  it.each([
    ['before the name', '[00:05] Ann: Hello\n\n[01:05] Bo: Hi'],
    ['without brackets', '00:00:05 Ann: Hello\n00:01:05 Bo: Hi'],
    ['after the name', 'Ann (00:05):\nHello\n\nBo (01:05):\nHi'],
    ['on a line with the name', 'Ann  0:05\nHello\n\nBo  1:05\nHi'],
    ['in HTML', '<p>[00:05] Ann: Hello</p><p>[01:05] Bo: Hi</p>'],
  ])('parses times in plain text %s', async (_name, text) => {
    const { segments } = await parseTranscript(text);
    expect(segments).toEqual([
      { startSeconds: 5, speaker: 'Ann', text: 'Hello' },
      { startSeconds: 65, speaker: 'Bo', text: 'Hi' },
    ]);
  });

  it('keeps times that are part of the text', async () => {
    const { segments } = await parseTranscript(
      '10:30 is when we start.\n\nAnd at noon we end.',
    );
    expect(segments).toEqual([
      { text: '10:30 is when we start.' },
      { text: 'And at noon we end.' },
    ]);
  });

  it('parses TTML as far as it is like HTML', async () => {
    const { segments } = await parseTranscript(
      '<?xml version="1.0"?><tt xmlns="http://www.w3.org/ns/ttml"><body><div><p begin="00:00:01.000" end="00:00:02.000">Hi</p></div></body></tt>',
    );
    expect(segments).toEqual([{ startSeconds: 1, text: 'Hi' }]);
  });

  it('decodes bytes with the charset of the header', async () => {
    const { segments } = await parseTranscript(Buffer.from('Grüße', 'latin1'), {
      contentType: 'text/plain; charset=iso-8859-1',
    });
    expect(segments).toEqual([{ text: 'Grüße' }]);
  });

  it('reports an invalid timing line', async () => {
    const { warnings } = await parseTranscript(
      '1\n00:00:01,000 --> 00:00:02,000\nhi\n\n2\n00:00:0x,000 --> 00:00:04,000\nyou',
    );
    expect(warnings).toMatchObject([
      { code: 'bad-cue', message: expect.stringContaining('00:00:0x,000') },
    ]);
  });

  describe('rolling captions', () => {
    const texts = async (text: string) =>
      (await parseTranscript(text)).segments.map(({ text: line }) => line);

    it('of YouTube have each line once, with the time when it appeared', async () => {
      const { segments } = await parseTranscript(
        `WEBVTT
Kind: captions

00:00:01.000 --> 00:00:04.000 align:start position:0%
 
good<00:00:01.500><c> morning</c><00:00:02.000><c> all</c>

00:00:04.000 --> 00:00:04.010 align:start position:0%
good morning all
 

00:00:04.010 --> 00:00:07.000 align:start position:0%
good morning all
this<00:00:05.000><c> is</c><00:00:05.500><c> ours</c>

00:00:07.000 --> 00:00:07.010 align:start position:0%
this is ours
 

00:00:07.010 --> 00:00:09.000 align:start position:0%
this is ours
bye
`,
      );
      expect(segments).toEqual([
        { startSeconds: 1, endSeconds: 4.01, text: 'good morning all' },
        { startSeconds: 4.01, endSeconds: 7.01, text: 'this is ours' },
        { startSeconds: 7.01, endSeconds: 9, text: 'bye' },
      ]);
    });

    const srt = (cues: string[]) =>
      cues
        .map(
          (text, n) =>
            `${n + 1}\n00:00:0${n},000 --> 00:00:0${n + 1},000\n${text}\n`,
        )
        .join('\n');

    it('in SRT with two or three lines have each line once', async () => {
      expect(
        await texts(srt(['a a', 'a a\nb b', 'b b\nc c', 'c c\nd d'])),
      ).toEqual(['a a', 'b b', 'c c', 'd d']);
      expect(
        await texts(srt(['a\nb', 'a\nb\nc', 'b\nc\nd', 'c\nd\ne'])),
      ).toEqual(['a b', 'c', 'd', 'e']);
    });

    it('whose lines grow word by word have each line once', async () => {
      expect(
        await texts(
          srt([
            'we',
            'we build',
            'we build it',
            'we build it\nand',
            'we build it\nand test',
          ]),
        ),
      ).toEqual(['we build it', 'and test']);
    });

    it('keep a line that is said again later', async () => {
      expect(
        await texts(
          `WEBVTT\n\n${['[Music]', '[Music]\na b', 'a b\nc d', 'c d\n[Music]']
            .map((text, n) => `00:0${n}.000 --> 00:0${n + 1}.000\n${text}\n`)
            .join('\n')}\n00:30.000 --> 00:31.000\n[Music]\n`,
        ),
      ).toEqual(['[Music]', 'a b', 'c d', '[Music]', '[Music]']);
    });

    it('are distinguished from captions in which someone says something twice', async () => {
      const said = ['yes', 'yes', 'I know', 'what', 'else', 'is new', 'then'];
      expect(await texts(srt(said))).toEqual(said);
    });
  });

  describe('word-by-word transcripts', () => {
    const words = (list: [string | undefined, number, string][]) =>
      list.map(([speaker, startTime, body]) => ({
        speaker,
        startTime,
        endTime: startTime + 0.3,
        body,
      }));
    const read = async (segments: unknown[]) =>
      (await parseTranscript(JSON.stringify({ version: '1.0.0', segments })))
        .segments;

    it('are joined to sentences of one speaker', async () => {
      expect(
        await read(
          words([
            ['Ann', 0.5, 'I'],
            ['Ann', 1, 'am'],
            ['Ann', 1.5, 'here'],
            ['Ann', 1.8, '.'],
            ['Ann', 2, 'You'],
            ['Ann', 2.5, 'too?'],
            ['Bo', 3, 'Yes'],
            [undefined, 3.3, ','],
            [undefined, 3.5, 'me.'],
          ]),
        ),
      ).toEqual([
        {
          startSeconds: 0.5,
          endSeconds: 2.1,
          speaker: 'Ann',
          text: 'I am here.',
        },
        { startSeconds: 2, endSeconds: 2.8, speaker: 'Ann', text: 'You too?' },
        { startSeconds: 3, endSeconds: 3.8, speaker: 'Bo', text: 'Yes, me.' },
      ]);
    });

    it('are joined up to some seconds, and never across a pause', async () => {
      const long = await read(
        words(Array.from({ length: 40 }, (_, n) => ['Ann', n / 2, 'la'])),
      );
      expect(long).toHaveLength(2);
      for (const { startSeconds = 0, endSeconds = 0 } of long) {
        expect(endSeconds - startSeconds).toBeLessThanOrEqual(10);
      }
      expect(
        await read(
          words([
            ['A', 1, 'one'],
            ['A', 2, 'two'],
            ['A', 9, 'three'],
            ['A', 10, 'four'],
          ]),
        ),
      ).toMatchObject([{ text: 'one two' }, { text: 'three four' }]);
    });

    it('can be SRT', async () => {
      const { segments } = await parseTranscript(
        ['Hello', 'there,', 'my', 'friends.']
          .map(
            (word, n) =>
              `${n}\n00:00:0${n},000 --> 00:00:0${n + 1},000\n${word}\n`,
          )
          .join('\n'),
      );
      expect(segments).toEqual([
        { startSeconds: 0, endSeconds: 4, text: 'Hello there, my friends.' },
      ]);
    });

    it('are not transcripts in a script without spaces', async () => {
      const said = ['今日は', '皆さん', 'お元気ですか', 'はい'];
      expect(
        await read(words(said.map((text, n) => ['A', n, text]))),
      ).toHaveLength(4);
    });
  });

  it('uses the names in “voice” of Podlove', async () => {
    const { segments } = await parseTranscript(
      '[{"start":"00:00:01.500","start_ms":1500,"end":"00:00:02.000","end_ms":2000,"speaker":"12","voice":"Ann","text":"Hello you"},{"start":"00:00:03.000","end":"00:00:04.000","speaker":"Bo","voice":"","text":"Hi there"}]',
    );
    expect(segments).toEqual([
      { startSeconds: 1.5, endSeconds: 2, speaker: 'Ann', text: 'Hello you' },
      { startSeconds: 3, endSeconds: 4, speaker: 'Bo', text: 'Hi there' },
    ]);
  });

  it.each([
    'Note: this is new.',
    'The Question: why?',
    'Chapter 3: How it began',
    '[Music] Hello',
    '[Laughter] Yes.',
    'Hinweis: Morgen nicht.',
    'So: we go.',
    'Warning (00:05): loud',
  ])('finds no speaker in %j', async text => {
    const { segments } = await parseTranscript(`x\n\n${text}`);
    expect(segments).toEqual([{ text: 'x' }, { text }]);
  });

  it.each(['So Young', 'Speaker 2', 'A', 'Dr. Mark Note'])(
    'reads %s as a speaker',
    async speaker => {
      const { segments } = await parseTranscript(`x\n\n${speaker}: Hello`);
      expect(segments[1]).toEqual({ speaker, text: 'Hello' });
    },
  );

  it.each(['', '{"a":', '{}', 'WEBVTT', '<p></p>'])(
    'returns a warning and no segments for %j',
    async text => {
      const { segments, warnings } = await parseTranscript(text);
      expect(segments).toEqual([]);
      expect(warnings).not.toEqual([]);
    },
  );

  it.each([
    '<',
    '<v Ann>',
    '<script>',
    '&amp;',
    '-->',
    '00:01.000 --> 00:02.000\n',
    'A: ',
    '\n',
    '<cite>',
    'A\u00a0',
    '00:01 ',
    '[00:01]',
    'A 00:01',
    'Ann (',
    '{\\an8}',
  ])('takes linear time for many %j', async piece => {
    const storm = piece.repeat(200_000 / piece.length);
    await parseTranscript(`WEBVTT\n\n00:01.000 --> 00:02.000\n${storm}`);
    await parseTranscript(`<p>${storm}`);
    await expect(parseTranscript(`x${storm}`)).resolves.toMatchObject({
      warnings: expect.any(Array),
    });
  });
});
