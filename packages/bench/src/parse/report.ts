import type { Measurement } from './measure';

export type Row = { name: string; runs: Measurement[] };

const reference = 'feedsmith 3';

/** The value in the middle. */
export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2
    ? sorted[middle]
    : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** A table of what each parser needed for a feed of one size. */
export function sizeTable(items: number, bytes: number, rows: Row[]): string {
  const time = (row: Row | undefined) =>
    row?.runs.length
      ? median(row.runs.map(({ milliseconds }) => milliseconds))
      : undefined;
  const referenceTime = time(rows.find(({ name }) => name === reference));
  const lines = rows.map(row => {
    const own = time(row);
    if (own === undefined) {
      return `| ${row.name} | fails | | | |`;
    }
    const ratio = referenceTime ? (own / referenceTime).toFixed(3) : '';
    const memory = median(row.runs.map(run => run.memory)) / 1e6;
    return `| ${row.name} | ${own.toFixed(1)} | ${ratio} | ${memory.toFixed(
      0,
    )} | ${row.runs[0].fields} |`;
  });
  return [
    `## ${items.toLocaleString('en')} items, ${(bytes / 1e6).toFixed(1)} MB`,
    '',
    `| parser | ms | of ${reference} | MB | fields |`,
    '| --- | ---: | ---: | ---: | ---: |',
    ...lines,
    '',
  ].join('\n');
}

/** A table of how many of three episodes each parser finds in odd feeds. */
export function oddTable(
  names: string[],
  rows: { oddity: string; cells: (number | undefined)[] }[],
): string {
  return [
    '## Odd feeds',
    '',
    'Episodes that are found, of three; of two where the feed is cut off.',
    '',
    `| what is wrong | ${names.join(' | ')} |`,
    `| --- | ${names.map(() => '---:').join(' | ')} |`,
    ...rows.map(
      ({ oddity, cells }) =>
        `| ${oddity} | ${cells.map(cell => cell ?? 'fails').join(' | ')} |`,
    ),
    '',
  ].join('\n');
}
