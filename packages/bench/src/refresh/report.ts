import type { Measured } from './backend';

/** One refresh. */
export type Step = Measured & {
  name: string;
  /** From the request to the answer. */
  milliseconds: number;
  added: number;
  changed: number;
};

type About = {
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

/** The tables of the documentation: medians over the rounds. */
export function refreshReport(
  results: Array<[database: string, rounds: Step[][]]>,
  about: About,
): string {
  const sections = results.map(([database, rounds]) => {
    const rows = rounds[0].map((step, index) => {
      const all = rounds.map(round => round[index]);
      const cells = [
        step.name,
        step.added,
        step.changed,
        median(all.map(one => one.milliseconds)).toFixed(0),
        median(all.map(one => one.processor)).toFixed(0),
        median(all.map(one => one.longest)).toFixed(0),
        median(all.map(one => one.longestOfProcessor)).toFixed(0),
      ];
      return `| ${cells.join(' | ')} |`;
    });
    return [
      `## ${database}`,
      '',
      '| refresh | added | changed | ms | ms of the processor | longest block, ms | of the processor |',
      '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
      ...rows,
      '',
    ].join('\n');
  });
  return [
    '# How a large show is refreshed',
    '',
    `Measured on ${about.date} with Node ${about.node} on ${
      about.machine
    }, by \`yarn bench:refresh\`: a feed of ${about.items.toLocaleString(
      'en',
    )} items (${(about.bytes / 1e6).toFixed(
      1,
    )} MB) through a real backend with its real services, medians of ${
      about.rounds
    } rounds. A block is a time in which the event loop of the backend could do nothing else, such as answering somebody; the garbage collector's pauses are part of it. Its time of the processor leaves out what other programs on the machine took meanwhile.`,
    '',
    ...sections,
  ].join('\n');
}
