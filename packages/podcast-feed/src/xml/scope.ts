import type { RawAttribute } from './tag';

/** Which namespaces this package knows, each under a short name of its own. */
export type KnownNamespaces = {
  byUri(uri: string): string | undefined;
  byPrefix(prefix: string): string | undefined;
  /** For a prefix that is not known, and is declared with no URI that is. */
  byResemblance(prefix: string, uri: string | undefined): string | undefined;
};

export type ResolvedName = {
  /** Short name of the namespace; empty for one that is not known. */
  namespace: string;
  /** Lower case. */
  local: string;
  /** Both, e.g. `itunes:duration`. */
  key: string;
};

/** Tells that a prefix was understood although the document declares it wrongly, or not at all. */
export type PrefixRepair = (prefix: string, uri: string | undefined) => void;

/**
 * The namespace declarations that hold at one place of a document.
 *
 * A declared URI decides, whatever the prefix. A prefix that is declared with an unknown URI, or not at all, means what
 * everybody means by it; one that nobody knows, what it resembles.
 */
export class NamespaceScope {
  private readonly names = new Map<string, ResolvedName>();

  private constructor(
    private readonly known: KnownNamespaces,
    private readonly declared: ReadonlyMap<string, string>,
    private readonly unprefixed: string,
    private readonly repaired: PrefixRepair,
  ) {}

  /**
   * @param core - Namespace of elements without a prefix.
   */
  static root(
    known: KnownNamespaces,
    core: string,
    repaired: PrefixRepair,
  ): NamespaceScope {
    return new NamespaceScope(known, new Map(), core, repaired);
  }

  /** The scope inside an element with these attributes; the same one when they declare nothing. */
  with(attributes: RawAttribute[], isRoot: boolean): NamespaceScope {
    let declared: Map<string, string> | undefined;
    let { unprefixed } = this;
    for (const { name, value } of attributes) {
      if (name === 'xmlns') {
        // The root's default namespace says nothing more than the root's name did, and is often wrong.
        const namespace = this.known.byUri(value);
        unprefixed = isRoot ? unprefixed : namespace ?? unprefixed;
        declared ??= new Map(this.declared);
      } else if (name.startsWith('xmlns:')) {
        declared ??= new Map(this.declared);
        declared.set(name.slice(6), value);
      }
    }
    return declared
      ? new NamespaceScope(this.known, declared, unprefixed, this.repaired)
      : this;
  }

  /** All that decides what names mean here. */
  describe(): string {
    return JSON.stringify([this.unprefixed, ...this.declared]);
  }

  resolve(name: string): ResolvedName {
    const cached = this.names.get(name);
    if (cached) {
      return cached;
    }
    const resolved = this.resolveNew(name);
    if (this.names.size < 1000) {
      this.names.set(name, resolved);
    }
    return resolved;
  }

  private resolveNew(name: string): ResolvedName {
    const colon = name.indexOf(':');
    const local = name.slice(colon + 1).toLowerCase();
    const namespace =
      colon > 0 ? this.resolvePrefix(name.slice(0, colon)) : this.unprefixed;
    return { namespace, local, key: `${namespace}:${local}` };
  }

  private resolvePrefix(prefix: string): string {
    const uri = this.declared.get(prefix);
    const byUri = uri === undefined ? undefined : this.known.byUri(uri);
    if (byUri !== undefined) {
      return byUri;
    }
    const meant =
      this.known.byPrefix(prefix.toLowerCase()) ??
      this.known.byResemblance(prefix, uri);
    if (meant !== undefined) {
      this.repaired(prefix, uri);
    }
    return meant ?? '';
  }
}
