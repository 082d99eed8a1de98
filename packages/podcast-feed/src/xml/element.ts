/** An element of a feed, read forgivingly. */
export type XmlElement = {
  /** As the document spells it, e.g. `itunes:duration`. */
  name: string;
  /** Which namespace it belongs to, by the short name that this package gives it; empty for an unknown one. */
  namespace: string;
  /** Lower case, without prefix. */
  local: string;
  /** Namespace and local name, e.g. `itunes:duration`. */
  key: string;
  attributes: XmlAttribute[];
  children: XmlElement[];
  /** Text directly inside, decoded, comments left out. */
  text: string;
  /** What stands between its tags, as the document has it; only where there are elements in it that may be HTML. */
  source: string;
  /** Address that relative URLs inside resolve against, where an `xml:base` says so. */
  base?: string;
};

export type XmlAttribute = {
  /** As the document spells it. */
  name: string;
  /** Lower case, without prefix. */
  local: string;
  value: string;
};

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

/** Text of the element and of everything inside it. */
export function deepText(element: XmlElement): string {
  if (element.children.length === 0) {
    return element.text;
  }
  return [element.text, ...element.children.map(deepText)].join(' ');
}

/** The first child of a name, in whichever namespace. */
export function child(
  element: XmlElement,
  local: string,
): XmlElement | undefined {
  return element.children.find(candidate => candidate.local === local);
}
