import { Knex } from 'knex';

/** The searchable texts of an episode, in the order of their weight. */
export type SearchableTexts = {
  title: string;
  people: string;
  keywords: string;
  notes: string;
};

/** The full-text search of the database. */
export interface SearchIndex {
  /** Adds or updates episodes. */
  put(
    tx: Knex,
    entries: Array<{ seq: number; texts: SearchableTexts }>,
  ): Promise<void>;

  /** Removes episodes; call it before they are deleted. */
  remove(tx: Knex, seqs: number[]): Promise<void>;

  /** Optimizes the index after many changes, in the same transaction. */
  optimize(tx: Knex): Promise<void>;

  /**
   * Returns a query for the `seq` of episodes that contain all words; the last one is a prefix.
   *
   * @param words - at least one
   */
  match(tx: Knex, words: string[]): Knex.QueryBuilder;

  /**
   * Adds the column `score` to {@link match}, an integer from 0 that is higher for better matches.
   *
   * @param seqs - selects `seq` of the episodes to rank; by default all that match
   */
  rank(tx: Knex, words: string[], seqs?: Knex.QueryBuilder): Knex.QueryBuilder;
}
