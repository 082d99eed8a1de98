import { byte, hasAt, hasNameAt, findByte } from './bytes';
import type { XmlElement } from './element';
import {
  decodeText,
  createElement,
  createRootElement,
  getInnerScope,
} from './elements';
import { Finder, none } from './finder';
import type { ParsedMarkup, ReadOptions } from './options';
import type { NamespaceScope } from './scope';
import { readStartTag } from './tag';
import type { StartTag, TagOptions } from './tag';
import { TextReader } from './textReader';

const cdataStart = Buffer.from('<![CDATA[');
const cdataMark = Buffer.from('[CDATA[');
const cdataName = Buffer.from('cdata');
const cdataEnd = Buffer.from(']]>');
const commentStart = Buffer.from('<!--');
const commentEnd = Buffer.from('-->');
/**
 * Misspelt starts of CDATA: with white space, or without one or two of the signs. The name alone is an element.
 */
const misspeltCdata =
  /^<\s{0,9}(?:!\s{0,9}\[?\s{0,9}cdata\b\s{0,9}\[?|\[\s{0,9}cdata\b\s{0,9}\[?|cdata\s{0,9}\[)/i;
/** The rest of a misspelt end of CDATA. */
const misspeltCdataEnd = /\](?:\s{0,9}\])?\s{0,9}>?\s{0,99}$/;

/** An element without its end tag so far. */
type Open = {
  element: XmlElement;
  lowerName: string;
  scope: NamespaceScope;
  /** Position after the start tag. */
  inside: number;
  /** Length of the element's text before its first child. */
  leadLength: number;
};

class MarkupReader {
  private readonly stack: Open[];
  private readonly commentEnds: Finder<Buffer>;
  private readonly cdataEnds: Finder<Buffer>;
  private readonly cdataMarks: Finder<Buffer>;
  private readonly tagEnds: Finder<number>;
  private readonly tagOptions: TagOptions;
  private readonly texts: TextReader;
  /** The end of the last `<` that was not a tag. */
  private brokenUntil = 0;
  private elements = 0;
  private tooDeep = 0;
  /** Whether a limit was reached, so that the rest is ignored. */
  private isFull = false;
  private rootScope: NamespaceScope;

  constructor(
    private readonly bytes: Buffer,
    private readonly options: ReadOptions,
  ) {
    this.commentEnds = new Finder<Buffer>(bytes, commentEnd);
    this.cdataEnds = new Finder<Buffer>(bytes, cdataEnd);
    this.cdataMarks = new Finder<Buffer>(bytes, cdataMark);
    this.tagEnds = new Finder<number>(bytes, byte.greaterThan);
    this.texts = new TextReader(bytes, options);
    this.rootScope = options.scope;
    this.tagOptions = {
      maxAttributes: options.limits.maxAttributes,
      warn: options.warn,
      simple: false,
    };
    this.stack = [
      {
        element: createRootElement(options.base),
        lowerName: '',
        scope: options.scope,
        inside: 0,
        leadLength: -1,
      },
    ];
  }

  read(): ParsedMarkup {
    const { bytes } = this;
    let position = 0;
    while (position < bytes.length && !this.isFull) {
      const tag = findByte(bytes, byte.lessThan, position);
      if (tag > position) {
        this.addText(position, tag);
      }
      position = tag < bytes.length ? this.markup(tag) : tag;
    }
    while (this.stack.length > 1) {
      // After a limit was reached, it is unknown whether an end tag follows.
      this.close(position, this.isFull);
    }
    return { root: this.stack[0].element, scope: this.rootScope };
  }

  private get top(): Open {
    return this.stack[this.stack.length - 1];
  }

  /** Reads the markup at `start` and returns its end. */
  private markup(start: number): number {
    const { bytes, options } = this;
    const next = bytes[start + 1];
    if (next === byte.slash) {
      return this.endTag(start);
    }
    if (next === byte.exclamation) {
      return this.declaration(start);
    }
    if (next === byte.question) {
      return Math.min(this.tagEnds.next(start) + 1, bytes.length);
    }
    const cdata = this.misspeltCdata(start);
    if (cdata !== undefined) {
      return cdata;
    }
    this.tagOptions.simple = start < this.brokenUntil;
    const tag = readStartTag(bytes, start, this.tagOptions);
    if (tag.name === undefined) {
      this.brokenUntil = Math.max(this.brokenUntil, tag.end);
      this.texts.append(this.top.element, '<');
      options.warn(
        'bare-less-than',
        this.top.element.name,
        'Read a “<” that does not start a tag as text',
      );
      return start + 1;
    }
    this.open(tag);
    return this.isFull ? start : tag.end;
  }

  private open(tag: StartTag): void {
    const { limits, warn } = this.options;
    const parent = this.top;
    if (this.elements >= limits.maxElements) {
      this.isFull = true;
      warn(
        'too-many-elements',
        tag.name,
        `Read only the first ${limits.maxElements} elements`,
      );
      return;
    }
    if (this.stack.length > limits.maxDepth) {
      if (!tag.selfClosing) {
        this.tooDeep += 1;
      }
      warn(
        'too-deep',
        tag.name,
        `Read elements nested more than ${limits.maxDepth} levels deep as text`,
      );
      return;
    }
    this.elements += 1;
    const isOutermost = this.stack.length === 1;
    const { attributes } = tag;
    const scope = getInnerScope(attributes, parent.scope, {
      isRoot: isOutermost && Boolean(this.options.isDocument),
    });
    if (isOutermost && this.elements === 1) {
      this.rootScope = scope;
    }
    const cleaned = this.options.hasControls
      ? attributes.map(({ name, value }) => ({
          name,
          value: this.texts.clean(value, tag.name),
        }))
      : attributes;
    const element = createElement(tag.name, cleaned, {
      scope,
      base: parent.element.base,
      warn,
    });
    if (parent.leadLength < 0) {
      parent.leadLength = parent.element.text.length;
    }
    parent.element.addChild(element);
    if (!tag.selfClosing) {
      this.stack.push({
        element,
        lowerName: tag.name.toLowerCase(),
        scope,
        inside: tag.end,
        leadLength: -1,
      });
    }
  }

  private endTag(start: number): number {
    const usual = this.tooDeep > 0 ? -1 : this.endOfTopTag(start);
    if (usual > 0) {
      this.close(start, true);
      return usual;
    }
    const { bytes } = this;
    const close = this.tagEnds.next(start);
    const limit = findByte(bytes, byte.lessThan, start + 1);
    const nameEnd = Math.min(close, limit);
    const end = close < limit ? close + 1 : limit;
    if (this.tooDeep > 0) {
      this.tooDeep -= 1;
      return end;
    }
    const [name = ''] = bytes
      .toString('utf8', start + 2, nameEnd)
      .trim()
      .toLowerCase()
      .split(/[\s/]/, 1);
    if (close >= limit) {
      this.options.warn(
        'broken-end-tag',
        name.slice(0, 100),
        'An end tag has no “>”',
      );
    }
    let depth = this.stack.length - 1;
    while (depth > 0 && this.stack[depth].lowerName !== name) {
      depth -= 1;
    }
    if (depth === 0) {
      this.options.warn(
        'stray-end-tag',
        name.slice(0, 100),
        'Ignored an end tag that has no start tag',
      );
      return end;
    }
    while (this.stack.length - 1 > depth) {
      this.close(start, false);
    }
    this.close(start, true);
    return end;
  }

  /** The end of the end tag at `start` if it is exactly that of the innermost element; otherwise -1. */
  private endOfTopTag(start: number): number {
    const { bytes } = this;
    const { name } = this.top.element;
    const end = start + 2 + name.length;
    if (name === '' || bytes[end] !== byte.greaterThan) {
      return -1;
    }
    for (let index = 0; index < name.length; index++) {
      const code = name.charCodeAt(index);
      if (code > 0x7f || bytes[start + 2 + index] !== code) {
        return -1;
      }
    }
    return end + 1;
  }

  /**
   * Ends the innermost element. If it has no end tag, its children move to its parent: in `<title>A<link>…</link></item>`,
   * the link belongs to the item.
   */
  private close(end: number, byOwnTag: boolean): void {
    const { element, inside, leadLength } = this.stack.pop()!;
    if (byOwnTag) {
      if (element.children.length > 0) {
        element.setSource(this.bytes, inside, end);
      }
      return;
    }
    // If only a part of a document is read, its outermost element can lack its end.
    if (this.stack.length > 1 || this.options.isDocument) {
      this.options.warn(
        'unclosed-element',
        element.name,
        `<${element.name.slice(0, 100)}> is not closed`,
      );
    }
    if (element.children.length > 0 && this.stack.length > 1) {
      element.text = element.text.slice(0, leadLength);
      for (const child of element.takeChildren()) {
        this.top.element.addChild(child);
      }
    } else if (element.children.length > 0) {
      element.setSource(this.bytes, inside, end);
    }
  }

  /** Reads comments, CDATA and declarations. */
  private declaration(start: number): number {
    const { bytes, options } = this;
    if (hasAt(bytes, start, cdataStart)) {
      return this.cdata(start + cdataStart.length);
    }
    if (hasAt(bytes, start, commentStart)) {
      const inside = start + commentStart.length;
      const end = this.commentEnds.next(inside);
      if (end === none) {
        options.warn(
          'open-comment',
          this.top.element.name,
          'Ignored the start of a comment that is never closed',
        );
        return inside;
      }
      return end + commentEnd.length;
    }
    return (
      this.misspeltCdata(start) ??
      Math.min(this.tagEnds.next(start) + 1, bytes.length)
    );
  }

  /** Reads CDATA with a misspelt start, and returns its end; undefined for anything else. */
  private misspeltCdata(start: number): number | undefined {
    const { bytes } = this;
    const next = bytes[start + 1];
    const isName = next !== byte.exclamation && next !== byte.openBracket;
    if (
      isName &&
      next > byte.space &&
      !hasNameAt(bytes, start + 1, cdataName)
    ) {
      return undefined;
    }
    const found = misspeltCdata.exec(
      bytes.toString('latin1', start, start + 50),
    )?.[0];
    if (found === undefined) {
      return undefined;
    }
    this.options.warn(
      'misspelt-cdata',
      this.top.element.name,
      `Read “${found}” as the start of CDATA`,
    );
    return this.cdata(start + found.length);
  }

  private cdata(inside: number): number {
    const { bytes } = this;
    const end = this.cdataEnds.next(inside);
    if (end !== none && !this.isOpenCdata(inside, end)) {
      this.texts.append(this.top.element, this.texts.between(inside, end));
      return end + cdataEnd.length;
    }
    const { element } = this.top;
    this.options.warn('open-cdata', element.name, 'CDATA is never closed');
    const close = element.name
      ? bytes.indexOf(`</${element.name}`, inside)
      : -1;
    const until = close < 0 ? bytes.length : close;
    // The rest of the end, such as `]>`, does not belong to the text.
    const text = this.texts
      .between(inside, until)
      .replace(misspeltCdataEnd, '');
    this.texts.append(element, text);
    return until;
  }

  /** Whether the end belongs to another section, which starts after the end tag of this element. */
  private isOpenCdata(inside: number, end: number): boolean {
    const mark = this.cdataMarks.next(inside);
    const { name } = this.top.element;
    return (
      mark < end &&
      name !== '' &&
      this.bytes.subarray(inside, mark).includes(`</${name}`)
    );
  }

  private addText(start: number, end: number): void {
    const { bytes } = this;
    let first = start;
    while (first < end && bytes[first] <= byte.space) {
      first += 1;
    }
    const { element } = this.top;
    if (first === end && element.text === '') {
      return;
    }
    this.texts.append(
      element,
      decodeText(
        this.texts.between(start, end),
        element.name,
        this.options.warn,
      ),
    );
  }
}

/**
 * Reads markup into elements and never fails: an unclosed element ends with its parent, an end tag without a start tag is
 * ignored, and a `<` that does not start a tag is text. It takes linear time, and limits depth and number of elements.
 *
 * @returns a nameless element that contains the outermost elements
 */
export function readForgiving(
  bytes: Buffer,
  options: ReadOptions,
): ParsedMarkup {
  return new MarkupReader(bytes, options).read();
}
