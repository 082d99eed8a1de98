/** Where an item stands in the document, its tags included. */
export type ItemRange = {
  start: number;
  end: number;
  /** How the item ends: by its own tag, by the start of the next one, or because the document ends in it. */
  closed: 'tag' | 'next' | 'cut';
  /** Tells it from all other items by its bytes and by how it ends. */
  fingerprint: number;
};
