import { setImmediate } from 'node:timers/promises';
import { assemble } from './assemble';
import {
  contactsFingerprint,
  contextFingerprint,
  documentFingerprint,
} from './fingerprint';
import type { ParsedFeed } from '../model';
import { openFeed } from './openFeed';
import type { OpenFeedOptions } from './openFeed';
import { dependsOnTime, knownItems, previousResults } from './previous';
import { readItem } from './readItem';
import type { ItemResult } from './readItem';

/** @public */
export type ParseFeedOptions = OpenFeedOptions & {
  /**
   * What an earlier reading of the same feed gave. Only items whose bytes have changed are read again; when nothing has
   * changed at all, this very object is returned.
   */
  previous?: ParsedFeed;
};

/**
 * Reads a feed: RSS 2.0 and its ancestors, RSS 1.0 (RDF) or Atom 1.0, in any charset.
 *
 * It repairs what it can and says so in `warnings`; one bad field never costs an episode, and one bad item never another.
 *
 * @throws FeedError when the bytes are not a usable feed.
 * @public
 */
export function parseFeed(
  bytes: Uint8Array,
  options: ParseFeedOptions = {},
): ParsedFeed {
  const steps = parseInSteps(bytes, options);
  for (;;) {
    const step = steps.next();
    if (step.done) {
      return step.value;
    }
  }
}

/** @public */
export type ParseFeedInSlicesOptions = ParseFeedOptions & {
  /** Milliseconds of work after which others get their turn; 10 by default. */
  sliceMs?: number;
  /** Stops the work. */
  signal?: AbortSignal;
};

/**
 * Does the same as {@link parseFeed} without keeping the event loop busy: between slices of work everything else that waits
 * gets its turn.
 *
 * @throws FeedError when the bytes are not a usable feed, and the signal's reason when it is aborted.
 * @public
 */
export async function parseFeedInSlices(
  bytes: Uint8Array,
  options: ParseFeedInSlicesOptions = {},
): Promise<ParsedFeed> {
  const { sliceMs = 10, signal } = options;
  const steps = parseInSteps(bytes, options);
  let sliceEnd = performance.now() + sliceMs;
  for (;;) {
    const step = steps.next();
    if (step.done) {
      return step.value;
    }
    if (performance.now() >= sliceEnd) {
      await setImmediate();
      signal?.throwIfAborted();
      sliceEnd = performance.now() + sliceMs;
    }
  }
}

/** The work, in pieces that are each as short as half an item allows. */
function* parseInSteps(
  bytes: Uint8Array,
  { previous, ...openOptions }: ParseFeedOptions,
): Generator<void, ParsedFeed> {
  const document = documentFingerprint(bytes, openOptions);
  if (
    previous?.fingerprint?.document === document &&
    !previous.warnings.some(dependsOnTime)
  ) {
    return previous;
  }
  yield;
  const knownBefore = knownItems(previous, document);
  const feed = yield* openFeed(bytes, openOptions, knownBefore);
  yield;
  const context = contextFingerprint(feed);
  const contacts = contactsFingerprint(feed);
  const resultBefore = previousResults(previous, knownBefore, {
    context,
    contacts,
  });
  const results: ItemResult[] = [];
  for (const [item, range] of feed.items.entries()) {
    results.push(
      resultBefore(range.fingerprint, item) ??
        (yield* readItem(feed, range, item)),
    );
    yield;
  }
  const items = feed.items.map(({ fingerprint }) => fingerprint);
  return assemble(feed, results, { document, context, contacts, items });
}
