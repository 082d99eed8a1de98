import { Knex } from 'knex';
import { isPostgres } from './isPostgres';

/** The clocks of two machines always differ a little. */
const TOLERANCE_MS = 5_000;

/** SQL for the current time in epoch milliseconds, by the clock of the database, which all replicas share. */
export function nowMs(database: Knex): Knex.Raw {
  return database.raw(
    isPostgres(database)
      ? 'cast(extract(epoch from clock_timestamp()) * 1000 as bigint)'
      : "cast(unixepoch('subsec') * 1000 as integer)",
  );
}

/** The current time in epoch milliseconds, by the clock of the database. */
export async function getDatabaseTime(database: Knex): Promise<number> {
  const [{ now }] = await database.select({ now: nowMs(database) });
  return Number(now);
}

/** Converts times of this process to the clock of the database. */
export class DatabaseClock {
  private constructor(private readonly offsetMs: number) {}

  static async create(database: Knex): Promise<DatabaseClock> {
    const before = Date.now();
    const offset = (await getDatabaseTime(database)) - before;
    return new DatabaseClock(Math.abs(offset) > TOLERANCE_MS ? offset : 0);
  }

  /** @param time - epoch milliseconds by the clock of this process; defaults to now */
  toDatabaseMs(time = Date.now()): number {
    return time + this.offsetMs;
  }

  toDatabaseIso(time?: string): string {
    const ms = time === undefined ? undefined : Date.parse(time);
    return new Date(this.toDatabaseMs(ms)).toISOString();
  }
}

/** Whether a stored time is in the past. A time in the future was written by a clock that was wrong. */
export function isPast(time: number, now: number): boolean {
  return time <= now + TOLERANCE_MS;
}

/**
 * Returns a stored deadline, or undefined if a clock that was wrong has set it: it is further ahead than the longest
 * possible wait, or was set in the future.
 */
export function plausibleDeadline(
  deadline: number,
  options: { now: number; longest: number; setAt?: number },
): number | undefined {
  const { now, longest, setAt = now } = options;
  const isPlausible = isPast(deadline - longest, now) && isPast(setAt, now);
  return isPlausible ? deadline : undefined;
}

/**
 * Limits a query to rows whose lease can be taken: nobody has it, it has expired, or it ends later than any lease of that
 * length, because a clock was wrong.
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
      // Twice as long, because another version or configuration can use another length.
      .orWhere('lease_until_ms', '>', laterMs(database, 2 * durationMs)),
  );
}

/** SQL for a time in the future, in epoch milliseconds by the clock of the database. */
export function laterMs(database: Knex, durationMs: number): Knex.Raw {
  return database.raw('? + ?', [
    nowMs(database),
    database.raw('cast(? as bigint)', [durationMs]),
  ]);
}
