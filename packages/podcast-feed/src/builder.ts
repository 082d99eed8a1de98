import type { FeedLimits } from './limits';
import type { Warn } from './warnings';

type ListKeys<T> = {
  [K in keyof T]-?: NonNullable<T[K]> extends unknown[] ? K : never;
}[keyof T];
type EntryOf<T> = NonNullable<T> extends (infer E)[] ? E : never;

/** How much a source of a field is trusted. The highest priority wins; among equals, the first value. */
export const priority = {
  least: 0.5,
  fallback: 1,
  usual: 2,
  better: 3,
  best: 4,
} as const;

/** Lists this long are compared through a set instead of entry by entry. */
const longComparison = 8;

/**
 * Collects the fields of an episode or show. Several elements can give the same field (`title`, `itunes:title`,
 * `media:title`): each sets its value with a priority, so that their order in the feed does not matter.
 */
export class Builder<T extends object> {
  readonly fields: Partial<T> = {};
  /** How many values were accepted so far. */
  changes = 0;
  private readonly priorities: { [K in keyof T]?: number } = {};
  /** Canonical JSON of the entries of long lists, for fast lookup. */
  private readonly entries = new Map<PropertyKey, Set<string>>();

  constructor(
    private readonly limits: Pick<FeedLimits, 'maxListLength'>,
    private readonly warn: Warn,
  ) {}

  /** Sets a field, unless a value of the same or a higher priority is there. */
  set<K extends keyof T>(
    key: K,
    value: T[K] | undefined,
    valuePriority: number = priority.usual,
  ): void {
    if (value !== undefined && valuePriority > (this.priorities[key] ?? 0)) {
      this.fields[key] = value;
      this.priorities[key] = valuePriority;
      this.changes += 1;
    }
  }

  /** Sets a text unless a longer one is there. */
  setLongest<K extends keyof T>(key: K, value: (T[K] & string) | undefined) {
    const before = this.fields[key];
    if (
      value !== undefined &&
      (typeof before !== 'string' || value.length > before.length)
    ) {
      this.fields[key] = value;
      this.changes += 1;
    }
  }

  /** Appends to a list, unless it has an equal entry or is full. */
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
        `Kept only the first ${maxListLength} entries of ${String(key)}`,
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

  /** Whether the list has no equal entry yet. Remembers the entry. */
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

/** The same text for equal entries, whatever the order of their keys. */
function canonical(entry: unknown): string {
  return JSON.stringify(entry, (_key, value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort())
      : value,
  );
}
