import { Knex } from 'knex';
import { SearchableTexts, SearchIndex } from './SearchIndex';
import { wordsToIndex } from './wordsToIndex';

/** Limits of a `tsvector`: positions per word, and the highest position. */
const MAX_POSITIONS = 255;
const MAX_POSITION = 16383;

/** A `tsvector` column with an index; needs no PostgreSQL extension. */
export class PostgresSearchIndex implements SearchIndex {
  async put(
    tx: Knex,
    entries: Array<{ seq: number; texts: SearchableTexts }>,
  ): Promise<void> {
    if (entries.length === 0) {
      return;
    }
    await tx('episode_search')
      .insert(
        entries.map(({ seq, texts }) => ({
          seq,
          document: tx.raw('?::tsvector', [toTsvector(texts)]),
        })),
      )
      .onConflict('seq')
      .merge();
  }

  async remove(tx: Knex, seqs: number[]): Promise<void> {
    await tx('episode_search').whereIn('seq', seqs).delete();
  }

  /** PostgreSQL does this by itself. */
  async optimize(): Promise<void> {}

  match(tx: Knex, words: string[]): Knex.QueryBuilder {
    return tx('episode_search')
      .select('seq')
      .whereRaw('document @@ ?::tsquery', [toTsquery(words)]);
  }

  rank(tx: Knex, words: string[], seqs?: Knex.QueryBuilder): Knex.QueryBuilder {
    return this.match(tx, words)
      .select(
        tx.raw(
          `cast(1000000 * ts_rank('{0.1, 0.5, 0.5, 1.0}', document, ?::tsquery) as integer) as score`,
          [toTsquery(words)],
        ),
      )
      .modify(query => seqs && query.whereIn('seq', seqs));
  }
}

function toTsquery(words: string[]): string {
  const all = words.map(word => `'${word}'`);
  return `${all.join(' & ')}:*`;
}

/** Writes a `tsvector` literal: each word with its positions and weights. */
function toTsvector(texts: SearchableTexts): string {
  const positions = new Map<string, string[]>();
  let position = 0;
  const { title, people, keywords, notes } = wordsToIndex(texts);
  const weighed: Array<[words: string[], weight: string]> = [
    [title, 'A'],
    [people, 'B'],
    [keywords, 'C'],
    [notes, 'D'],
  ];
  for (const [words, weight] of weighed) {
    for (const word of words) {
      position = Math.min(position + 1, MAX_POSITION);
      const found = positions.get(word) ?? [];
      if (found.length < MAX_POSITIONS) {
        found.push(`${position}${weight}`);
      }
      positions.set(word, found);
    }
  }
  return [...positions]
    .map(([word, found]) => `'${word}':${found.join(',')}`)
    .join(' ');
}
