export type Measured = {
  name: string;
  episodes: number;
  cpuMs: number;
  /** Pairs of an episode and a topic. */
  found: number;
};

/** The page of the documentation. */
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
    '# How fast topics are found',
    '',
    `Measured on ${date} with ${machine}, by \`yarn bench:topics\`, all in one run: ${number(
      episodes,
    )} generated episodes, whose notes have nine sentences and three lines of links and of what is at the foot of all of them, and ${topics} topics with ${number(
      phrases,
    )} phrases, the default ones among them. Time is that of the processor, on one thread; where fewer episodes were tagged, that for all of them is what it comes to.`,
    '',
    `| | episodes | ms | µs per episode | s for ${number(episodes)} | × |`,
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...lines.map(line => `| ${line} |`),
    '',
    `The rules build one Aho–Corasick automaton of all phrases with their variants and read each text once, so that more phrases cost next to nothing. They do more than the regular expressions: plural and hyphen forms, other meanings, where a phrase stands and what is around it, and what repeats through the show.`,
    '',
  ].join('\n');
}
