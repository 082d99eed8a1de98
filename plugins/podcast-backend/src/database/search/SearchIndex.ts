import { Knex } from 'knex';

/** The texts of an episode that are searched, from the one that counts most to the one that counts least. */
export type SearchableTexts = {
  title: string;
  people: string;
  keywords: string;
  notes: string;
};

/** The database's own full-text search. */
export interface SearchIndex {
  /** Puts episodes in, or in again. */
  put(
    tx: Knex,
    entries: Array<{ seq: number; texts: SearchableTexts }>,
  ): Promise<void>;

  /** Takes episodes out, before they are deleted. */
  remove(tx: Knex, seqs: number[]): Promise<void>;

  /** Brings the index into good shape after many changes, as part of their transaction. */
  tidy(tx: Knex): Promise<void>;

  /**
   * Episodes that have all the words, the last one perhaps only begun: a query with the columns `seq` and `score`, an
   * integer that is the greater the better they match.
   *
   * @param words - at least one
   */
  match(tx: Knex, words: string[]): Knex.QueryBuilder | Knex.Raw;
}
