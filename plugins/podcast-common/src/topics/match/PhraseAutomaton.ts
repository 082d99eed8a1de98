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

/** A way through a text. */
class Walk<T> {
  #node: Node<T>;

  constructor(
    private readonly root: Node<T>,
    private readonly ids: ReadonlyMap<string, number>,
  ) {
    this.#node = root;
  }

  /** Whether the last words start a phrase. */
  get isInPhrase(): boolean {
    return this.#node !== this.root;
  }

  next(word: string) {
    const id = this.ids.get(word);
    this.#node =
      id === undefined ? this.root : step(this.#node, id) ?? this.root;
  }

  /** The longest phrase that ends with the last word; `shorter` leads to the others. */
  ending(): Node<T> | undefined {
    return this.#node.values.length > 0 ? this.#node : this.#node.shorter;
  }
}

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

  /** Makes it ready to search; without it the first search takes that much longer. Pauses after every thousand words. */
  *build(): Generator<void> {
    if (this.#built) {
      return;
    }
    const queue = [this.#root];
    let done = 0;
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
      done += 1;
      if (done % 1000 === 0) {
        yield;
      }
    }
    this.#built = true;
  }

  /** Calls back with each phrase found and the positions of its first word and of the word after its last. */
  search(
    words: readonly string[],
    found: (value: T, from: number, to: number) => void,
  ) {
    const walk = this.walk();
    for (let i = 0; i < words.length; i++) {
      walk.next(words[i]);
      for (let end = walk.ending(); end; end = end.shorter) {
        for (const value of end.values) {
          found(value, i + 1 - end.depth, i + 1);
        }
      }
    }
  }

  /** Goes through a text word by word, for callers that do not have a list of them. */
  walk(): Walk<T> {
    if (!this.#built) {
      const steps = this.build();
      while (!steps.next().done);
    }
    return new Walk(this.#root, this.#ids);
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
