export type Measured = {
  name: string;
  episodes: number;
  cpuMs: number;
  /** Number of pairs of an episode and a topic. */
  found: number;
};

/** Formats the page of the documentation. */
export function topicsReport(options: {
  rows: Measured[];
  episodes: number;
  topics: number;
  phrases: number;
  date: string;
  machine: string;
}): string {
  const { rows, episodes, topics, phrases, date, machine } = options;
  const number = (value: number) => value.toLocaleString('en');
  const perEpisode = (row: Measured) => (row.cpuMs * 1000) / row.episodes;
  const lines = rows.map(row =>
    [
      row.name,
      number(row.episodes),
      number(Math.round(row.cpuMs)),
      number(Math.round(perEpisode(row))),
      ((perEpisode(row) * episodes) / 1e6).toFixed(1),
      (perEpisode(row) / perEpisode(rows[0])).toFixed(1),
    ].join(' | '),
  );
  return [
    '# How long finding topics takes',
    '',
    `Measured on ${date} with ${machine}, by \`yarn bench:topics\`, in one run: ${number(
      episodes,
    )} generated episodes, and ${topics} topics with ${number(
      phrases,
    )} phrases, including the default topics. The notes of each episode have nine sentences and three lines of links and repeated text. Times are CPU times of one thread. If fewer episodes were tagged, the time for all of them is extrapolated.`,
    '',
    `| | episodes | ms | µs per episode | s for ${number(episodes)} | × |`,
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...lines.map(line => `| ${line} |`),
    '',
    `The rules build one Aho–Corasick automaton of all phrases and their variants, and read each text once, so more phrases hardly cost more time. They do more than the regular expressions: they consider plural and hyphen forms, other meanings, the place and context of a phrase, and text that repeats throughout the show.`,
    '',
  ].join('\n');
}
