import { Enclosure } from '@nerdout/backstage-plugin-podcast-common';

/** Media types in feeds that browsers know by another name. */
const aliases = new Map([
  ['audio/mp3', 'audio/mpeg'],
  ['audio/x-mp3', 'audio/mpeg'],
  ['audio/x-m4a', 'audio/mp4'],
  ['audio/m4a', 'audio/mp4'],
  ['video/x-m4v', 'video/mp4'],
  ['video/m4v', 'video/mp4'],
]);

/** Types that do not tell the format. */
const anything = ['application/octet-stream', 'binary/octet-stream'];

const videoFile = /\.(mp4|m4v|webm|mov|ogv)$/i;

/** Whether a file is a video, judged by its type or else by its name. */
export function isVideo({ type, url }: Enclosure): boolean {
  if (type && !anything.includes(type)) {
    return type.startsWith('video/');
  }
  return videoFile.test(url.split(/[?#]/, 1)[0]);
}

/** The files that the browser may be able to play, in their original order. */
export function playableEnclosures(enclosures: Enclosure[]): Enclosure[] {
  const probe = document.createElement('video');
  return enclosures.filter(
    ({ type }) =>
      !type ||
      anything.includes(type) ||
      probe.canPlayType(aliases.get(type) ?? type) !== '',
  );
}

/** The format that the user chose, to apply to other episodes. */
export type Format = Omit<Enclosure, 'url' | 'length'> & { isVideo: boolean };

/**
 * The file to play: the playable file that is most similar to the chosen format, else the first playable file. If the
 * browser claims to play none, the first file, because the type in the feed may be wrong.
 */
export function pickEnclosure(
  enclosures: Enclosure[],
  format?: Format,
): Enclosure | undefined {
  const playable = playableEnclosures(enclosures);
  const alike = playable.filter(file => isVideo(file) === format?.isVideo);
  if (!format || alike.length === 0) {
    return playable[0] ?? enclosures[0];
  }
  const distance = (file: Enclosure) => [
    Number(file.language !== format.language),
    Number(file.title !== format.title),
    Math.abs((file.height ?? 0) - (format.height ?? 0)),
    Math.abs((file.bitrate ?? 0) - (format.bitrate ?? 0)),
    Number(file.type !== format.type),
  ];
  return alike.reduce((best, file) =>
    isLess(distance(file), distance(best)) ? file : best,
  );
}

/** Compares two lists by the first number that differs. */
function isLess(a: number[], b: number[]): boolean {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at >= 0 && a[at] < b[at];
}
