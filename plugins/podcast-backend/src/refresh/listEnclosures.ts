import { Enclosure } from '@nerdout/backstage-plugin-podcast-common';
import { FeedAlternateEnclosure, FeedEpisode } from '@nerdout/podcast-feed';

/**
 * The files of an episode that one can choose from: its enclosures, then what `podcast:alternateEnclosure` adds, each
 * with what tells it apart. Of an alternate with several sources the first one counts, since all are the same file.
 */
export function listEnclosures(
  episode: Pick<FeedEpisode, 'enclosures' | 'alternateEnclosures'>,
): Enclosure[] {
  const { enclosures, alternateEnclosures = [] } = episode;
  const [main, ...others] = enclosures;
  if (!main) {
    return [];
  }
  const files = new Map<string, Enclosure>();
  const add = (file: Enclosure) => {
    files.set(file.url, { ...file, ...files.get(file.url) });
  };
  // What the feed calls the default is the main enclosure, described once more.
  const described = alternateEnclosures.find(
    alternate =>
      (alternate.isDefault && alternate.type === main.type) ||
      alternate.sources.some(({ url }) => url === main.url),
  );
  add({ ...(described && describe(described)), ...main });
  others.forEach(add);
  for (const alternate of alternateEnclosures) {
    const [source] = alternate.sources;
    if (source && alternate !== described) {
      add({ ...describe(alternate), ...source });
    }
  }
  return [...files.values()];
}

function describe(alternate: FeedAlternateEnclosure): Omit<Enclosure, 'url'> {
  const { type, length, title, bitrate, height, language } = alternate;
  return {
    ...(type !== undefined && { type }),
    ...(length !== undefined && { length }),
    ...(title !== undefined && { title }),
    ...(bitrate !== undefined && { bitrate }),
    ...(height !== undefined && { height }),
    ...(language !== undefined && { language }),
  };
}
