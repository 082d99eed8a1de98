import { Versions } from '../database';

/** A change by another replica is seen after this time at the latest, in milliseconds. */
const MAX_AGE_MS = 500;

/**
 * Knows the versions of what is stored, so that most requests need no query for them.
 *
 * @param read - reads them from the database
 */
export class KnownVersions {
  private known: { versions: Promise<Versions>; at: number } | undefined;

  constructor(private readonly read: () => Promise<Versions>) {}

  /** The versions of at most half a second ago, or later ones. */
  get(): Promise<Versions> {
    const { known } = this;
    return known && performance.now() - known.at < MAX_AGE_MS
      ? known.versions
      : this.readNow();
  }

  /** The versions as they are now. */
  readNow(): Promise<Versions> {
    const versions = this.read();
    const known = { versions, at: performance.now() };
    this.known = known;
    versions.catch(() => {
      if (this.known === known) {
        this.known = undefined;
      }
    });
    return versions;
  }

  /** Call it after a change, so that the next request sees it. */
  forget(): void {
    this.known = undefined;
  }
}
