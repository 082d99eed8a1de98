import { readAlike } from './fingerprint';
import type { FeedFingerprint, FeedWarning, ParsedFeed } from '../model';
import type { ItemResult } from './readItem';
import { KnownItems } from '../xml/knownItems';

/** The items of an earlier reading, if it was made in the same way. */
export function knownItems(
  previous: ParsedFeed | undefined,
  document: string,
): KnownItems | undefined {
  const known = previous?.fingerprint;
  return known && readAlike(known.document, document)
    ? new KnownItems(known.items)
    : undefined;
}

/**
 * What cannot be taken over: warnings that were left out, and prefixes that nobody declared, since those are told of the
 * document as a whole, and nothing says which items had them.
 */
const unknowable = new Set(['warnings-omitted', 'undeclared-prefix']);

/** Whether what was read may be read differently later. */
export function dependsOnTime({ code }: FeedWarning): boolean {
  return code === 'far-future-date';
}

/** Says what became of the bytes of an item in an earlier reading, as if they had been read again. */
export type PreviousResult = (
  fingerprint: number,
  item: number,
) => ItemResult | undefined;

/** Finds the episodes of an earlier reading by the bytes of their items. */
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
      ({ code, item }) => item === undefined && unknowable.has(code),
    )
  ) {
    return () => undefined;
  }
  const byItem = warningsByItem(previous.warnings);
  const dependOnContacts = new Set(known.dependOnContacts);
  const hasSameContacts = known.contacts === now.contacts;
  return (fingerprint, item) => {
    const position = items.positionOf(fingerprint) ?? -1;
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
