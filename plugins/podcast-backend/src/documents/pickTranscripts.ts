import { NotFoundError } from '@backstage/errors';
import {
  Episode,
  TranscriptLink,
} from '@nerdout/backstage-plugin-podcast-common';

/** By type and name of the file. Those with times and speakers come first, and HTML and plain text, which seldom have any, last. */
const preference = [/vtt/, /json/, /subrip|srt/, /html?/];

/**
 * The transcripts of an episode in a language, the best format first. A tag also finds its variants: `en` finds `en-GB`, and the
 * other way around. A transcript without a tag is in the language of the feed, so it counts as one of the first language.
 *
 * @param wish - `language` is that of the transcript that the feed names first, when left out; `type` is any
 * @throws `NotFoundError` where there is none
 */
export function pickTranscripts(
  episode: Pick<Episode, 'id' | 'transcripts'>,
  { language, type }: { language?: string; type?: string } = {},
): TranscriptLink[] {
  const { id, transcripts } = episode;
  if (transcripts.length === 0) {
    throw new NotFoundError(`The episode '${id}' has no transcript`);
  }
  const first = transcripts.find(link => link.language)?.language ?? '';
  const wanted = (language ?? first).toLowerCase();
  const mainPart = (tag: string) => tag.split('-')[0];
  const isOfFeed = mainPart(first.toLowerCase()) === mainPart(wanted);
  /** How far what a transcript is in is from what is wanted; nothing for another language. */
  const distance = (link: TranscriptLink): number | undefined => {
    const tag = link.language?.toLowerCase();
    if (tag === undefined) {
      return isOfFeed ? 0 : undefined;
    }
    if (
      tag === wanted ||
      tag === mainPart(wanted) ||
      mainPart(tag) === wanted
    ) {
      return 0;
    }
    return mainPart(tag) === mainPart(wanted) ? 1 : undefined;
  };
  const found = transcripts.flatMap(link => {
    const far = distance(link);
    return far === undefined ? [] : [{ link, far, format: formatRank(link) }];
  });
  if (found.length === 0) {
    const languages = [
      ...new Set(transcripts.map(link => link.language ?? 'no language')),
    ];
    throw new NotFoundError(
      `The episode '${id}' has no transcript in '${language}'; there is one in ${languages.join(
        ', ',
      )}`,
    );
  }
  const ofType = found.filter(({ link }) => !type || link.type === type);
  if (ofType.length === 0) {
    throw new NotFoundError(
      `The episode '${id}' has no transcript of the type '${type}' in that language`,
    );
  }
  return ofType
    .sort((a, b) => a.far - b.far || a.format - b.format)
    .map(({ link }) => link);
}

/** Some feeds say `text/plain` or `text/html` of every file. */
function formatRank({ type, url }: TranscriptLink): number {
  const ending = /\.(vtt|json|srt)$/i.exec(url.split(/[?#]/, 1)[0])?.[1] ?? '';
  const rankOf = (text: string) => {
    const index = preference.findIndex(pattern => pattern.test(text));
    return index < 0 ? preference.length : index;
  };
  return Math.min(rankOf(type), rankOf(ending.toLowerCase()));
}
