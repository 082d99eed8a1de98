import type { Warn } from '../warnings';

export type RawAttribute = { name: string; value: string };

export type StartTag = {
  name: string;
  attributes: RawAttribute[];
  selfClosing: boolean;
  /** Position after the tag. */
  end: number;
};

const nameStart = /[A-Za-z_:\u00c0-\ufffd]/;
const nameEnd = /[\s/>=<"']/g;
/** A quoted value that ends in ` name=` has lost its closing quote. */
const swallowedAttribute = /\s[A-Za-z][\w:.-]*\s*=\s*$/;
const longestValueWithMarkup = 8192;
const noAttributes: RawAttribute[] = [];

/** White space of XML, control characters, and the wide spaces that editors put between attributes. */
function isSpace(code: number): boolean {
  return (
    code <= 0x20 ||
    code === 0xa0 ||
    code === 0xfeff ||
    (code >= 0x1680 && /\s/.test(String.fromCharCode(code)))
  );
}

/** A `<` that starts no tag. */
export type NoTag = {
  name: undefined;
  /** How far one had to read to know. */
  end: number;
};

export type TagOptions = {
  maxAttributes: number;
  warn: Warn;
  /**
   * Markup in quoted values ends the tag. Once a tag that seemed to have such values turned out to be none, the text
   * that was read for it is read in this way, so that no text is read again and again.
   */
  simple: boolean;
};

class AttributeReader {
  private readonly attributes: RawAttribute[] = [];

  constructor(
    private readonly text: string,
    private readonly name: string,
    private position: number,
    private readonly options: TagOptions,
  ) {}

  tag(): StartTag | NoTag {
    const { text } = this;
    for (;;) {
      this.skipSpace();
      const character = text.charAt(this.position);
      if (character === '' || character === '<') {
        return { name: undefined, end: this.position };
      }
      if (character === '>') {
        return this.finish(false, 1);
      }
      if (character === '/') {
        if (text.charAt(this.position + 1) === '>') {
          return this.finish(true, 2);
        }
        this.position += 1;
      } else if (character === '"' || character === "'" || character === '=') {
        this.broken('a stray quote or equals sign');
        this.position += 1;
      } else {
        this.attribute();
      }
    }
  }

  private finish(selfClosing: boolean, length: number): StartTag {
    return {
      name: this.name,
      attributes: this.attributes,
      selfClosing,
      end: this.position + length,
    };
  }

  private attribute(): void {
    const { text } = this;
    nameEnd.lastIndex = this.position;
    const end = nameEnd.exec(text)?.index ?? text.length;
    const name = text.slice(this.position, end);
    this.position = end;
    this.skipSpace();
    if (text.charAt(this.position) !== '=') {
      this.broken('an attribute without a value');
      this.add(name, '');
      return;
    }
    this.position += 1;
    this.skipSpace();
    this.add(name, this.value());
  }

  private add(name: string, value: string): void {
    const { maxAttributes, warn } = this.options;
    if (this.attributes.length >= maxAttributes) {
      warn(
        'too-many-attributes',
        this.name,
        `Only the first ${maxAttributes} attributes of <${this.name}> were read`,
      );
      return;
    }
    if (this.attributes.some(other => other.name === name)) {
      this.broken('an attribute given twice');
      return;
    }
    this.attributes.push({ name, value });
  }

  private value(): string {
    const { text, position } = this;
    const quoteMark = text.charAt(position);
    if (quoteMark !== '"' && quoteMark !== "'") {
      return this.unquoted();
    }
    const inside = position + 1;
    const close = text.indexOf(quoteMark, inside);
    if (close < 0) {
      return this.unclosed(inside);
    }
    const value = text.slice(inside, close);
    const { simple } = this.options;
    const hasMarkup = value.includes('<') || (simple && value.includes('>'));
    if (
      hasMarkup &&
      (simple ||
        value.length > longestValueWithMarkup ||
        !/[\s/>?]/.test(text.charAt(close + 1)))
    ) {
      return this.unclosed(inside);
    }
    const tail = Math.max(0, value.length - 200);
    const swallowed = value.includes('=')
      ? swallowedAttribute.exec(value.slice(tail))
      : null;
    if (swallowed) {
      if (hasMarkup) {
        return this.unclosed(inside);
      }
      this.broken('an attribute without its closing quote');
      this.position = inside + tail + swallowed.index;
      return text.slice(inside, this.position);
    }
    this.position = close + 1;
    return value;
  }

  private unquoted(): string {
    const { text, position } = this;
    this.broken('an attribute without quotes');
    let end = position;
    while (end < text.length && !/[\s<>]/.test(text.charAt(end))) {
      end += 1;
    }
    if (text.charAt(end) === '>' && text.charAt(end - 1) === '/') {
      end -= 1;
    }
    this.position = end;
    return text.slice(position, end).replace(/^[“”„″]|[“”″]$/g, '');
  }

  /** A quote that nobody closes: the value ends with the tag. */
  private unclosed(inside: number): string {
    const { text } = this;
    this.broken('an attribute without its closing quote');
    let end = inside;
    while (end < text.length && !/[<>]/.test(text.charAt(end))) {
      end += 1;
    }
    if (text.charAt(end) === '>' && text.charAt(end - 1) === '/') {
      end -= 1;
    }
    this.position = end;
    return text.slice(inside, end).trim();
  }

  private skipSpace(): void {
    while (isSpace(this.text.charCodeAt(this.position))) {
      this.position += 1;
    }
  }

  private broken(what: string): void {
    this.options.warn(
      'broken-attribute',
      this.name,
      `<${this.name}> has ${what}`,
    );
  }
}

/**
 * Reads the start tag at `start`, or says that the `<` there is text. Attributes may lack quotes, a closing quote or the
 * space between them; every such repair is a warning.
 */
export function readStartTag(
  text: string,
  start: number,
  options: TagOptions,
): StartTag | NoTag {
  const noTag: NoTag = { name: undefined, end: start + 1 };
  if (!nameStart.test(text.charAt(start + 1))) {
    return noTag;
  }
  nameEnd.lastIndex = start + 1;
  const found = nameEnd.exec(text);
  if (!found || found[0] === '<' || found[0] === '=') {
    return noTag;
  }
  const name = text.slice(start + 1, found.index);
  if (found[0] === '>') {
    return {
      name,
      attributes: noAttributes,
      selfClosing: false,
      end: found.index + 1,
    };
  }
  return new AttributeReader(text, name, found.index, options).tag();
}
