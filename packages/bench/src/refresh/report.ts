import type { Measured } from './backend';

/** One refresh. */
export type Step = Measured & {
  name: string;
  /** From the request to the response. */
  milliseconds: number;
  added: number;
  changed: number;
};

type Setup = {
  date: string;
  machine: string;
  node: string;
  items: number;
  bytes: number;
  rounds: number;
};

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2
    ? sorted[middle]
    : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Formats the page of the documentation, with the medians of all rounds. */
export function refreshReport(
  results: Array<[database: string, rounds: Step[][]]>,
  setup: Setup,
): string {
  const sections = results.map(([database, rounds]) => {
    const rows = rounds[0].map((step, index) => {
      const all = rounds.map(round => round[index]);
      const cells = [
        step.name,
        step.added,
        step.changed,
        median(all.map(one => one.milliseconds)).toFixed(0),
        median(all.map(one => one.cpu)).toFixed(0),
        median(all.map(one => one.longest)).toFixed(0),
        median(all.map(one => one.longestCpu)).toFixed(0),
      ];
      return `| ${cells.join(' | ')} |`;
    });
    return [
      `## ${database}`,
      '',
      '| refresh | added | changed | ms | CPU ms | longest block, ms | longest block, CPU ms |',
      '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
      ...rows,
      '',
    ].join('\n');
  });
  return [
    '# How long refreshes of a large show take',
    '',
    `Measured on ${setup.date} with Node ${setup.node} on ${
      setup.machine
    }, by \`yarn bench:refresh\`: a feed of ${setup.items.toLocaleString(
      'en',
    )} items (${(setup.bytes / 1e6).toFixed(
      1,
    )} MB), read by a real backend with its services. The figures are medians of ${
      setup.rounds
    } rounds. A block is a time in which the event loop cannot do anything else, such as respond to requests. It includes pauses of the garbage collector. CPU time excludes what other programs on the machine use.`,
    '',
    ...sections,
  ].join('\n');
}
