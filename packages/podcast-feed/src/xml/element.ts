import type { ResolvedName } from './scope';

/** An attribute of an element, read forgivingly. */
export type XmlAttribute = {
  /** As the document spells it. */
  name: string;
  /** Lower case, without prefix. */
  local: string;
  value: string;
};

const noAttributes: XmlAttribute[] = [];
const noChildren: readonly XmlElement[] = [];

/** An element of a feed, read forgivingly. */
export class XmlElement {
  /** Which namespace it belongs to, by the short name that this package gives it; empty for an unknown one. */
  readonly namespace: string;
  /** Lower case, without prefix. */
  readonly local: string;
  /** Namespace and local name, e.g. `itunes:duration`. */
  readonly key: string;
  attributes = noAttributes;
  children = noChildren;
  /** Text directly inside, decoded, comments left out. */
  text = '';
  /** How much of its parent's text stands before it. */
  textBefore = 0;
  private bytes: Buffer | undefined = undefined;
  private from = 0;
  private to = 0;

  /**
   * @param name - As the document spells it, e.g. `itunes:duration`; empty for what holds the elements at the top.
   * @param base - Address that relative URLs inside resolve against, where an `xml:base` says so.
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

  /** What stands between its tags, as the document has it; only where there are elements in it that may be HTML. */
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

  /** Takes the children away from the element. */
  takeChildren(): readonly XmlElement[] {
    const { children } = this;
    this.children = noChildren;
    return children;
  }

  /** Remembers where the content of the element stands. */
  setSource(bytes: Buffer, from: number, to: number): void {
    this.bytes = bytes;
    this.from = from;
    this.to = to;
  }
}

/** Value of an attribute by its local name in lower case. */
export function attribute(
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

/** Elements of HTML that stand within a line, so that nothing parts their text from what is around them. */
const inline = new Set(
  'a abbr b big cite code em font i mark q s small span strong sub sup tt u'.split(
    ' ',
  ),
);

/** Text of the element and of everything inside it. */
export function deepText(element: XmlElement): string {
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
      deepText(inner),
      space,
    );
    from = inner.textBefore;
  }
  parts.push(text.slice(from));
  return parts.join('');
}

/** The first child of a name, in whichever namespace. */
export function child(
  element: XmlElement,
  local: string,
): XmlElement | undefined {
  return element.children.find(candidate => candidate.local === local);
}
