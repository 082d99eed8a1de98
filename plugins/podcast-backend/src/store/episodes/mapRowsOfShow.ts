import { Knex } from 'knex';
import { giveWay } from '../../slices';

/** Rows that are read at once. */
const ROWS_AT_ONCE = 500;

/** Reads all episodes of a show, in parts, so that the backend can do other things in between. */
export async function mapRowsOfShow<Row extends { seq: number }, R>(
  database: Knex,
  showId: string,
  columns: string[],
  convert: (row: Row) => R,
): Promise<R[]> {
  const results: R[] = [];
  let after = -1;
  for (;;) {
    const query = database('episodes')
      .where('show_id', showId)
      .andWhere('seq', '>', after)
      .orderBy('seq')
      .limit(ROWS_AT_ONCE)
      .select('seq', ...columns);
    const rows = (await query) as Row[];
    results.push(...rows.map(convert));
    if (rows.length < ROWS_AT_ONCE) {
      return results;
    }
    after = rows[rows.length - 1].seq;
    await giveWay();
  }
}
