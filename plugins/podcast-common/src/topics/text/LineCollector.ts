import { blankAddresses } from './addresses';
import { decodeEntities } from './entities';

/** A line of show notes as a reader sees it. */
export type NoteLine = {
  /** Without tags, and with a mark in the place of each address of the web. */
  text: string;
  /** Counts paragraphs, list items and the like from 0. */
  paragraph: number;
  /**
   * `link`: nearly all of it is a link, or an address. `heading`: it announces the links that follow.
   */
  kind: 'text' | 'heading' | 'link';
};

/** Share of a line's characters from which on it is nothing but a link. */
const LINK_SHARE = 0.6;

/** Puts lines together from the pieces of text between tags. */
export class LineCollector {
  readonly lines: NoteLine[] = [];
  linkDepth = 0;
  #text = '';
  #linked = 0;
  #paragraph = 0;

  add(raw: string) {
    const text = decodeEntities(raw);
    this.#text += text;
    if (this.linkDepth > 0) {
      this.#linked += countVisible(text);
    }
  }

  endLine() {
    const length = countVisible(this.#text);
    if (length > 0) {
      const text = blankAddresses(this.#text);
      const linked = Math.max(this.#linked, length - countVisible(text));
      this.lines.push({
        text,
        paragraph: this.#paragraph,
        kind: linked >= length * LINK_SHARE ? 'link' : 'text',
      });
    }
    this.#text = '';
    this.#linked = 0;
  }

  endParagraph() {
    this.endLine();
    if (this.lines.at(-1)?.paragraph === this.#paragraph) {
      this.#paragraph += 1;
    }
  }
}

function countVisible(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 32 && code !== 0xa0) {
      count += 1;
    }
  }
  return count;
}
