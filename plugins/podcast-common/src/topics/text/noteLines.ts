import { LineCollector, NoteLine } from './LineCollector';

const BLOCKS = new Set(
  (
    'address article aside blockquote dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p ' +
    'pre section table tbody td tfoot th thead tr ul'
  ).split(' '),
);
const UNSEEN = new Set(['script', 'style', 'template']);

const ANNOUNCES_LINKS =
  /^\s*(?:learn more|read more|find out more|more (?:about|on|episodes)|listen to more|further reading|related (?:episodes|links)|links?\b|resources|mentioned in)/i;

/**
 * Reduces sanitised HTML to lines of text, once through. Attributes, and so the targets of links, are never part of a
 * line. Notes without any tag are read as plain text, where a line break is a line and an empty line starts a
 * paragraph.
 */
export function readNoteLines(notes: string): NoteLine[] {
  const collector = new LineCollector();
  if (notes.includes('<')) {
    readHtml(notes, collector);
  } else {
    readPlainText(notes, collector);
  }
  collector.endParagraph();
  return markHeadings(collector.lines);
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
      position = endAfter(html, '-->', open);
      continue;
    }
    const tag = startsTag(html.charCodeAt(open + 1));
    const close = tag ? endOfTag(html, open) : -1;
    if (close < 0) {
      // a lone "<" is text; without any ">" behind it so is all the rest
      const end = tag ? html.length : open + 1;
      collector.add(html.slice(open, end));
      position = end;
      continue;
    }
    const name = nameOfTag(html, open);
    position = close;
    if (UNSEEN.has(name) && html[open + 1] !== '/') {
      position = endAfter(html, `</${name}`, close);
    } else if (name === 'br') {
      collector.endLine();
    } else if (name === 'a') {
      collector.linkDepth =
        html[open + 1] === '/'
          ? Math.max(0, collector.linkDepth - 1)
          : collector.linkDepth + 1;
    } else if (BLOCKS.has(name)) {
      collector.endParagraph();
    }
  }
  collector.add(html.slice(position));
}

function endAfter(html: string, what: string, from: number): number {
  const found = html.indexOf(what, from);
  return found < 0 ? html.length : found + what.length;
}

/** Sanitised HTML has every ">" of an attribute escaped, so that the next one ends the tag. */
function endOfTag(html: string, open: number): number {
  return html.indexOf('>', open) + 1 || -1;
}

function nameOfTag(html: string, open: number): string {
  const start = open + (html[open + 1] === '/' ? 2 : 1);
  let end = start;
  while (isLetter(html.charCodeAt(end)) || isDigit(html.charCodeAt(end))) {
    end += 1;
  }
  return html.slice(start, end).toLowerCase();
}

/** A letter, `/`, `!` or `?` after `<`. */
function startsTag(code: number): boolean {
  return isLetter(code) || code === 47 || code === 33 || code === 63;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function markHeadings(lines: NoteLine[]): NoteLine[] {
  return lines.map((line, index) => {
    const announces =
      ANNOUNCES_LINKS.test(line.text) ||
      (lines[index + 1]?.kind === 'link' && /:\s*$/.test(line.text));
    return line.kind === 'text' && announces
      ? { ...line, kind: 'heading' }
      : line;
  });
}
