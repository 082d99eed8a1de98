import type { FeedWarning } from './model';

/** Takes a repair: what kind, which element, and a sentence that quotes what was found. */
export type Warn = (code: string, field: string, message: string) => void;

/** E-mail addresses, and credentials in front of the name of a host. */
const address = /[^\s<>()[\]"',;:/]+@(?=[a-z0-9-]+\.[a-z0-9])[a-z0-9.-]+/gi;

/**
 * Shortens what a feed says, so that a message stays readable and small. Warnings are kept for long and seen by others, so
 * e-mail addresses are not quoted.
 */
export function quote(value: string): string {
  const start = value.slice(0, 200).replace(/\s+/g, ' ');
  const flat = (
    start.includes('@') ? start.replace(address, '…@…') : start
  ).trim();
  return flat.length > 60 ? `“${flat.slice(0, 59)}…”` : `“${flat}”`;
}

/**
 * Gathers warnings up to a limit and counts the rest, so that a feed in which everything is wrong costs no more memory
 * than one in which much is.
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
