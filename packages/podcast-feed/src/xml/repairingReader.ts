import { withoutControls } from '../values/controls';
import type { XmlElement } from './element';
import { decodeText, elementOf, emptyElement, scopeInside } from './elements';
import { Finder, none } from './finder';
import type { Reading, ReadOptions } from './options';
import type { NamespaceScope } from './scope';
import { readStartTag } from './tag';
import type { StartTag, TagOptions } from './tag';

type Open = {
  element: XmlElement;
  lowerName: string;
  scope: NamespaceScope;
  /** Position after the start tag. */
  inside: number;
  /** Length of the text when the first child came. */
  leadLength: number;
};

class MarkupReader {
  private readonly stack: Open[];
  private readonly commentEnds: Finder<string>;
  private readonly cdataEnds: Finder<string>;
  private readonly tagEnds: Finder<string>;
  private readonly tagOptions: TagOptions;
  /** Where the last tag that was none led. */
  private brokenUntil = 0;
  private elements = 0;
  private tooDeep = 0;
  private rootScope: NamespaceScope;

  constructor(
    private readonly text: string,
    private readonly options: ReadOptions,
  ) {
    this.commentEnds = new Finder(text, '-->');
    this.cdataEnds = new Finder(text, ']]>');
    this.tagEnds = new Finder(text, '>');
    this.rootScope = options.scope;
    this.tagOptions = {
      maxAttributes: options.limits.maxAttributes,
      warn: options.warn,
      simple: false,
    };
    this.stack = [
      {
        element: emptyElement(options.base),
        lowerName: '',
        scope: options.scope,
        inside: 0,
        leadLength: -1,
      },
    ];
  }

  read(): Reading {
    const { text } = this;
    let position = 0;
    while (position < text.length) {
      const tag = text.indexOf('<', position);
      if (tag < 0) {
        this.addText(position, text.length);
        break;
      }
      if (tag > position) {
        this.addText(position, tag);
      }
      position = this.markup(tag);
    }
    while (this.stack.length > 1) {
      this.close(text.length, false);
    }
    return { root: this.stack[0].element, scope: this.rootScope };
  }

  private get top(): Open {
    return this.stack[this.stack.length - 1];
  }

  /** Reads what starts with the `<` at `start`; returns where it ends. */
  private markup(start: number): number {
    const { text, options } = this;
    const next = text.charAt(start + 1);
    if (next === '/') {
      return this.endTag(start);
    }
    if (next === '!') {
      return this.declaration(start);
    }
    if (next === '?') {
      return Math.min(this.tagEnds.next(start) + 1, text.length);
    }
    this.tagOptions.simple = start < this.brokenUntil;
    const tag = readStartTag(text, start, this.tagOptions);
    if (tag.name === undefined) {
      this.brokenUntil = Math.max(this.brokenUntil, tag.end);
      this.append('<');
      options.warn(
        'bare-less-than',
        this.top.element.name,
        'A “<” that starts no tag was read as text',
      );
      return start + 1;
    }
    this.open(tag);
    return tag.end;
  }

  private open(tag: StartTag): void {
    const { limits, warn } = this.options;
    const parent = this.top;
    if (this.elements >= limits.maxElements) {
      warn(
        'too-many-elements',
        tag.name,
        `Only the first ${limits.maxElements} elements were read`,
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
        `Elements more than ${limits.maxDepth} deep were read as text`,
      );
      return;
    }
    this.elements += 1;
    const isOutermost = this.stack.length === 1;
    const { attributes } = tag;
    const scope = scopeInside(attributes, parent.scope, {
      isRoot: isOutermost && Boolean(this.options.isDocument),
    });
    if (isOutermost && this.elements === 1) {
      this.rootScope = scope;
    }
    const cleaned = this.options.hasControls
      ? attributes.map(({ name, value }) => ({
          name,
          value: this.clean(value, tag.name),
        }))
      : attributes;
    const element = elementOf(tag.name, cleaned, {
      scope,
      base: parent.element.base,
      warn,
    });
    if (parent.leadLength < 0) {
      parent.leadLength = parent.element.text.length;
    }
    parent.element.children.push(element);
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
    const { text } = this;
    const close = this.tagEnds.next(start);
    const nextTag = text.indexOf('<', start + 1);
    const limit = nextTag < 0 ? text.length : nextTag;
    const nameEnd = Math.min(close, limit);
    const end = close < limit ? close + 1 : limit;
    const name = text
      .slice(start + 2, nameEnd)
      .trim()
      .toLowerCase();
    if (this.tooDeep > 0) {
      this.tooDeep -= 1;
      return end;
    }
    let depth = this.stack.length - 1;
    while (depth > 0 && this.stack[depth].lowerName !== name) {
      depth -= 1;
    }
    if (depth === 0) {
      this.options.warn(
        'stray-end-tag',
        name.slice(0, 100),
        'An end tag without a start tag was ignored',
      );
      return end;
    }
    while (this.stack.length - 1 > depth) {
      this.close(start, false);
    }
    this.close(start, true);
    return end;
  }

