import { createHash, randomUUID } from 'node:crypto';
import { Knex } from 'knex';

/** Texts that change with what is stored of some shows. */
export type Versions = {
  /** Changes with episodes, their topics, people, series and related episodes, and with the show itself. */
  content: string;
  /** Changes also with each attempt to read the feed. */
  state: string;
};

/** Columns to write to `shows` together with a change of a show. */
export function changeVersions(what: keyof Versions) {
  const version = randomUUID();
  return {
    version,
    ...(what === 'content' && { content_version: version }),
  };
}

export async function getVersions(
  database: Knex,
  showIds: string[],
): Promise<Versions> {
  type Row = Record<'id' | 'version' | 'content_version', string | null>;
  const rows: Row[] = await database('shows')
    .whereIn('id', showIds)
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
