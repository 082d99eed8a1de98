/** How requests of one kind were answered. */
export type Answered = {
  perSecond: number;
  /** Times until the answer, in milliseconds. */
  p50: number;
  p99: number;
  /** Bytes of an answer, with its headers. */
  bytes: number;
  /** The longest block of the event loop, in milliseconds. */
  longest: number;
  /** Time of the processor for each, all threads together, in microseconds. */
  cpu: number;
};

export type ServeResult = {
  database: string;
  episodes: number;
  reads: Array<{
    name: string;
    /** The ratio to a route that does nothing that it should reach. */
    goal: number;
    addresses: number;
    /** Times of answers that no cache has, requested one by one, in milliseconds. */
    first: { p50: number; p99: number };
    /** Answers of the route that does nothing, per second. */
    noop: Pick<Answered, 'perSecond' | 'cpu'>;
    answered: Answered;
  }>;
};

type About = {
  date: string;
  machine: string;
  node: string;
  seconds: number;
  connections: number;
};

/** The page of the documentation. */
export function serveReport(results: ServeResult[], about: About): string {
  const sections = results.map(({ database, episodes, reads }) =>
    [
      `## ${database}, ${episodes.toLocaleString('en')} episodes`,
      '',
      '| read | addresses | per second | ratio to no-op | goal | CPU, µs | ratio | p50, ms | p99, ms | kB | longest block, ms | not cached: p50, ms | p99, ms |',
      '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
      ...reads.map(
        ({ name, goal, addresses, first, noop, answered }) =>
          `| ${[
            name,
            addresses.toLocaleString('en'),
            answered.perSecond.toFixed(0),
            (answered.perSecond / noop.perSecond).toFixed(2),
            goal.toFixed(1),
            answered.cpu.toFixed(0),
            (noop.cpu / answered.cpu).toFixed(2),
            answered.p50.toFixed(0),
            answered.p99.toFixed(0),
            (answered.bytes / 1000).toFixed(1),
            answered.longest.toFixed(0),
            first.p50 ? first.p50.toFixed(1) : '',
            first.p99 ? first.p99.toFixed(1) : '',
          ].join(' | ')} |`,
      ),
      '',
    ].join('\n'),
  );
  return [
    '# How fast the API answers',
    '',
    `Measured on ${about.date} with Node ${about.node} on ${about.machine}, by \`yarn bench:serve\`: a real backend with its real services, ${about.connections} connections, ${about.seconds} s for each read, a static token. Right before and after each read, a route that does nothing is measured on the same backend, and the ratio compares the two. Before, each address is requested once, one by one: the columns “not cached”. The addresses of a read are requested by Zipf's law: the second half as often as the first, the third a third as often.`,
    '',
    ...sections,
  ].join('\n');
}
