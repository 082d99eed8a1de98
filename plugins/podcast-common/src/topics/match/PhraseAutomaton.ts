type Node<T> = {
  next: Map<number, Node<T>>;
  /** Where to continue if the next word does not match: the longest suffix of the words so far that starts a phrase. */
  fallback?: Node<T>;
  /** Values of the phrases that end here. */
  values: T[];
  /** Number of words from the start. */
  depth: number;
  /** The next node along the fallbacks that has values. */
  shorter?: Node<T>;
};

/** The state of a search through a text. */
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

  /** The longest phrase that ends with the last word. Follow `shorter` for the others. */
  getEnding(): Node<T> | undefined {
    return this.#node.values.length > 0 ? this.#node : this.#node.shorter;
  }
}

/**
 * Finds any number of phrases in a text in one pass, with the Aho–Corasick algorithm over words. Add all phrases before you
 * search.
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

  /** Prepares the search; otherwise, the first search does. Pauses after every thousand words. */
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

  /** Calls back for each phrase with the index of its first word and the index after its last word. */
  search(
    words: readonly string[],
    found: (value: T, from: number, to: number) => void,
  ) {
    const walk = this.walk();
    for (let i = 0; i < words.length; i++) {
      walk.next(words[i]);
      for (let end = walk.getEnding(); end; end = end.shorter) {
        for (const value of end.values) {
          found(value, i + 1 - end.depth, i + 1);
        }
      }
    }
  }

  /** Starts a search word by word, for callers without a list of words. */
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
