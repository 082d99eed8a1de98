import { NotFoundError } from '@backstage/errors';
import {
  Episode,
  TranscriptLink,
} from '@nerdout/backstage-plugin-podcast-common';

/** Formats by media type or file extension. Those with times and speakers come first; HTML and plain text rarely have any. */
const preference = [/vtt/, /json/, /subrip|srt/, /html?/];

/**
 * Returns the transcripts of an episode in a language, the best format first. Variants match: `en` finds `en-GB`, and the other
 * way around. A transcript without a language counts as one in the first language of the feed.
 *
 * @param options - `language` defaults to the first one in the feed, `type` to any
 * @throws `NotFoundError` if there is none
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
  const requested = (language ?? first).toLowerCase();
  const mainPart = (tag: string) => tag.split('-')[0];
  const isOfFeed = mainPart(first.toLowerCase()) === mainPart(requested);
  /** How much the language differs from the requested one; undefined for another language. */
  const getDistance = (link: TranscriptLink): number | undefined => {
    const tag = link.language?.toLowerCase();
    if (tag === undefined) {
      return isOfFeed ? 0 : undefined;
    }
    if (
      tag === requested ||
      tag === mainPart(requested) ||
      mainPart(tag) === requested
    ) {
      return 0;
    }
    return mainPart(tag) === mainPart(requested) ? 1 : undefined;
  };
  const found = transcripts.flatMap(link => {
    const distance = getDistance(link);
    return distance === undefined
      ? []
      : [{ link, distance, format: getFormatRank(link) }];
  });
  if (found.length === 0) {
    const languages = [
      ...new Set(transcripts.map(link => link.language ?? 'no language')),
    ];
    throw new NotFoundError(
      `The episode '${id}' has no transcript in '${language}'; available languages: ${languages.join(
        ', ',
      )}`,
    );
  }
  const ofType = found.filter(({ link }) => !type || link.type === type);
  if (ofType.length === 0) {
    throw new NotFoundError(
      `The episode '${id}' has no transcript of type '${type}' in this language`,
    );
  }
  return ofType
    .sort((a, b) => a.distance - b.distance || a.format - b.format)
    .map(({ link }) => link);
}

/** The better of media type and file extension, because some feeds have the same type for all files. */
function getFormatRank({ type, url }: TranscriptLink): number {
  const ending = /\.(vtt|json|srt)$/i.exec(url.split(/[?#]/, 1)[0])?.[1] ?? '';
  const getRank = (text: string) => {
    const index = preference.findIndex(pattern => pattern.test(text));
    return index < 0 ? preference.length : index;
  };
  return Math.min(getRank(type), getRank(ending.toLowerCase()));
}
