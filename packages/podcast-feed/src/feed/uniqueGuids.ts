import { hashed } from './identity';
import type { FeedEpisode } from '../model';

/** One of the episodes, with its position in the feed. */
export type Numbered = { episode: FeedEpisode; item: number };

type Warned = (item: number, code: string, message: string) => void;

/**
 * Makes GUIDs unique. Two items with the same GUID and the same media are one episode, and the first is kept. Items with
 * the same GUID and different media are different episodes: the oldest keeps the GUID, so that it stays the same episode
 * when the feed starts to repeat itself, and the others get one that is made from GUID and media.
 */
export function uniqueGuids(episodes: Numbered[], warn: Warned): Numbered[] {
  const guids = new Set(episodes.map(({ episode }) => episode.guid));
  if (guids.size === episodes.length) {
    return episodes;
  }
  const byGuid = new Map<string, Numbered[]>();
  for (const entry of episodes) {
    const same = byGuid.get(entry.episode.guid) ?? [];
    same.push(entry);
    byGuid.set(entry.episode.guid, same);
  }
  const dropped = new Set<Numbered>();
  const renamed = new Map<Numbered, string>();
  for (const [guid, group] of byGuid) {
    const distinct = new Map<string, Numbered>();
    for (const entry of group) {
      const key = contentKey(entry.episode);
      if (distinct.has(key)) {
        dropped.add(entry);
        warn(entry.item, 'duplicate-item', 'The item is in the feed twice');
      } else {
        distinct.set(key, entry);
      }
    }
    const oldest = oldestOf([...distinct.values()]);
    for (const [key, entry] of distinct) {
      if (entry !== oldest) {
        renamed.set(entry, `${guid}#${hashed(key)}`);
        warn(
          entry.item,
          'repeated-guid',
          'Another episode has the same GUID; one made from GUID and media stands in',
        );
      }
    }
  }
  return episodes
    .filter(entry => !dropped.has(entry))
    .map(entry => {
      const guid = renamed.get(entry);
      return guid ? { ...entry, episode: { ...entry.episode, guid } } : entry;
    });
}

/** What tells episodes with the same GUID apart. */
function contentKey(episode: FeedEpisode): string {
  const file = episode.enclosures[0]?.url.split(/[?#]/, 1)[0];
  return file ?? `${episode.title}\n${episode.publishedAt ?? ''}`;
}

function oldestOf(entries: Numbered[]): Numbered {
  return entries.reduce((oldest, entry) =>
    (entry.episode.publishedAt ?? '') <= (oldest.episode.publishedAt ?? '')
      ? entry
      : oldest,
  );
}
