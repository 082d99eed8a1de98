import { createHash, randomUUID } from 'node:crypto';
import { Knex } from 'knex';

/** A change by another replica is seen after this time at the latest, in milliseconds. */
const MAX_AGE_MS = 500;

/** Texts that change with what is stored of the shows of the portal. */
export type Versions = {
  /** Changes with episodes, their topics, people, series and related episodes, and with the shows themselves. */
  content: string;
  /** Changes also with each attempt to read a feed. */
  state: string;
};

/** Knows the versions of what is stored, so that most requests need no query for them. */
export class ShowVersions {
  private known: { versions: Promise<Versions>; at: number } | undefined;

  constructor(
    private readonly database: Knex,
    private readonly showIds: string[],
  ) {}

  /** The versions of at most half a second ago, with all changes by this process. */
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

  /** Call it after a change has been committed. */
  forget(): void {
    this.known = undefined;
  }

  private async read(): Promise<Versions> {
    type Row = Record<'id' | 'version' | 'content_version', string | null>;
    const rows: Row[] = await this.database('shows')
      .whereIn('id', this.showIds)
      .orderBy('id')
      .select('id', 'version', 'content_version');
    const toVersion = (column: 'version' | 'content_version') =>
      createHash('sha256')
        .update(JSON.stringify(rows.map(row => [row.id, row[column]])))
        .digest('base64url');
    return {
      content: toVersion('content_version'),
      state: toVersion('version'),
    };
  }
}

/** Columns to write to `shows` together with a change of a show. */
export function changeVersions(what: keyof Versions) {
  const version = randomUUID();
  return {
    version,
    ...(what === 'content' && { content_version: version }),
  };
}
