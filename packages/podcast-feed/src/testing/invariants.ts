import { FeedError } from '../errors';
import { parseFeed } from '../feed/parseFeed';
import type { ParsedFeed } from '../model';

/**
 * What holds for whatever bytes there are: a feed, or a FeedError; GUIDs that are unique; addresses of the web only;
 * warnings that name their field; a result that survives JSON; and the same result when it is read again.
 *
 * @param earlier - Another state of the feed, of which a second reading may make use.
 * @returns The feed, if the bytes were one.
 * @throws Error that says what does not hold.
 */
export function checkInvariants(
  bytes: Uint8Array,
  earlier?: ParsedFeed,
): ParsedFeed | undefined {
  let feed: ParsedFeed;
  try {
    feed = parseFeed(bytes);
  } catch (error) {
    if (error instanceof FeedError) {
      return undefined;
    }
    throw error;
  }
  const { episodes } = feed;
  const guids = new Set(episodes.map(({ guid }) => guid));
  assert(guids.size === episodes.length, 'a GUID is there twice');
  assert(!guids.has(''), 'a GUID is empty');
  assert(
    episodes.length > 0 || feed.fingerprint?.items.length === 0,
    'there are items, but no episodes',
  );
  for (const episode of episodes) {
    assert(episode.title !== '', 'a title is empty');
    assert(
      episode.publishedAt === undefined ||
        !Number.isNaN(Date.parse(episode.publishedAt)),
      'a date is none',
    );
  }
  for (const url of addressesIn([feed.show, episodes])) {
    assert(
      /^https?:\/\//.test(url) && URL.canParse(url),
      `${url} is no address of the web`,
    );
  }
  for (const { code, field, message, item } of feed.warnings) {
    assert(
      code === 'warnings-omitted' || Boolean(field),
      `the warning ${code} names no field`,
    );
    assert(message !== '', `the warning ${code} says nothing`);
    assert(
      item === undefined || (Number.isInteger(item) && item >= 0),
      `the warning ${code} names no item`,
    );
  }
  const longer = Buffer.concat([bytes, Buffer.from(' ')]);
  const previous = JSON.parse(JSON.stringify(feed));
  assert(
    outcome(longer, previous) === outcome(longer),
    'reading again gives something else than reading for the first time',
  );
  if (earlier) {
    assert(
      outcome(bytes, earlier) === outcome(bytes),
      'reading with another state of the feed at hand gives something else',
    );
  }
  return feed;
}

/** What reading gives, in a form that can be compared: a feed, or why it is none. */
function outcome(bytes: Uint8Array, previous?: ParsedFeed): string {
  try {
    const { show, episodes, warnings } = parseFeed(bytes, { previous });
    const sorted = warnings.map(warning => JSON.stringify(warning)).sort();
    return JSON.stringify([show, episodes, sorted]);
  } catch (error) {
    if (error instanceof FeedError) {
      return error.code;
    }
    throw error;
  }
}

/** All that stands under a key that is named after an address. */
function* addressesIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) {
    return;
  }
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === 'string' && /^link$|url$/i.test(key)) {
      yield inner;
    } else {
      yield* addressesIn(inner);
    }
  }
}

function assert(holds: boolean, message: string): void {
  if (!holds) {
    throw new Error(`Does not hold: ${message}`);
  }
}
