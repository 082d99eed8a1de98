import type { FeedWarning } from './model';

/** Adds a warning: a stable code, the element, and a sentence that quotes what was found. */
export type Warn = (code: string, field: string, message: string) => void;

/** E-mail addresses, and credentials in front of the name of a host. */
const address = /[^\s<>()[\]"',;:/]+@(?=[a-z0-9-]+\.[a-z0-9])[a-z0-9.-]+/gi;

/**
 * Quotes a value of a feed in a message, shortened. E-mail addresses are masked, because warnings are stored and shown to
 * others.
 */
export function quote(value: string): string {
  const start = value.slice(0, 200).replace(/\s+/g, ' ');
  const flat = (
    start.includes('@') ? start.replace(address, '…@…') : start
  ).trim();
  return flat.length > 60 ? `“${flat.slice(0, 59)}…”` : `“${flat}”`;
}

/**
 * Collects warnings up to a limit and counts the rest, to bound the memory for very broken feeds.
 */
export class WarningList {
  private readonly kept: FeedWarning[] = [];
  private omitted = 0;

  constructor(private readonly limit: number) {}

  add(warning: FeedWarning): void {
    if (this.kept.length < this.limit) {
      this.kept.push(warning);
    } else {
      this.omitted += 1;
    }
  }

  toArray(): FeedWarning[] {
    if (this.omitted === 0) {
      return this.kept;
    }
    return [
      ...this.kept,
      {
        code: 'warnings-omitted',
        message: `${this.omitted} more warnings not listed`,
      },
    ];
  }
}
