import { Enclosure } from '@nerdout/backstage-plugin-podcast-common';
import { readJson, writeJson } from '../core/browserStorage';
import { isVideo, Format } from './enclosures';

const KEY = 'podcast.formats';

/** The format that was last chosen for a show. */
export function readFormat(showId: string): Format | undefined {
  const { isVideo: video, ...rest } = (readFormats()[showId] ??
    {}) as Partial<Format>;
  return typeof video === 'boolean' ? { ...rest, isVideo: video } : undefined;
}

/** Stores in the browser which format to use for a show. */
export function rememberFormat(showId: string, enclosure: Enclosure): void {
  const { url, length, ...format } = enclosure;
  writeJson(KEY, {
    ...readFormats(),
    [showId]: { ...format, isVideo: isVideo(enclosure) },
  });
}

function readFormats(): Record<string, unknown> {
  const formats = readJson(KEY);
  return typeof formats === 'object' && formats !== null
    ? (formats as Record<string, unknown>)
    : {};
}
