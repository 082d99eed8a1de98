import type { ResolvedName } from './scope';

/** An attribute of an element. */
export type XmlAttribute = {
  /** As written in the document. */
  name: string;
  /** Lower case, without prefix. */
  local: string;
  value: string;
};

const noAttributes: XmlAttribute[] = [];
const noChildren: readonly XmlElement[] = [];

/** An element of a feed. */
export class XmlElement {
  /** The short name of its namespace in this package; empty if the namespace is unknown. */
  readonly namespace: string;
  /** Lower case, without prefix. */
  readonly local: string;
  /** Namespace and local name, such as `itunes:duration`. */
  readonly key: string;
  attributes = noAttributes;
  children = noChildren;
  /** Its own decoded text, without comments and children. */
  text = '';
  /** Length of its parent's text before it. */
  textBefore = 0;
  private bytes: Buffer | undefined = undefined;
  private from = 0;
  private to = 0;

  /**
   * @param name - As written in the document, such as `itunes:duration`; empty for the parent of the outermost elements.
   * @param base - The base of relative URLs inside, from `xml:base`.
   */
  constructor(
    readonly name: string,
    resolved: ResolvedName,
    public base: string | undefined,
  ) {
    this.namespace = resolved.namespace;
    this.local = resolved.local;
    this.key = resolved.key;
  }

  /** The source between its tags. Only set if it contains elements, which may be HTML. */
  get source(): string {
    return this.bytes?.toString('utf8', this.from, this.to) ?? '';
  }

  addChild(element: XmlElement): void {
    element.textBefore = this.text.length;
    if (this.children === noChildren) {
      this.children = [element];
    } else {
      (this.children as XmlElement[]).push(element);
    }
  }

  /** Removes and returns the children of the element. */
  takeChildren(): readonly XmlElement[] {
    const { children } = this;
    this.children = noChildren;
    return children;
  }

  /** Sets the position of the content of the element. */
  setSource(bytes: Buffer, from: number, to: number): void {
    this.bytes = bytes;
    this.from = from;
    this.to = to;
  }
}

/** Returns the value of an attribute by its local name in lower case. */
export function getAttribute(
  element: XmlElement,
  local: string,
): string | undefined {
  for (const candidate of element.attributes) {
    if (candidate.local === local) {
      return candidate.value;
    }
  }
  return undefined;
}

/** Inline elements of HTML, whose text is not separated from the surrounding text. */
const inline = new Set(
  'a abbr b big cite code em font i mark q s small span strong sub sup tt u'.split(
    ' ',
  ),
);

/** Returns the text of the element and its descendants. */
export function getDeepText(element: XmlElement): string {
  const { children, text } = element;
  if (children.length === 0) {
    return text;
  }
  const parts: string[] = [];
  let from = 0;
  for (const inner of children) {
    const space = inline.has(inner.local) ? '' : ' ';
    parts.push(
      text.slice(from, inner.textBefore),
      space,
      getDeepText(inner),
      space,
    );
    from = inner.textBefore;
  }
  parts.push(text.slice(from));
  return parts.join('');
}

/** Returns the first child with a local name, in any namespace. */
export function findChild(
  element: XmlElement,
  local: string,
): XmlElement | undefined {
  return element.children.find(candidate => candidate.local === local);
}
