import { hasSameOptions } from './fingerprint';
import type { FeedFingerprint, FeedWarning, ParsedFeed } from '../model';
import type { ItemResult } from './readItem';
import { KnownItems } from '../xml/knownItems';

/** The items of an earlier result, if it was made by the same version with the same options. */
export function knownItems(
  previous: ParsedFeed | undefined,
  document: string,
): KnownItems | undefined {
  const known = previous?.fingerprint;
  return known && hasSameOptions(known.document, document)
    ? new KnownItems(known.items)
    : undefined;
}

/**
 * Warnings that prevent reuse: omitted warnings, and undeclared prefixes, which belong to the whole document, so that the
 * items that caused them are unknown.
 */
const notReusable = new Set(['warnings-omitted', 'undeclared-prefix']);

/** Whether parsing the same bytes later can give a different result. */
export function dependsOnTime({ code }: FeedWarning): boolean {
  return code === 'far-future-date';
}

/** Finds the earlier result for the bytes of an item. */
export type PreviousResult = (
  fingerprint: number,
  item: number,
) => ItemResult | undefined;

/** Makes a lookup of earlier results by the bytes of their items. */
export function previousResults(
  previous: ParsedFeed | undefined,
  items: KnownItems | undefined,
  now: Pick<FeedFingerprint, 'context' | 'contacts'>,
): PreviousResult {
  const known = previous?.fingerprint;
  if (
    !previous ||
    !items ||
    known?.context !== now.context ||
    previous.warnings.some(
      ({ code, item }) => item === undefined && notReusable.has(code),
    )
  ) {
    return () => undefined;
  }
  const byItem = warningsByItem(previous.warnings);
  const dependOnContacts = new Set(known.dependOnContacts);
  const hasSameContacts = known.contacts === now.contacts;
  return (fingerprint, item) => {
    const position = items.findPosition(fingerprint) ?? -1;
    const episode = previous.episodes[known.episodes[position] ?? -1];
    const warnings = byItem.get(position) ?? [];
    const dependsOnContacts = dependOnContacts.has(position);
    return episode &&
      !warnings.some(dependsOnTime) &&
      (hasSameContacts || !dependsOnContacts)
      ? {
          episode,
          warnings: warnings.map(other => ({ ...other, item })),
          dependsOnContacts,
        }
      : undefined;
  };
}

function warningsByItem(warnings: FeedWarning[]): Map<number, FeedWarning[]> {
  const byItem = new Map<number, FeedWarning[]>();
  for (const warning of warnings) {
    if (warning.item !== undefined) {
      const list = byItem.get(warning.item) ?? [];
      list.push(warning);
      byItem.set(warning.item, list);
    }
  }
  return byItem;
}
