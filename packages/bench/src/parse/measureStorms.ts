/** Parses each feed that reaches a limit and prints the times as JSON in the last line. */
import { parseFeed } from '@nerdout/podcast-feed';
import { generateFeed } from './generate';
import type { Storm } from './report';
import { stormFeeds } from './storms';

/** Best of three runs. */
function cpuMs(bytes: Buffer): number {
  const times = Array.from({ length: 3 }, () => {
    const start = process.cpuUsage();
    parseFeed(bytes);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

// Warm up: a portal has read feeds before.
parseFeed(Buffer.from(generateFeed(1000)));
const results = stormFeeds.map(({ name, inItem, inShow }): Storm => {
  const bytes = inItem();
  return {
    name,
    bytes: bytes.length,
    itemMs: cpuMs(bytes),
    showMs: cpuMs(inShow()),
  };
});
process.stdout.write(`\n${JSON.stringify(results)}`);