  /**
   * Ends the innermost element. One that its own end tag does not close hands its children to its parent: in
   * `<title>A<link>…</link></item>` the link belongs to the item.
   */
  private close(end: number, byOwnTag: boolean): void {
    const { element, inside, leadLength } = this.stack.pop()!;
    if (byOwnTag) {
      if (element.children.length > 0) {
        element.source = this.text.slice(inside, end);
      }
      return;
    }
    // Of a part of a document, whoever cut it out knows that it has no end.
    if (this.stack.length > 1 || this.options.isDocument) {
      this.options.warn(
        'unclosed-element',
        element.name,
        `<${element.name.slice(0, 100)}> is not closed`,
      );
    }
    if (element.children.length > 0 && this.stack.length > 1) {
      element.text = element.text.slice(0, leadLength);
      for (const child of element.children) {
        this.top.element.children.push(child);
      }
      element.children = [];
    } else if (element.children.length > 0) {
      element.source = this.text.slice(inside, end);
    }
  }

  /** Comments, CDATA and declarations. */
  private declaration(start: number): number {
    const { text, options } = this;
    if (text.startsWith('<![CDATA[', start)) {
      return this.cdata(start + 9);
    }
    if (text.startsWith('<!--', start)) {
      const end = this.commentEnds.next(start + 4);
      if (end === none) {
        options.warn(
          'open-comment',
          this.top.element.name,
          'A comment is never closed; its start was ignored',
        );
        return start + 4;
      }
      return end + 3;
    }
    const close = this.tagEnds.next(start);
    if (close === none) {
      return text.length;
    }
    return close + 1;
  }

  private cdata(inside: number): number {
    const { text } = this;
    const end = this.cdataEnds.next(inside);
    if (end !== none) {
      this.append(text.slice(inside, end));
      return end + 3;
    }
    const { element } = this.top;
    this.options.warn('open-cdata', element.name, 'CDATA is never closed');
    const close = element.name ? text.indexOf(`</${element.name}`, inside) : -1;
    const until = close < 0 ? text.length : close;
    this.append(text.slice(inside, until));
    return until;
  }

  private addText(start: number, end: number): void {
    const { text } = this;
    let first = start;
    while (first < end && text.charCodeAt(first) <= 0x20) {
      first += 1;
    }
    const { element } = this.top;
    if (first === end && element.text === '') {
      return;
    }
    this.append(
      decodeText(text.slice(start, end), element.name, this.options.warn),
    );
  }

  private append(text: string): void {
    const { element } = this.top;
    const { maxTextLength } = this.options.limits;
    if (element.text.length >= maxTextLength) {
      return;
    }
    element.text += this.clean(text, element.name);
    if (element.text.length > maxTextLength) {
      element.text = element.text.slice(0, maxTextLength);
      this.options.warn(
        'text-too-long',
        element.name,
        `Text was cut after ${maxTextLength} characters`,
      );
    }
  }

  private clean(text: string, field: string): string {
    if (!this.options.hasControls) {
      return text;
    }
    const clean = withoutControls(text);
    if (clean.length !== text.length) {
      this.options.warn(
        'control-character',
        field,
        `Control characters were taken out of ${field}`,
      );
    }
    return clean;
  }
}

/**
 * Reads markup into elements, without ever failing: a tag that nobody closes ends with its parent, an end tag that
 * nobody opened is ignored, a `<` that starts no tag is text. Time is linear in the length of the text, and depth and
 * number of elements are bounded.
 *
 * @returns A nameless element that holds what stands at the top.
 */
export function readRepairing(text: string, options: ReadOptions): Reading {
  return new MarkupReader(text, options).read();
}
