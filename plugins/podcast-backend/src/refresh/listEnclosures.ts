import { Enclosure } from '@nerdout/backstage-plugin-podcast-common';
import { FeedAlternateEnclosure, FeedEpisode } from '@nerdout/podcast-feed';
import { exactly } from '../database';

/**
 * Returns the media files of an episode: its enclosures, then those that `podcast:alternateEnclosure` adds. Of the sources of
 * an alternate, which are copies of the same file, only the first is used.
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
  const toEnclosure = exactly<Enclosure>();
  const add = (file: Enclosure) => {
    files.set(file.url, { ...file, ...files.get(file.url) });
  };
  // The default alternate describes the main enclosure again.
  const described = alternateEnclosures.find(
    alternate =>
      (alternate.isDefault && alternate.type === main.type) ||
      alternate.sources.some(({ url }) => url === main.url),
  );
  add(toEnclosure({ ...(described && describe(described)), ...main }));
  others.forEach(other => add(toEnclosure(other)));
  for (const alternate of alternateEnclosures) {
    const [source] = alternate.sources;
    if (source && alternate !== described) {
      add(toEnclosure({ ...describe(alternate), ...source }));
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
