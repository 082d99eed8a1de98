type Node<T> = {
  next: Map<number, Node<T>>;
  /** Where to go on when the next word does not fit: the longest end of what was read that starts a phrase. */
  fallback?: Node<T>;
  /** Phrases that end here. */
  values: T[];
  /** Number of words from the start. */
  depth: number;
  /** The nearest node on the way of fallbacks that has values. */
  shorter?: Node<T>;
};

/**
 * Finds all of many phrases in a text in one pass, whatever their number (Aho–Corasick, with words in the place of
 * letters). Add all phrases first, then search.
 */
export class PhraseAutomaton<T> {
  readonly #root: Node<T> = { next: new Map(), values: [], depth: 0 };
  readonly #ids = new Map<string, number>();
  #built = false;

  add(words: string[], value: T) {
    let node = this.#root;
    for (const word of words) {
      const id = this.#ids.get(word) ?? this.#ids.size;
      this.#ids.set(word, id);
      let next = node.next.get(id);
      if (!next) {
        next = { next: new Map(), values: [], depth: node.depth + 1 };
        node.next.set(id, next);
      }
      node = next;
    }
    node.values.push(value);
    this.#built = false;
  }

  /** Calls back with each phrase found and the positions of its first word and of the word after its last. */
  search(
    words: readonly string[],
    found: (value: T, from: number, to: number) => void,
  ) {
    this.#build();
    let node = this.#root;
    for (let i = 0; i < words.length; i++) {
      const id = this.#ids.get(words[i]);
      node = id === undefined ? this.#root : step(node, id) ?? this.#root;
      let ending = node.values.length > 0 ? node : node.shorter;
      while (ending) {
        for (const value of ending.values) {
          found(value, i + 1 - ending.depth, i + 1);
        }
        ending = ending.shorter;
      }
    }
  }

  #build() {
    if (this.#built) {
      return;
    }
    const queue = [this.#root];
    for (const node of queue) {
      for (const [id, child] of node.next) {
        child.fallback =
          (node.fallback && step(node.fallback, id)) ?? this.#root;
        child.shorter =
          child.fallback.values.length > 0
            ? child.fallback
            : child.fallback.shorter;
        queue.push(child);
      }
    }
    this.#built = true;
  }
}

function step<T>(from: Node<T>, id: number): Node<T> | undefined {
  let node: Node<T> | undefined = from;
  while (node) {
    const next = node.next.get(id);
    if (next) {
      return next;
    }
    node = node.fallback;
  }
  return undefined;
}
