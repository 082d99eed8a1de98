import { Knex } from 'knex';
import { yieldToEventLoop } from '../../slices';
import { joinDetails } from './details';

/** Rows per query. */
const ROWS_AT_ONCE = 500;

/**
 * Reads all episodes of a show in batches, so the event loop can do other work in between.
 *
 * @param columns - columns of `episodes`, or `detail`
 */
export async function mapRowsOfShow<Row extends { seq: number }, R>(
  database: Knex,
  showId: string,
  columns: string[],
  convert: (row: Row) => R,
): Promise<R[]> {
  const results: R[] = [];
  let after = -1;
  for (;;) {
    const query = database({ e: 'episodes' })
      .where('e.show_id', showId)
      .andWhere('e.seq', '>', after)
      .orderBy('e.seq')
      .limit(ROWS_AT_ONCE)
      .select('e.seq', ...columns.map(toColumn))
      .modify(rows => columns.includes('detail') && joinDetails(rows, 'e'));
    const rows = (await query) as Row[];
    results.push(...rows.map(convert));
    if (rows.length < ROWS_AT_ONCE) {
      return results;
    }
    after = rows[rows.length - 1].seq;
    await yieldToEventLoop();
  }
}

function toColumn(name: string): string {
  return name === 'detail' ? 'd.detail' : `e.${name}`;
}
