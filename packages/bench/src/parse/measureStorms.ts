/** Reads each of the items that are filled to the brim, and prints in its last line what each took, as JSON. */
import { parseFeed } from '@nerdout/podcast-feed';
import { generateFeed } from './generate';
import type { Storm } from './report';
import { stormFeeds } from './storms';

function cpuMs(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

// A portal has read feeds before.
parseFeed(Buffer.from(generateFeed(1000)));
const results = stormFeeds.map(([name, make]): Storm => {
  const bytes = make();
  const times = Array.from({ length: 3 }, () => cpuMs(() => parseFeed(bytes)));
  return { name, bytes: bytes.length, milliseconds: Math.min(...times) };
});
process.stdout.write(`\n${JSON.stringify(results)}`);
