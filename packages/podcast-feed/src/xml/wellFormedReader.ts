import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { XmlElement } from './element';
import {
  decodeText,
  createElement,
  createRootElement,
  getInnerScope,
} from './elements';
import type { ParsedMarkup, ReadOptions } from './options';
import type { NamespaceScope } from './scope';
import type { RawAttribute } from './tag';

const TEXT = '#text';
const CDATA = '#cdata';
const COMMENT = '#comment';
const ATTRIBUTES = ':@';

/** A node of `fast-xml-parser` in document order: one key has the content, another one the attributes. */
type Node = {
  [name: string]: unknown;
  [ATTRIBUTES]?: Record<string, string>;
};

// The parser does not decode text, because we decode references ourselves and report invalid ones. Entities that a
// document declares are never expanded.
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  trimValues: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  cdataPropName: CDATA,
  commentPropName: COMMENT,
  jPath: false,
});

/**
 * Fields in which some feeds have HTML as elements instead of text. They need the source of the elements, which the library
 * does not keep.
 */
const HTML_FIELDS = new Set([
  'body',
  'content',
  'description',
  'encoded',
  'subtitle',
  'summary',
]);

/** Declarations other than comments and CDATA. After one, the library silently loses text. */
const declaration = /<!(?!--|\[CDATA\[)/;

/**
 * Limits of characters and tags, because the library takes several times as long as our own reader, without a pause. The
 * metadata of real shows is far below both.
 */
const maxLength = 256 * 1024;
const maxTags = 2_000;

/** Thrown for markup that the library cannot read correctly. */
class UnsuitableMarkup extends Error {}

class TreeReader {
  private elements = 0;
  private rootScope: NamespaceScope;

  constructor(private readonly options: ReadOptions) {
    this.rootScope = options.scope;
  }

  read(nodes: Node[]): ParsedMarkup {
    const { scope, base } = this.options;
    const root = createRootElement(base);
    this.fill(root, nodes, scope, 1);
    return { root, scope: this.rootScope };
  }

  private fill(
    element: XmlElement,
    nodes: Node[],
    scope: NamespaceScope,
    depth: number,
  ): void {
    for (const node of nodes) {
      const name = getNodeName(node);
      if (name === TEXT) {
        this.addText(element, String(node[name]));
      } else if (name === CDATA) {
        for (const part of node[name] as Node[]) {
          this.append(element, String(part[TEXT]));
        }
      } else if (name !== COMMENT && name !== '') {
        element.addChild(this.child(node, name, element, scope, depth));
      }
    }
  }

  private child(
    node: Node,
    name: string,
    parent: XmlElement,
    outer: NamespaceScope,
    depth: number,
  ): XmlElement {
    const { limits, warn, isDocument } = this.options;
    const attributes = getAttributes(node);
    this.elements += 1;
    if (
      depth > limits.maxDepth ||
      this.elements > limits.maxElements ||
      attributes.length > limits.maxAttributes
    ) {
      throw new UnsuitableMarkup();
    }
    const scope = getInnerScope(attributes, outer, {
      isRoot: depth === 1 && Boolean(isDocument),
    });
    if (this.elements === 1) {
      this.rootScope = scope;
    }
    const element = createElement(name, attributes, {
      scope,
      base: parent.base,
      warn,
    });
    this.fill(element, node[name] as Node[], scope, depth + 1);
    if (element.children.length > 0 && HTML_FIELDS.has(element.local)) {
      throw new UnsuitableMarkup();
    }
    return element;
  }

  private addText(element: XmlElement, text: string): void {
    // White space between tags is not text.
    if (element.text !== '' || /[^\0-\x20]/.test(text)) {
      this.append(element, decodeText(text, element.name, this.options.warn));
    }
  }

  private append(element: XmlElement, text: string): void {
    element.text += text;
    if (element.text.length > this.options.limits.maxTextLength) {
      throw new UnsuitableMarkup();
    }
  }
}

function getNodeName(node: Node): string {
  for (const name in node) {
    if (name !== ATTRIBUTES) {
      return name;
    }
  }
  return '';
}

function getAttributes(node: Node): RawAttribute[] {
  const attributes = node[ATTRIBUTES];
  return attributes
    ? Object.entries(attributes).map(([name, value]) => ({ name, value }))
    : [];
}

function hasMoreTags(text: string, most: number): boolean {
  let position = -1;
  for (let tags = 0; tags <= most; tags += 1) {
    position = text.indexOf('<', position + 1);
    if (position < 0) {
      return false;
    }
  }
  return true;
}

/** Reads markup with `fast-xml-parser`. Undefined if it is long, not well-formed, beyond a limit, or has HTML as elements. */
export function readWellFormed(
  text: string,
  options: ReadOptions,
): ParsedMarkup | undefined {
  if (
    options.hasControls ||
    text.length > maxLength ||
    hasMoreTags(text, maxTags) ||
    declaration.test(text) ||
    XMLValidator.validate(text) !== true
  ) {
    return undefined;
  }
  let nodes: Node[];
  try {
    nodes = parser.parse(text);
  } catch {
    // Names such as `__proto__`, and depths beyond a limit of the library.
    return undefined;
  }
  try {
    return new TreeReader(options).read(nodes);
  } catch (error) {
    if (error instanceof UnsuitableMarkup) {
      return undefined;
    }
    throw error;
  }
}
