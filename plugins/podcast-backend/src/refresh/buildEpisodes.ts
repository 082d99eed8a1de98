import { htmlToLines } from '@nerdout/backstage-plugin-podcast-common';
import { FeedEpisode } from '@nerdout/podcast-feed';
import {
  findRepeatedLines,
  linesForSummary,
  sanitizeNotes,
  summarize,
  withoutRepeatedLines,
} from '../notes';
import { NotesConfig } from '../config';
import { withoutEmail } from '../text';
import { EpisodeData, exactly } from '../database';
import { mapInSlices } from '../slices';
import { listEnclosures } from './listEnclosures';

/** Fields of the parser that other fields are made from. */
type SourceFields = 'alternateEnclosures' | 'categories';

/** Fields of the parser that the portal does not store. */
type DroppedFields =
  | 'author'
  | 'blocked'
  | 'chat'
  | 'commentsUrl'
  | 'funding'
  | 'images'
  | 'license'
  | 'locations'
  | 'numberLabel'
  | 'socialInteract'
  | 'soundbites'
  | 'subtitle'
  | 'txt'
  | 'updatedAt';

/**
 * The fields of the parser that are stored under their name. A new field of the parser is one of them, and does not compile
 * until episodes have it, too, or it is listed above.
 */
export type StoredFields<Parsed = FeedEpisode> = {
  [Field in Exclude<
    keyof Parsed,
    SourceFields | DroppedFields
  >]: Field extends keyof EpisodeData ? EpisodeData[Field] : never;
};

/**
 * Converts parsed episodes to what the portal stores, with sanitized notes and a summary.
 *
 * @param options.neighbours - other episodes of the show, to find lines that repeat through all of it
 */
export async function buildEpisodes(
  showId: string,
  identified: Array<{ episode: FeedEpisode; id: string }>,
  options: {
    notes: NotesConfig;
    keepEmails: boolean;
    neighbours: EpisodeData[];
  },
): Promise<EpisodeData[]> {
  const texts = await mapInSlices(identified, ({ episode }) => {
    const { summary = '' } = episode;
    const notes = sanitizeNotes(episode.notes ?? summary, options.notes);
    const noteLines = htmlToLines(notes);
    const summaryLines =
      summary === episode.notes
        ? noteLines
        : htmlToLines(sanitizeNotes(summary, options.notes));
    return { notes, noteLines, summaryLines };
  });
  const repeated = await findRepeatedLines([
    ...texts.map(({ noteLines, summaryLines }) => [
      ...noteLines,
      ...summaryLines,
    ]),
    ...options.neighbours.map(({ notes }) => htmlToLines(notes)),
  ]);

  return mapInSlices(identified, ({ episode, id }, index) => {
    const { notes, noteLines, summaryLines } = texts[index];
    const summary = summarize(
      linesForSummary(
        withoutRepeatedLines(summaryLines, repeated),
        withoutRepeatedLines(noteLines, repeated),
      ),
    );
    return exactly<EpisodeData>()({
      id,
      showId,
      guid: episode.guid,
      title: episode.title,
      number: episode.number,
      season: episode.season,
      seasonName: episode.seasonName,
      type: episode.type,
      explicit: episode.explicit,
      publishedAt: episode.publishedAt,
      durationSeconds: episode.durationSeconds,
      summary,
      link: episode.link,
      artworkUrl: episode.artworkUrl,
      enclosures: listEnclosures(episode),
      people: options.keepEmails
        ? episode.people
        : episode.people.map(withoutEmail),
      hasTranscript: episode.transcripts.length > 0,
      hasChapters:
        episode.chaptersUrl !== undefined ||
        (episode.chapters?.length ?? 0) > 0,
      notes,
      transcripts: episode.transcripts.map(({ rel, ...link }) => link),
      chaptersUrl: episode.chaptersUrl,
      chapters: episode.chapters?.length ? episode.chapters : undefined,
      keywords: mergeKeywords(episode),
    } satisfies EpisodeData & StoredFields);
  });
}

/** Feeds use keywords and categories of items for the same purpose. Words that differ only in case count as one. */
function mergeKeywords({ keywords, categories = [] }: FeedEpisode): string[] {
  const found = new Map<string, string>();
  for (const word of [...keywords, ...categories]) {
    const key = word.toLowerCase();
    found.set(key, found.get(key) ?? word);
  }
  return [...found.values()];
}
