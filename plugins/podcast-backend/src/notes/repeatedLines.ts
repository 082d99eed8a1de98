import { getRepeatThreshold } from '@nerdout/backstage-plugin-podcast-common';
import { mapInSlices } from '../slices';

/**
 * Finds lines that many episodes of a show have in common, such as credits and links. They say nothing about a single episode.
 *
 * @param episodes - the lines of each episode
 */
export async function findRepeatedLines(
  episodes: string[][],
): Promise<Set<string>> {
  const counts = new Map<string, number>();
  await mapInSlices(episodes, lines => {
    for (const line of new Set(lines.map(toKey))) {
      counts.set(line, (counts.get(line) ?? 0) + 1);
    }
  });
  const least = getRepeatThreshold(episodes.length);
  return new Set(
    [...counts].filter(([, count]) => count >= least).map(([line]) => line),
  );
}

/** Removes repeated lines. */
export function withoutRepeatedLines(
  lines: string[],
  repeated: Set<string>,
): string[] {
  return lines.filter(line => !repeated.has(toKey(line)));
}

function toKey(line: string): string {
  return line.toLowerCase();
}
