import { Knex } from 'knex';
import { SearchableTexts, SearchIndex } from './SearchIndex';
import { wordsOf } from './words';

/** FTS5, whose rows have the numbers of the episodes. */
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
      entries.map(({ seq, texts }) => ({
        rowid: seq,
        title: wordsOf(texts.title).join(' '),
        people: wordsOf(texts.people).join(' '),
        keywords: wordsOf(texts.keywords).join(' '),
        notes: wordsOf(texts.notes).join(' '),
      })),
    );
  }

  async remove(tx: Knex, seqs: number[]): Promise<void> {
    await tx('episode_search').whereIn('rowid', seqs).delete();
  }

  match(tx: Knex, words: string[]): Knex.Raw {
    // `bm25` falls with a better match; its factors are those of the columns.
    return tx.raw(
      `select rowid as seq,
        cast(-1000000 * bm25(episode_search, 10, 5, 5, 1) as integer) as score
      from episode_search where episode_search match ?`,
      [`${words.map(word => `"${word}"`).join(' ')} *`],
    );
  }
}
