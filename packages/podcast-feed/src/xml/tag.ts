import type { Warn } from '../warnings';
import { byte, whiteSpaceLength, wideSpaceLength } from './bytes';
import { findNameEnd, startsName, findSwallowedAttribute } from './names';

export type RawAttribute = { name: string; value: string };

export type StartTag = {
  name: string;
  attributes: RawAttribute[];
  selfClosing: boolean;
  /** Position after the tag. */
  end: number;
};

const maxValueWithMarkup = 8192;
const noAttributes: RawAttribute[] = [];

/** A `<` that does not start a tag. */
export type NoTag = {
  name: undefined;
  /** The end of the bytes that were read to find out. */
  end: number;
};

export type TagOptions = {
  maxAttributes: number;
  warn: Warn;
  /**
   * Whether markup in quoted values ends the tag. If a tag with such values turns out not to be a tag, its text is read again
   * with this option, so that no text is read many times.
   */
  simple: boolean;
};

class AttributeReader {
  private readonly attributes: RawAttribute[] = [];

  constructor(
    private readonly bytes: Buffer,
    private readonly name: string,
    private position: number,
    private readonly options: TagOptions,
  ) {}

  tag(): StartTag | NoTag {
    const { bytes } = this;
    for (;;) {
      this.skipSpace();
      const { position } = this;
      if (position >= bytes.length) {
        return { name: undefined, end: position };
      }
      switch (bytes[position]) {
        case byte.lessThan:
          return { name: undefined, end: position };
        case byte.greaterThan:
          return this.finish(false, 1);
        case byte.slash:
          if (bytes[position + 1] === byte.greaterThan) {
            return this.finish(true, 2);
          }
          this.position += 1;
          break;
        case byte.doubleQuote:
        case byte.apostrophe:
        case byte.equals:
          this.warnBroken('a stray quote or equals sign');
          this.position += 1;
          break;
        default:
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
    const { bytes } = this;
    const end = findNameEnd(bytes, this.position);
    const name = bytes.toString('utf8', this.position, end);
    this.position = end;
    this.skipSpace();
    if (bytes[this.position] !== byte.equals) {
      this.warnBroken('an attribute without a value');
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
        `Read only the first ${maxAttributes} attributes of <${this.name}>`,
      );
      return;
    }
    for (const other of this.attributes) {
      if (other.name === name) {
        this.warnBroken('a duplicate attribute');
        return;
      }
    }
    this.attributes.push({ name, value });
  }

  private value(): string {
    const { bytes, position } = this;
    const quoteMark = bytes[position];
    if (quoteMark !== byte.doubleQuote && quoteMark !== byte.apostrophe) {
      return this.unquoted();
    }
    const inside = position + 1;
    const { simple } = this.options;
    let hasMarkup = false;
    let close = inside;
    while (close < bytes.length && bytes[close] !== quoteMark) {
      const next = bytes[close];
      hasMarkup ||=
        next === byte.lessThan || (simple && next === byte.greaterThan);
      close += 1;
    }
    if (close === bytes.length) {
      return this.unclosed(inside);
    }
    if (
      hasMarkup &&
      (simple ||
        close - inside > maxValueWithMarkup ||
        !this.endsValue(close + 1))
    ) {
      return this.unclosed(inside);
    }
    const swallowed = findSwallowedAttribute(bytes, inside, close);
    if (swallowed !== undefined) {
      if (hasMarkup) {
        return this.unclosed(inside);
      }
      this.warnBroken('an attribute without a closing quote');
      this.position = swallowed;
      return bytes.toString('utf8', inside, swallowed);
    }
    this.position = close + 1;
    return bytes.toString('utf8', inside, close);
  }

  /** Whether the byte at a position can follow the closing quote of a value. */
  private endsValue(at: number): boolean {
    const next = this.bytes[at];
    return (
      next === byte.slash ||
      next === byte.greaterThan ||
      next === byte.question ||
      whiteSpaceLength(this.bytes, at) > 0
    );
  }

  private unquoted(): string {
    const { bytes, position } = this;
    this.warnBroken('an attribute without quotes');
    let end = position;
    while (
      end < bytes.length &&
      bytes[end] !== byte.lessThan &&
      bytes[end] !== byte.greaterThan &&
      whiteSpaceLength(bytes, end) === 0
    ) {
      end += 1;
    }
    this.position = this.beforeSlash(end);
    return bytes
      .toString('utf8', position, this.position)
      .replace(/^[“”„″]|[“”″]$/g, '');
  }

  /** Reads a value without a closing quote, which ends with the tag. */
  private unclosed(inside: number): string {
    const { bytes } = this;
    this.warnBroken('an attribute without a closing quote');
    let end = inside;
    while (
      end < bytes.length &&
      bytes[end] !== byte.lessThan &&
      bytes[end] !== byte.greaterThan
    ) {
      end += 1;
    }
    this.position = this.beforeSlash(end);
    // The closing quote can be of the other kind.
    return bytes
      .toString('utf8', inside, this.position)
      .trim()
      .replace(/["']$/, '');
  }

  /** Excludes the slash of a tag that ends with `/>`. */
  private beforeSlash(end: number): number {
    const { bytes } = this;
    return bytes[end] === byte.greaterThan && bytes[end - 1] === byte.slash
      ? end - 1
      : end;
  }

  private skipSpace(): void {
    const { bytes } = this;
    for (;;) {
      // Control characters have no meaning here.
      const next = bytes[this.position];
      const length =
        next <= byte.space ? 1 : wideSpaceLength(bytes, this.position);
      if (length === 0) {
        return;
      }
      this.position += length;
    }
  }

  private warnBroken(what: string): void {
    this.options.warn(
      'broken-attribute',
      this.name,
      `<${this.name}> has ${what}`,
    );
  }
}

/**
 * Reads the start tag at `start`, or reports that the `<` is text. Repairs attributes without quotes, closing quotes or spaces
 * between them, with a warning.
 */
export function readStartTag(
  bytes: Buffer,
  start: number,
  options: TagOptions,
): StartTag | NoTag {
  const from = start + 1;
  const end = startsName(bytes, from) ? findNameEnd(bytes, from) : bytes.length;
  const next = bytes[end];
  if (end === bytes.length || next === byte.lessThan || next === byte.equals) {
    return { name: undefined, end: from };
  }
  const name = bytes.toString('utf8', from, end);
  if (next === byte.greaterThan) {
    return { name, attributes: noAttributes, selfClosing: false, end: end + 1 };
  }
  return new AttributeReader(bytes, name, end, options).tag();
}
