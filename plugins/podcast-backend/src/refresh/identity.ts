import { createHash } from 'node:crypto';
import { FeedEpisode } from '@nerdout/podcast-feed';
import { mapInSlices } from '../slices';
import { PreviousEpisode, toTitleKey } from '../database';

/** Derives the id of an episode from its show and GUID. It is short and safe in URLs. */
export function toEpisodeId(showId: string, guid: string): string {
  return createHash('sha256')
    .update(`${showId}\0${guid}`)
    .digest('hex')
    .slice(0, 20);
}

/**
 * Assigns ids to the episodes of a feed. When a show moves to another host, GUIDs often change. So an episode with a new GUID
 * keeps the id, and with it the listening data, of an episode whose GUID is gone, if both have the same audio, or the same
 * title and date. Audio that several episodes share does not count, nor does audio if both title and date differ, as with
 * news that use one URL for all editions.
 *
 * @returns unique ids in the order of the episodes; undefined for a duplicate
 */
export async function assignIds(
  showId: string,
  episodes: FeedEpisode[],
  known: PreviousEpisode[],
): Promise<Array<string | undefined>> {
  const guids = new Set(episodes.map(episode => episode.guid));
  const idByGuid = new Map(known.map(entry => [entry.guid, entry.id]));
  const shared = findRepeated(known.flatMap(getMarks));
  const byMark = new Map<string, PreviousEpisode>();
  for (const entry of known.filter(({ guid }) => !guids.has(guid))) {
    for (const mark of getMarks(entry).filter(one => !shared.has(one))) {
      byMark.set(mark, entry);
    }
  }

  const used = new Set<string>();
  return mapInSlices(episodes, episode => {
    const id =
      idByGuid.get(episode.guid) ??
      getMarks({ ...episode, enclosureUrl: episode.enclosures[0]?.url })
        .map(mark => byMark.get(mark))
        .find(
          found =>
            found && !used.has(found.id) && !isDifferentEpisode(found, episode),
        )?.id ??
      toEpisodeId(showId, episode.guid);
    if (used.has(id)) {
      return undefined;
    }
    used.add(id);
    return id;
  });
}

/** Whether both title and date differ. */
function isDifferentEpisode(
  known: PreviousEpisode,
  episode: FeedEpisode,
): boolean {
  return (
    toTitleKey(known.title) !== toTitleKey(episode.title) &&
    known.publishedAt !== undefined &&
    episode.publishedAt !== undefined &&
    known.publishedAt !== episode.publishedAt
  );
}

/** Keys that the same episode has in both copies of a feed, even if its GUID has changed. */
function getMarks(episode: Omit<PreviousEpisode, 'id'>): string[] {
  const { enclosureUrl, title, publishedAt } = episode;
  return [
    // Hosts add tracking parameters to the query.
    enclosureUrl && `audio ${enclosureUrl.replace(/[?#].*$/, '')}`,
    publishedAt && `title ${toTitleKey(title)} ${publishedAt}`,
  ].filter((mark): mark is string => Boolean(mark));
}

function findRepeated(marks: string[]): Set<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const mark of marks) {
    if (seen.has(mark)) {
      repeated.add(mark);
    }
    seen.add(mark);
  }
  return repeated;
}
