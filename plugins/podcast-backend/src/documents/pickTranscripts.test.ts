import { TranscriptLink } from '@nerdout/backstage-plugin-podcast-common';
import { pickTranscripts } from './pickTranscripts';

const link = (
  name: string,
  type: string,
  language?: string,
): TranscriptLink => ({ url: `https://a.example/${name}`, type, language });

const pick = (
  transcripts: TranscriptLink[],
  language?: string,
  type?: string,
) =>
  pickTranscripts({ id: 'e', transcripts }, { language, type }).map(({ url }) =>
    url.replace('https://a.example/', ''),
  );

describe('pickTranscripts', () => {
  it.each([
    ['in the same language', 'en', 'en'],
    ['without a language', 'en', undefined],
    ['that is the only one with a language', undefined, 'en'],
    ['in a variant of the language', 'en', 'en-GB'],
    ['in the language without a region', 'en-GB', 'en'],
  ])(
    'prefers a timed transcript %s to an HTML one before it',
    (_name, html, vtt) => {
      expect(
        pick([
          link('t.html', 'text/html', html),
          link('t.vtt', 'text/vtt', vtt),
        ]),
      ).toEqual(['t.vtt', 't.html']);
    },
  );

  it('uses the file extension if the feed has the same type for all files', () => {
    expect(
      pick([
        link('t.html', 'text/html'),
        link('t.txt', 'text/plain'),
        link('t.srt?token=1', 'text/plain'),
      ]),
    ).toEqual(['t.srt?token=1', 't.html', 't.txt']);
  });

  it('never chooses another language for a better format', () => {
    const transcripts = [
      link('en.html', 'text/html', 'en'),
      link('de.vtt', 'text/vtt', 'de'),
    ];
    expect(pick(transcripts)).toEqual(['en.html']);
    expect(pick(transcripts, 'de')).toEqual(['de.vtt']);
    expect(() => pick(transcripts, 'fr')).toThrow("no transcript in 'fr'");
  });

  it('returns only the requested format', () => {
    const transcripts = [
      link('t.html', 'text/html', 'en'),
      link('t.vtt', 'text/vtt', 'en'),
    ];
    expect(pick(transcripts, undefined, 'text/html')).toEqual(['t.html']);
    expect(() => pick(transcripts, 'en', 'text/plain')).toThrow(
      "no transcript of type 'text/plain'",
    );
  });

  it('puts other variants of the language last', () => {
    expect(
      pick(
        [
          link('us.vtt', 'text/vtt', 'en-US'),
          link('gb.html', 'text/html', 'en-GB'),
        ],
        'en-GB',
      ),
    ).toEqual(['gb.html', 'us.vtt']);
  });

  it('treats transcripts without a language as in the first language', () => {
    const transcripts = [
      link('a.vtt', 'text/vtt'),
      link('en.html', 'text/html', 'en'),
      link('de.html', 'text/html', 'de'),
    ];
    expect(pick(transcripts, 'en')).toEqual(['a.vtt', 'en.html']);
    expect(pick(transcripts, 'de')).toEqual(['de.html']);
  });
});
