import { decodeEntities } from '../text/decodeEntities';

/** A line of text as a browser would show it. */
export type TextLine = {
  /** With entities decoded, and white space as in the markup. */
  text: string;
  /** Index of its paragraph, list item or the like, from 0. */
  paragraph: number;
  /** How many of its visible characters are inside links. */
  linkedCharacters: number;
};

/** Joins the pieces of text between tags to lines. */
export class LineCollector {
  readonly lines: TextLine[] = [];
  linkDepth = 0;
  #text = '';
  #linkedCharacters = 0;
  #paragraph = 0;

  add(raw: string) {
    const text = decodeEntities(raw);
    this.#text += text;
    if (this.linkDepth > 0) {
      this.#linkedCharacters += countVisible(text);
    }
  }

  endLine() {
    if (this.#text.trim() !== '') {
      this.lines.push({
        text: this.#text,
        paragraph: this.#paragraph,
        linkedCharacters: this.#linkedCharacters,
      });
    }
    this.#text = '';
    this.#linkedCharacters = 0;
  }

  endParagraph() {
    this.endLine();
    if (this.lines.at(-1)?.paragraph === this.#paragraph) {
      this.#paragraph += 1;
    }
  }
}

/** Counts the characters that are not white space. */
export function countVisible(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 32 && code !== 0xa0) {
      count += 1;
    }
  }
  return count;
}
