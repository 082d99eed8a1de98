/** The position of an item in the document, including its tags. */
export type ItemRange = {
  start: number;
  end: number;
  /** How the item ends: with its own tag, with the start of the next one, or with the document. */
  closed: 'tag' | 'next' | 'cut';
  /** Identifies the item by its bytes and by how it ends. */
  fingerprint: number;
};
