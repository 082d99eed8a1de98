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

class AttributeReader {
  private readonly attributes: RawAttribute[] = [];

  constructor(
    private readonly text: string,
    private readonly name: string,
    private position: number,
    private readonly maxAttributes: number,
    private readonly warn: Warn,
  ) {}

  tag(): StartTag | undefined {
    const { text } = this;
    for (;;) {
      this.skipSpace();
      const character = text.charAt(this.position);
      if (character === '' || character === '<') {
        return undefined;
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
    if (this.attributes.length >= this.maxAttributes) {
      this.warn(
        'too-many-attributes',
        this.name,
        `Only the first ${this.maxAttributes} attributes of <${this.name}> were read`,
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
    const swallowed = value.includes('=')
      ? swallowedAttribute.exec(value.slice(-200))
      : null;
    if (swallowed) {
      this.broken('an attribute without its closing quote');
      const length = value.length - Math.min(200, value.length);
      this.position = inside + length + swallowed.index;
      return text.slice(inside, this.position);
    }
    if (
      value.includes('<') &&
      (value.length > longestValueWithMarkup ||
        !/[\s/>?]/.test(text.charAt(close + 1)))
    ) {
      return this.unclosed(inside);
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
    while (this.text.charCodeAt(this.position) <= 0x20) {
      this.position += 1;
    }
  }

  private broken(what: string): void {
    this.warn('broken-attribute', this.name, `<${this.name}> has ${what}`);
  }
}

/**
 * Reads the start tag at `start`, or says that the `<` there is text. Attributes may lack quotes, a closing quote or the
 * space between them; every such repair is a warning.
 */
export function readStartTag(
  text: string,
  start: number,
  maxAttributes: number,
  warn: Warn,
): StartTag | undefined {
  if (!nameStart.test(text.charAt(start + 1))) {
    return undefined;
  }
  nameEnd.lastIndex = start + 1;
  const found = nameEnd.exec(text);
  if (!found || found[0] === '<' || found[0] === '=') {
    return undefined;
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
  return new AttributeReader(
    text,
    name,
    found.index,
    maxAttributes,
    warn,
  ).tag();
}
