import type { Warn } from '../warnings';
import { XmlElement } from './element';
import type { XmlAttribute } from './element';
import { decodeEntities } from './entities';
import type { NamespaceScope } from './scope';
import type { RawAttribute } from './tag';

const nameless = { namespace: '', local: '', key: '' };

/** Returns the namespace declarations inside an element with these attributes. */
export function getInnerScope(
  attributes: RawAttribute[],
  scope: NamespaceScope,
  { isRoot }: { isRoot: boolean },
): NamespaceScope {
  return attributes.length ? scope.with(attributes, isRoot) : scope;
}

/** Creates the parent of the outermost elements of a document. */
export function createRootElement(base?: string): XmlElement {
  return new XmlElement('', nameless, base);
}

/** Creates an element without content from its start tag. */
export function createElement(
  name: string,
  attributes: RawAttribute[],
  options: { scope: NamespaceScope; base?: string; warn: Warn },
): XmlElement {
  const { scope, base, warn } = options;
  const element = new XmlElement(name, scope.resolve(name), base);
  if (attributes.length > 0) {
    element.attributes = decodeAttributes(name, attributes, warn);
    for (const attribute of element.attributes) {
      if (attribute.local === 'base' && isXmlBase(attribute.name)) {
        element.base = resolveBase(attribute.value, base);
      }
    }
  }
  return element;
}

/** Decodes references in text. Warnings of repairs name the element of the text. */
export function decodeText(text: string, field: string, warn: Warn): string {
  return text.includes('&')
    ? decodeEntities(text, (kind, found) =>
        warn(kind, field, `Repaired “${found}” in ${field}`),
      )
    : text;
}

function decodeAttributes(
  element: string,
  attributes: RawAttribute[],
  warn: Warn,
): XmlAttribute[] {
  return attributes.map(({ name, value }) => ({
    name,
    local: name.slice(name.lastIndexOf(':') + 1).toLowerCase(),
    value: decodeText(value, element, warn),
  }));
}

function isXmlBase(name: string): boolean {
  return name.toLowerCase() === 'xml:base';
}

function resolveBase(value: string, base?: string): string | undefined {
  try {
    return new URL(value.trim(), base).href;
  } catch {
    return base;
  }
}
