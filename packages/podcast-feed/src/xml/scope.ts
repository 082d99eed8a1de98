import type { RawAttribute } from './tag';

/** The namespaces that this package knows, by their short names. */
export type KnownNamespaces = {
  byUri(uri: string): string | undefined;
  byPrefix(prefix: string): string | undefined;
  /** For an unknown prefix without a known URI. */
  byResemblance(prefix: string, uri: string | undefined): string | undefined;
};

export type ResolvedName = {
  /** Short name of the namespace; empty for an unknown one. */
  namespace: string;
  /** Lower case. */
  local: string;
  /** Namespace and local name, such as `itunes:duration`. */
  key: string;
};

/** Reports that a prefix was recognized although the document declares it incorrectly or not at all. */
export type PrefixRepair = (prefix: string, uri: string | undefined) => void;

/**
 * The namespace declarations at a place in a document.
 *
 * A known URI decides, independent of the prefix. A prefix with an unknown URI, or without a declaration, has its usual
 * meaning. An unknown prefix has the meaning of the one that it resembles.
 */
export class NamespaceScope {
  private readonly names = new Map<string, ResolvedName>();

  private constructor(
    private readonly known: KnownNamespaces,
    private readonly declared: ReadonlyMap<string, string>,
    private readonly unprefixed: string,
    private readonly repaired: PrefixRepair,
  ) {}

  /** @param core - the namespace of elements without a prefix */
  static root(
    known: KnownNamespaces,
    core: string,
    repaired: PrefixRepair,
  ): NamespaceScope {
    return new NamespaceScope(known, new Map(), core, repaired);
  }

  /** Returns the scope inside an element with these attributes; the same one if they declare nothing. */
  with(attributes: RawAttribute[], isRoot: boolean): NamespaceScope {
    let declared: Map<string, string> | undefined;
    let { unprefixed } = this;
    for (const { name, value } of attributes) {
      if (name === 'xmlns') {
        // The root's default namespace adds nothing to the root's name, and is often wrong.
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

  /** A string that is equal for scopes in which names have the same meaning. */
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
