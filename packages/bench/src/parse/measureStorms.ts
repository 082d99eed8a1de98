/** Reads each of the feeds that are filled to the brim, and prints in its last line what each took, as JSON. */
import { parseFeed } from '@nerdout/podcast-feed';
import { generateFeed } from './generate';
import type { Storm } from './report';
import { stormFeeds } from './storms';

/** The best of three times. */
function cpuMs(bytes: Buffer): number {
  const times = Array.from({ length: 3 }, () => {
    const start = process.cpuUsage();
    parseFeed(bytes);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

// A portal has read feeds before.
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
