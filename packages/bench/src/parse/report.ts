import type { Measurement } from './measure';

export type Row = { name: string; runs: Measurement[] };

const reference = 'feedsmith 3';

/** The median. */
export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2
    ? sorted[middle]
    : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** A table of the time and memory that each parser needed for a feed of one size. */
export function sizeTable(items: number, bytes: number, rows: Row[]): string {
  const time = (row: Row | undefined) =>
    row?.runs.length
      ? median(row.runs.map(({ milliseconds }) => milliseconds))
      : undefined;
  const memory = (row: Row | undefined) =>
    row?.runs.length ? median(row.runs.map(run => run.memory)) : undefined;
  const referenceRow = rows.find(({ name }) => name === reference);
  const share = (own: number, of: number | undefined) =>
    of ? (own / of).toFixed(3) : '';
  const lines = rows.map(row => {
    const ownTime = time(row);
    const ownMemory = memory(row);
    if (ownTime === undefined || ownMemory === undefined) {
      return `| ${row.name} | fails | | | | | |`;
    }
    const cells = [
      row.name,
      ownTime.toFixed(1),
      share(ownTime, time(referenceRow)),
      ((ownTime * 1000) / items).toFixed(1),
      (ownMemory / 1e6).toFixed(0),
      share(ownMemory, memory(referenceRow)),
      row.runs[0].fields,
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [
    `## ${items.toLocaleString('en')} items, ${(bytes / 1e6).toFixed(1)} MB`,
    '',
    `| parser | ms | of ${reference} | µs per item | MB | of ${reference} | fields |`,
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...lines,
    '',
  ].join('\n');
}

/** How long the parser takes for a feed that reaches a limit, in its only item or outside of it. */
export type Storm = {
  name: string;
  bytes: number;
  itemMs: number;
  showMs: number;
};

/** A table of these times, with the slowest item last. */
export function stormTable(storms: Storm[]): string {
  const sorted = [...storms].sort((a, b) => a.itemMs - b.itemMs);
  return [
    '## Items and shows that reach the limits',
    '',
    'Feeds with a single item that has as much of something as the limits of the parser allow, and feeds that have as much of it outside the item. Parsing an item cannot be interrupted, so this is how long it can block the event loop. Best of three runs in a warm process.',
    '',
    '| full of | kB | ms, in the item | ms, outside |',
    '| --- | ---: | ---: | ---: |',
    ...sorted.map(
      ({ name, bytes, itemMs, showMs }) =>
        `| ${name} | ${(bytes / 1e3).toFixed(0)} | ${itemMs.toFixed(
          1,
        )} | ${showMs.toFixed(1)} |`,
    ),
    '',
  ].join('\n');
}

/** A table of how many of three episodes each parser finds in broken feeds. */
export function brokenTable(
  names: string[],
  rows: { problem: string; cells: (number | undefined)[] }[],
): string {
  return [
    '## Broken feeds',
    '',
    'The number of episodes found. Each feed has three, and the truncated one two.',
    '',
    `| problem | ${names.join(' | ')} |`,
    `| --- | ${names.map(() => '---:').join(' | ')} |`,
    ...rows.map(
      ({ problem, cells }) =>
        `| ${problem} | ${cells.map(cell => cell ?? 'fails').join(' | ')} |`,
    ),
    '',
  ].join('\n');
}
