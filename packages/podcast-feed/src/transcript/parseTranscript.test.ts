import { parseTranscript } from './parseTranscript';

describe('parseTranscript', () => {
  it('reads WebVTT with voices, tags and entities', async () => {
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

  it('reads SRT with names before colons', async () => {
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
      'WebVTT without a blank line behind the first',
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
    ['SRT with old line ends', '1\r00:00:01,000 --> 00:00:02,000\rhi\r'],
  ])('reads %s', async (_name, text) => {
    const { segments } = await parseTranscript(text);
    expect(segments).toEqual([{ startSeconds: 1, endSeconds: 2, text: 'hi' }]);
  });

  it('reads the JSON of Podcasting 2.0', async () => {
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

  it('reads HTML with speakers and times, and nothing of its scripts', async () => {
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

  it('reads plain text by paragraphs', async () => {
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

  it('reads cues that end before they start', async () => {
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
    ['behind the name', 'Ann (00:05):\nHello\n\nBo (01:05):\nHi'],
    ['on a line with the name', 'Ann  0:05\nHello\n\nBo  1:05\nHi'],
    ['in HTML', '<p>[00:05] Ann: Hello</p><p>[01:05] Bo: Hi</p>'],
  ])('reads times in plain text %s', async (_name, text) => {
    const { segments } = await parseTranscript(text);
    expect(segments).toEqual([
      { startSeconds: 5, speaker: 'Ann', text: 'Hello' },
      { startSeconds: 65, speaker: 'Bo', text: 'Hi' },
    ]);
  });

  it('leaves times alone that somebody speaks of', async () => {
    const { segments } = await parseTranscript(
      '10:30 is when we start.\n\nAnd at noon we end.',
    );
    expect(segments).toEqual([
      { text: '10:30 is when we start.' },
      { text: 'And at noon we end.' },
    ]);
  });

  it('reads TTML as far as it is like HTML', async () => {
    const { segments } = await parseTranscript(
      '<?xml version="1.0"?><tt xmlns="http://www.w3.org/ns/ttml"><body><div><p begin="00:00:01.000" end="00:00:02.000">Hi</p></div></body></tt>',
    );
    expect(segments).toEqual([{ startSeconds: 1, text: 'Hi' }]);
  });

  it('decodes bytes by the charset of the header', async () => {
    const { segments } = await parseTranscript(Buffer.from('Grüße', 'latin1'), {
      contentType: 'text/plain; charset=iso-8859-1',
    });
    expect(segments).toEqual([{ text: 'Grüße' }]);
  });

  it.each(['', '{"a":', '{}', 'WEBVTT', '<p></p>'])(
    'gives a warning and no segments for %j',
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
  ])('is not slowed down by a storm of %j', async piece => {
    const storm = piece.repeat(200_000 / piece.length);
    await parseTranscript(`WEBVTT\n\n00:01.000 --> 00:02.000\n${storm}`);
    await parseTranscript(`<p>${storm}`);
    await expect(parseTranscript(`x${storm}`)).resolves.toMatchObject({
      warnings: expect.any(Array),
    });
  });
});
