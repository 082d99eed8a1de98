import { Knex } from 'knex';
import { yieldToEventLoop } from '../../slices';
import { SearchableTexts, SearchIndex } from './SearchIndex';
import { wordsToIndex } from './wordsToIndex';

/** Index pages per merge, so that each takes a few milliseconds. */
const PAGES_AT_ONCE = 100;

/** An FTS5 table; its row ids are the `seq` of episodes. */
export class SqliteSearchIndex implements SearchIndex {
  async put(
    tx: Knex,
    entries: Array<{ seq: number; texts: SearchableTexts }>,
  ): Promise<void> {
    await this.remove(
      tx,
      entries.map(entry => entry.seq),
    );
    if (entries.length === 0) {
      return;
    }
    await tx('episode_search').insert(
      entries.map(({ seq, texts }) => {
        const { title, people, keywords, notes } = wordsToIndex(texts);
        return {
          rowid: seq,
          title: title.join(' '),
          people: people.join(' '),
          keywords: keywords.join(' '),
          notes: notes.join(' '),
        };
      }),
    );
  }

  async remove(tx: Knex, seqs: number[]): Promise<void> {
    await tx('episode_search').whereIn('rowid', seqs).delete();
  }

  async optimize(tx: Knex): Promise<void> {
    for (;;) {
      const before = await countChanges(tx);
      await tx.raw(
        `insert into episode_search (episode_search, rank) values ('merge', ${PAGES_AT_ONCE})`,
      );
      await yieldToEventLoop();
      // Fewer than two changes mean that nothing is left to merge, see the documentation of FTS5.
      if ((await countChanges(tx)) - before < 2) {
        return;
      }
    }
  }

  match(tx: Knex, words: string[]): Knex.QueryBuilder {
    return tx('episode_search')
      .select('rowid as seq')
      .whereRaw('episode_search match ?', [
        `${words.map(word => `"${word}"`).join(' ')} *`,
      ]);
  }

  rank(tx: Knex, words: string[], seqs?: Knex.QueryBuilder): Knex.QueryBuilder {
    // `bm25` falls with a better match; its factors are those of the columns.
    return this.match(tx, words)
      .select(
        tx.raw(
          'cast(-1000000 * bm25(episode_search, 10, 5, 5, 1) as integer) as score',
        ),
      )
      .modify(
        query =>
          seqs &&
          // With `+`, SQLite checks each match instead of searching again for each row.
          query.whereRaw('+rowid in ?', [seqs]),
      );
  }
}

/** The number of rows that this connection has written. */
async function countChanges(tx: Knex): Promise<number> {
  const [{ changes }] = await tx.select(tx.raw('total_changes() as changes'));
  return changes;
}
