import type { Enclosure } from '@nerdout/backstage-plugin-podcast-common';

/** The first enclosure that the browser does not rule out; the first one of all when it rules out every one. */
export function pickEnclosure(
  enclosures: Enclosure[],
  canPlayType: (type: string) => string,
): Enclosure | undefined {
  return (
    enclosures.find(({ type }) => !type || canPlayType(type) !== '') ??
    enclosures[0]
  );
}
