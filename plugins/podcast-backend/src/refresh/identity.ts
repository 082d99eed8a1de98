import { createHash } from 'node:crypto';
import { FeedEpisode } from '@nerdout/podcast-feed';
import { mapInSlices } from '../slices';
import { PreviousEpisode, toTitleKey } from '../database';

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
 * when a show moves to another host. Audio that several episodes share, such as a trailer's, says nothing; nor does audio
 * where both title and date are others, as with news that have one address for all editions.
 *
 * @returns ids in the order of the episodes, all different; undefined for an episode that stands in the feed twice
 */
export async function assignIds(
  showId: string,
  episodes: FeedEpisode[],
  known: PreviousEpisode[],
): Promise<Array<string | undefined>> {
  const guids = new Set(episodes.map(episode => episode.guid));
  const idByGuid = new Map(known.map(entry => [entry.guid, entry.id]));
  const shared = repeatedIn(known.flatMap(marksOf));
  const byMark = new Map<string, PreviousEpisode>();
  for (const entry of known.filter(({ guid }) => !guids.has(guid))) {
    for (const mark of marksOf(entry).filter(one => !shared.has(one))) {
      byMark.set(mark, entry);
    }
  }

  const used = new Set<string>();
  return mapInSlices(episodes, episode => {
    const id =
      idByGuid.get(episode.guid) ??
      marksOf({ ...episode, enclosureUrl: episode.enclosures[0]?.url })
        .map(mark => byMark.get(mark))
        .find(found => found && !used.has(found.id) && !isOther(found, episode))
        ?.id ??
      episodeIdOf(showId, episode.guid);
    if (used.has(id)) {
      return undefined;
    }
    used.add(id);
    return id;
  });
}

/** Whether title and date both say that it is another episode. */
function isOther(known: PreviousEpisode, episode: FeedEpisode): boolean {
  return (
    toTitleKey(known.title) !== toTitleKey(episode.title) &&
    known.publishedAt !== undefined &&
    episode.publishedAt !== undefined &&
    known.publishedAt !== episode.publishedAt
  );
}

function marksOf(episode: Omit<PreviousEpisode, 'id'>): string[] {
  const { enclosureUrl, title, publishedAt } = episode;
  return [
    // Hosts add tracking values to the query.
    enclosureUrl && `audio ${enclosureUrl.replace(/[?#].*$/, '')}`,
    publishedAt && `title ${toTitleKey(title)} ${publishedAt}`,
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
