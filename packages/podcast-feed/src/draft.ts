import type { FeedLimits } from './limits';
import type { Warn } from './warnings';

type ListKeys<T> = {
  [K in keyof T]-?: NonNullable<T[K]> extends unknown[] ? K : never;
}[keyof T];
type EntryOf<T> = NonNullable<T> extends (infer E)[] ? E : never;

/** How much a source of a field is trusted; the higher one wins, of equal ones the first. */
export const rank = {
  least: 0.5,
  fallback: 1,
  usual: 2,
  better: 3,
  best: 4,
} as const;

/** Entries of a list from which on it is dearer to compare each with a new one than to keep a set of them. */
const longComparison = 8;

/**
 * An episode or show in the making. Several elements may say the same thing (`title`, `itunes:title`, `media:title`): each
 * offers what it has with a rank, in whichever order they stand in the feed.
 */
export class Draft<T extends object> {
  readonly fields: Partial<T> = {};
  /** How often something was taken. */
  changes = 0;
  private readonly ranks: { [K in keyof T]?: number } = {};
  /** The entries of long lists, to be found without a look at all of them. */
  private readonly entries = new Map<PropertyKey, Set<string>>();

  constructor(
    private readonly limits: Pick<FeedLimits, 'maxListLength'>,
    private readonly warn: Warn,
  ) {}

  offer<K extends keyof T>(
    key: K,
    value: T[K] | undefined,
    valueRank: number = rank.usual,
  ): void {
    if (value !== undefined && valueRank > (this.ranks[key] ?? 0)) {
      this.fields[key] = value;
      this.ranks[key] = valueRank;
      this.changes += 1;
    }
  }

  /** For texts of which the longest is the best. */
  offerLongest<K extends keyof T>(key: K, value: (T[K] & string) | undefined) {
    const before = this.fields[key];
    if (
      value !== undefined &&
      (typeof before !== 'string' || value.length > before.length)
    ) {
      this.fields[key] = value;
      this.changes += 1;
    }
  }

  /** Adds to a list, unless an equal entry is there or the list is as long as it may be. */
  add<K extends ListKeys<T>>(key: K, entry: EntryOf<T[K]> | undefined): void {
    if (entry === undefined) {
      return;
    }
    const list = (this.fields[key] ?? []) as EntryOf<T[K]>[];
    const { maxListLength } = this.limits;
    if (list.length >= maxListLength) {
      this.warn(
        'list-too-long',
        String(key),
        `Only the first ${maxListLength} entries of ${String(key)} were kept`,
      );
      return;
    }
    if (list.length > 0 && !this.isNew(key, list, entry)) {
      return;
    }
    this.fields[key] = list as T[K];
    list.push(entry);
    this.changes += 1;
  }

  /** Whether no entry of a list is equal to another one, which is remembered as one of them. */
  private isNew(key: keyof T, list: unknown[], entry: unknown): boolean {
    if (list.length < longComparison) {
      return !list.some(other => sameEntry(other, entry));
    }
    let known = this.entries.get(key);
    if (!known) {
      known = new Set(list.map(canonical));
      this.entries.set(key, known);
    }
    const before = known.size;
    return known.add(canonical(entry)).size > before;
  }
}

function sameEntry(a: unknown, b: unknown): boolean {
  if (a === b) {
    return true;
  }
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) {
    return false;
  }
  const left = Object.entries(a);
  const right = b as Record<string, unknown>;
  return (
    left.length === Object.keys(b).length &&
    left.every(([key, value]) => sameEntry(value, right[key]))
  );
}

/** The same text for entries that are equal, in whichever order their keys stand. */
function canonical(entry: unknown): string {
  return JSON.stringify(entry, (_key, value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort())
      : value,
  );
}
