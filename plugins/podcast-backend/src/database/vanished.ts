import { Knex } from 'knex';
import { isPast } from './clock';
import { deleteEpisodes } from './deleteEpisodes';
import { SearchIndex } from './search';

const DAY = 24 * 3_600_000;

/** Of fewer episodes, most may well go at once. */
const MANY = 10;

/** What is done with episodes that a new copy of a feed does not have. */
export type VanishedFate = 'forget' | 'mark' | 'keep';

/**
 * A feed that suddenly lacks most of its episodes is more likely broken than meant, so at first nothing is done about
 * it. If it stays so for a day it is meant.
 *
 * @param vanished - number of episodes that the feed had and does not have now
 * @param present - number of episodes that it had
 */
export function isSuspicious(vanished: number, present: number): boolean {
  return present >= MANY && vanished > present / 2;
}

export function isSettled(shrunkSince: string | null, now: string): boolean {
  return (
    shrunkSince !== null && Date.parse(now) - Date.parse(shrunkSince) >= DAY
  );
}

/** Since when it is so; a time that lies ahead was written by a clock that was wrong. */
export function sinceThen(since: string | null, now: string): string {
  return since !== null && isPast(Date.parse(since), Date.parse(now))
    ? since
    : now;
}

/**
 * Deletes the episodes that a feed has lacked since before some time.
 *
 * @returns how many there were
 */
export async function deleteVanishedBefore(
  tx: Knex,
  index: SearchIndex,
  showId: string,
  before: string,
): Promise<number> {
  const rows: Array<{ id: string; seq: number }> = await tx('episodes')
    .where('show_id', showId)
    .andWhere('vanished_at', '<', before)
    .select('id', 'seq');
  await deleteEpisodes(tx, index, rows);
  return rows.length;
}
