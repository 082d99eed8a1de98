import { createHash } from 'node:crypto';
import { FeedEpisode } from '@nerdout/podcast-feed';
import { mapInSlices } from '../slices';
import { KnownEpisode } from '../store';

/** The id of an episode: short, safe in addresses, and the same wherever it is made of the same show and GUID. */
export function episodeIdOf(showId: string, guid: string): string {
  return createHash('sha256')
    .update(`${showId}\0${guid}`)
    .digest('hex')
    .slice(0, 20);
}

/**
 * Gives each episode of a feed its id. An episode keeps the id it had, and with it what people have saved of it, when its
 * GUID is new but its audio is that of an episode whose GUID is gone, or its title and date are: that is how it looks
 * when a show moves to another host. Audio that several episodes share, such as a trailer's, says nothing.
 *
 * @returns ids in the order of the episodes, all different; undefined for an episode that stands in the feed twice
 */
export async function assignIds(
  showId: string,
  episodes: FeedEpisode[],
  known: KnownEpisode[],
): Promise<Array<string | undefined>> {
  const guids = new Set(episodes.map(episode => episode.guid));
  const idByGuid = new Map(known.map(entry => [entry.guid, entry.id]));
  const shared = repeatedIn(known.flatMap(marksOf));
  const idByMark = new Map<string, string>();
  for (const entry of known.filter(({ guid }) => !guids.has(guid))) {
    for (const mark of marksOf(entry).filter(one => !shared.has(one))) {
      idByMark.set(mark, entry.id);
    }
  }

  const used = new Set<string>();
  return mapInSlices(episodes, episode => {
    const id =
      idByGuid.get(episode.guid) ??
      marksOf({ ...episode, enclosureUrl: episode.enclosures[0]?.url })
        .map(mark => idByMark.get(mark))
        .find(found => found !== undefined && !used.has(found)) ??
      episodeIdOf(showId, episode.guid);
    if (used.has(id)) {
      return undefined;
    }
    used.add(id);
    return id;
  });
}

function marksOf(episode: Omit<KnownEpisode, 'id'>): string[] {
  const { enclosureUrl, title, publishedAt } = episode;
  return [
    // Hosts add tracking values to the query.
    enclosureUrl && `audio ${enclosureUrl.replace(/[?#].*$/, '')}`,
    publishedAt && `title ${title} ${publishedAt}`,
  ].filter((mark): mark is string => Boolean(mark));
}

function repeatedIn(marks: string[]): Set<string> {
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
