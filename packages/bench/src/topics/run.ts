/**
 * Measures how long finding topics takes: `yarn bench:topics [--episodes 50000] [--topics 200] [--write docs/benchmark-topics.md]`.
 */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { tagEpisodes } from '@nerdout/backstage-plugin-podcast-common';
import { makeEpisodes, makeTopics } from './generate';
import { naiveTagger } from './naive';
import { Measured, topicsReport } from './report';

const { values } = parseArgs({
  options: {
    episodes: { type: 'string', default: '50000' },
    topics: { type: 'string', default: '200' },
    write: { type: 'string' },
  },
});

/** The naive implementation takes too long for all episodes, so its time is measured with this number of them. */
const NAIVE_EPISODES = 300;

function measure<T>(run: () => T): { result: T; cpuMs: number } {
  const start = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(start);
  return { result, cpuMs: (user + system) / 1000 };
}

const topics = makeTopics(Number(values.topics));
const count = Number(values.episodes);
const rows: Measured[] = [];

const episodes = makeEpisodes(1, count, topics);
const rules = measure(() => tagEpisodes(episodes, topics));
rows.push({
  name: 'rules of this repository',
  episodes: count,
  cpuMs: rules.cpuMs,
  found: [...rules.result.values()].flat().length,
});

const few = episodes.slice(0, NAIVE_EPISODES);
const naive = measure(() => {
  const tag = naiveTagger(topics);
  return few.map(tag);
});
rows.push({
  name: 'a regular expression for each phrase',
  episodes: few.length,
  cpuMs: naive.cpuMs,
  found: naive.result.flat().length,
});

const phrases = topics.reduce(
  (sum, topic) => sum + topic.phrases.length + (topic.weakPhrases?.length ?? 0),
  0,
);
const report = topicsReport({
  rows,
  episodes: count,
  topics: topics.length,
  phrases,
  date: new Date().toISOString().slice(0, 10),
  machine: `Node ${process.version} on ${
    cpus().length
  } × ${cpus()[0].model.trim()}`,
});
process.stdout.write(report);
if (values.write) {
  // Yarn runs scripts in the directory of their package.
  writeFileSync(resolve('../..', values.write), report);
}
