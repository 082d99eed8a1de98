import { FeedEpisode } from '@nerdout/podcast-feed';
import {
  findRepeatedLines,
  htmlToLines,
  linesForSummary,
  sanitizeNotes,
  summarize,
  withoutRepeatedLines,
} from '../notes';
import { EpisodeData, KnownEpisode } from '../store';
import { assignIds } from './identity';
import { listEnclosures } from './listEnclosures';
import { mapInSlices } from '../slices';

/** Makes of what a feed says of its episodes what the portal keeps: with ids, safe notes, and a summary. */
export async function buildEpisodes(
  showId: string,
  episodes: FeedEpisode[],
  options: { known: KnownEpisode[]; imageHosts: string[] },
): Promise<EpisodeData[]> {
  const ids = assignIds(showId, episodes, options.known);
  const identified = episodes.flatMap((episode, index) => {
    const id = ids[index];
    return id === undefined ? [] : [{ episode, id }];
  });
  const texts = await mapInSlices(identified, ({ episode }) => {
    const { summary = '' } = episode;
    const notes = sanitizeNotes(episode.notes ?? summary, options);
    const noteLines = htmlToLines(notes);
    const summaryLines =
      summary === episode.notes
        ? noteLines
        : htmlToLines(sanitizeNotes(summary, options));
    return { notes, noteLines, summaryLines };
  });
  const repeated = findRepeatedLines(
    texts.map(({ noteLines, summaryLines }) => [...noteLines, ...summaryLines]),
  );

  return mapInSlices(identified, ({ episode, id }, index) => {
    const { notes, noteLines, summaryLines } = texts[index];
    const summary = summarize(
      linesForSummary(
        withoutRepeatedLines(summaryLines, repeated),
        withoutRepeatedLines(noteLines, repeated),
      ),
    );
    return {
      id,
      showId,
      guid: episode.guid,
      title: episode.title,
      number: episode.number,
      season: episode.season,
      type: episode.type,
      explicit: episode.explicit,
      publishedAt: episode.publishedAt,
      durationSeconds: episode.durationSeconds,
      summary,
      link: episode.link,
      artworkUrl: episode.artworkUrl,
      enclosures: listEnclosures(episode),
      people: episode.people,
      hasTranscript: episode.transcripts.length > 0,
      hasChapters:
        episode.chaptersUrl !== undefined ||
        (episode.chapters?.length ?? 0) > 0,
      notes,
      transcripts: episode.transcripts,
      chaptersUrl: episode.chaptersUrl,
      keywords: episode.keywords,
    };
  });
}
