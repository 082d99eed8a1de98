import { NotFoundError } from '@backstage/errors';
import {
  Episode,
  TranscriptLink,
} from '@nerdout/backstage-plugin-podcast-common';

/** Those with times and speakers come first. */
const preference = [/vtt/, /json/, /subrip|srt/, /html/];

/**
 * The transcripts of an episode that are in a language, the best format first. A tag also finds its variants: `en`
 * finds `en-GB`, and the other way around.
 *
 * @param language - that of the transcript that the feed names first, when left out
 * @throws `NotFoundError` where there is none
 */
export function pickTranscripts(
  episode: Pick<Episode, 'id' | 'transcripts'>,
  language?: string,
): TranscriptLink[] {
  const { id, transcripts } = episode;
  if (transcripts.length === 0) {
    throw new NotFoundError(`The episode '${id}' has no transcript`);
  }
  const wanted = (language ?? transcripts[0].language ?? '').toLowerCase();
  const tagOf = (link: TranscriptLink) => (link.language ?? '').toLowerCase();
  const mainPart = (tag: string) => tag.split('-')[0];

  const exact = transcripts.filter(link => tagOf(link) === wanted);
  const found = exact.length
    ? exact
    : transcripts.filter(
        link => link.language && mainPart(tagOf(link)) === mainPart(wanted),
      );
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
  const rank = ({ type }: TranscriptLink) => {
    const index = preference.findIndex(pattern => pattern.test(type));
    return index < 0 ? preference.length : index;
  };
  return [...found].sort((a, b) => rank(a) - rank(b));
}
