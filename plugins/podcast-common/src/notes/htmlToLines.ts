import { notesAllowList } from './allowList';
import { LineCollector, TextLine } from './LineCollector';

const blocks = new Set(notesAllowList.blocks);
const withoutText = new Set(['script', 'style', 'template']);

/**
 * Converts sanitized HTML to the lines that a browser would show, in one pass. Attributes, and so the targets of links, are
 * not part of a line. In notes without tags, each line break ends a line, and an empty line ends a paragraph.
 */
export function readTextLines(notes: string): TextLine[] {
  const collector = new LineCollector();
  if (notes.includes('<')) {
    readHtml(notes, collector);
  } else {
    readPlainText(notes, collector);
  }
  collector.endParagraph();
  return collector.lines;
}

/**
 * The lines of text that a browser would show of sanitized HTML, with single spaces and without empty lines.
 *
 * @public
 */
export function htmlToLines(notes: string): string[] {
  return readTextLines(notes).map(({ text }) =>
    text.replace(/\s+/g, ' ').trim(),
  );
}

function readPlainText(notes: string, collector: LineCollector) {
  for (const line of notes.split(/\r?\n/)) {
    if (line.trim() === '') {
      collector.endParagraph();
    } else {
      collector.add(line);
      collector.endLine();
    }
  }
}

function readHtml(html: string, collector: LineCollector) {
  let position = 0;
  while (position < html.length) {
    const open = html.indexOf('<', position);
    if (open < 0) {
      break;
    }
    collector.add(html.slice(position, open));
    if (html.startsWith('<!--', open)) {
      position = findEndOf(html, '-->', open);
      continue;
    }
    const tag = startsTag(html.charCodeAt(open + 1));
    const close = tag ? findEndOfTag(html, open) : -1;
    if (close < 0) {
      // A lone `<` is text. Without a `>` after it, so is the rest.
      const end = tag ? html.length : open + 1;
      collector.add(html.slice(open, end));
      position = end;
      continue;
    }
    const name = readTagName(html, open);
    position = close;
    if (withoutText.has(name) && html[open + 1] !== '/') {
      position = findEndOf(html, `</${name}`, close);
    } else if (name === 'br') {
      collector.endLine();
    } else if (name === 'a') {
      collector.linkDepth =
        html[open + 1] === '/'
          ? Math.max(0, collector.linkDepth - 1)
          : collector.linkDepth + 1;
    } else if (blocks.has(name)) {
      collector.endParagraph();
    }
  }
  collector.add(html.slice(position));
}

function findEndOf(html: string, text: string, from: number): number {
  const found = html.indexOf(text, from);
  return found < 0 ? html.length : found + text.length;
}

/** In sanitized HTML, each `>` in an attribute is escaped, so the next one ends the tag. */
function findEndOfTag(html: string, open: number): number {
  return html.indexOf('>', open) + 1 || -1;
}

function readTagName(html: string, open: number): string {
  const start = open + (html[open + 1] === '/' ? 2 : 1);
  let end = start;
  while (isLetter(html.charCodeAt(end)) || isDigit(html.charCodeAt(end))) {
    end += 1;
  }
  return html.slice(start, end).toLowerCase();
}

/** Whether a character after `<` starts a tag: a letter, `/`, `!` or `?`. */
function startsTag(code: number): boolean {
  return isLetter(code) || code === 47 || code === 33 || code === 63;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
