import { Knex } from 'knex';
import { isPostgres } from './isPostgres';

/** Clocks of two machines are never quite the same. */
const TOLERANCE_MS = 5_000;

/** Milliseconds since 1970 by the clock of the database, which all replicas share, as SQL. */
export function nowMs(database: Knex): Knex.Raw {
  return database.raw(
    isPostgres(database)
      ? 'cast(extract(epoch from clock_timestamp()) * 1000 as bigint)'
      : "cast(unixepoch('subsec') * 1000 as integer)",
  );
}

/** The time by the clock of the database. */
export async function databaseTime(database: Knex): Promise<number> {
  const [{ now }] = await database.select({ now: nowMs(database) });
  return Number(now);
}

/** Puts times of this process right by the clock of the database. */
export class DatabaseClock {
  private constructor(private readonly behindMs: number) {}

  static async of(database: Knex): Promise<DatabaseClock> {
    const before = Date.now();
    const behind = (await databaseTime(database)) - before;
    return new DatabaseClock(Math.abs(behind) > TOLERANCE_MS ? behind : 0);
  }

  /** @param time - of this process; now where it is absent */
  right(time = Date.now()): number {
    return time + this.behindMs;
  }

  rightIso(time?: string): string {
    const ms = time === undefined ? undefined : Date.parse(time);
    return new Date(this.right(ms)).toISOString();
  }
}

/** Whether a time that some clock has written lies behind. One that lies ahead was written by a clock that was wrong. */
export function isPast(time: number, now: number): boolean {
  return time <= now + TOLERANCE_MS;
}

/**
 * A time that was set for later by some clock; undefined where no clock can honestly have set it: it is further ahead
 * than it may be, or was set at a time that is still to come.
 */
export function honestDeadline(
  deadline: number,
  options: { now: number; longest: number; setAt?: number },
): number | undefined {
  const { now, longest, setAt = now } = options;
  const isHonest = isPast(deadline - longest, now) && isPast(setAt, now);
  return isHonest ? deadline : undefined;
}

/**
 * Narrows a query down to a row whose lease can be taken: nobody has it, it has run out, or it ends later than any lease
 * of that length, so that the clock that it is from was wrong.
 */
export function whereLeaseIsFree(
  query: Knex.QueryBuilder,
  database: Knex,
  durationMs: number,
): void {
  query.andWhere(free =>
    free
      .whereNull('lease_token')
      .orWhere('lease_until_ms', '<=', nowMs(database))
      // Twice as long, since another version or configuration may have another length.
      .orWhere('lease_until_ms', '>', laterMs(database, 2 * durationMs)),
  );
}

/** The time in so many milliseconds by the clock of the database, as SQL. */
export function laterMs(database: Knex, durationMs: number): Knex.Raw {
  return database.raw('? + ?', [
    nowMs(database),
    database.raw('cast(? as bigint)', [durationMs]),
  ]);
}
