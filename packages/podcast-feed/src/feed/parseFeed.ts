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
   * The result of an earlier call for the same feed. Only items whose bytes have changed are parsed again. If nothing has
   * changed, this very object is returned.
   */
  previous?: ParsedFeed;
};

/**
 * Parses a feed: RSS 2.0 and its predecessors, RSS 1.0 (RDF) or Atom 1.0, in any charset.
 *
 * Repairs what it can, and lists every repair in `warnings`. An invalid field never drops its episode, and an invalid item
 * never affects another one.
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
  /** How long to work before yielding to the event loop, in milliseconds. Default: 10. */
  sliceMs?: number;
  /** Aborts the parsing. */
  signal?: AbortSignal;
};

/**
 * Like {@link parseFeed}, but yields to the event loop between slices of work.
 *
 * @throws FeedError when the bytes are not a usable feed, or the reason of the signal when it is aborted.
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

/** The steps of parsing. A caller may pause after each; the longest is the reading of one item. */
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
      resultBefore(range.fingerprint, item) ?? readItem(feed, range, item),
    );
    yield;
  }
  const items = feed.items.map(({ fingerprint }) => fingerprint);
  return assemble(feed, results, { document, context, contacts, items });
}
