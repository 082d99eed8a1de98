import { notesAllowList } from '@nerdout/backstage-plugin-podcast-common';
import { otherBlocks, otherLists } from './htmlElements';

const allBlocks = new Set([
  ...notesAllowList.blocks,
  ...otherBlocks,
  ...otherLists,
]);
const blankLine = /(?:\r\n|\r|\n)[^\S\r\n]*(?:\r\n|\r|\n)\s*/;
const allBlankLines = new RegExp(blankLine, 'g');
const lineEnds = /\r\n|\r|\n/g;

/** Converts plain text to paragraphs at blank lines, with line breaks. */
export function plainTextToHtml(text: string): string {
  return text
    .split(blankLine)
    .map(paragraph => paragraph.trim())
    .filter(paragraph => paragraph !== '')
    .map(paragraph => `<p>${escape(paragraph).replace(lineEnds, '<br />')}</p>`)
    .join('');
}

/** Escapes only tags, because the text can already contain entities. */
function escape(text: string): string {
  return text.replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/**
 * Converts lines of text outside of all blocks to paragraphs: people write plain text, and hosts append HTML to it. If such text
 * has `<br>`, only its blank lines are significant.
 */
export function withParagraphs(html: string): string {
  const result: string[] = [];
  let outside: Token[] = [];
  let depth = 0;

  for (const token of tokenize(html)) {
    const isBlock = token.tag !== undefined && allBlocks.has(token.tag);
    if (depth === 0 && (!isBlock || token.tag === 'br')) {
      outside.push(token);
      continue;
    }
    if (outside.length > 0) {
      result.push(linesToParagraphs(outside));
      outside = [];
    }
    result.push(token.text);
    if (isBlock && token.tag !== 'br' && token.tag !== 'hr') {
      depth = Math.max(0, depth + (token.text.startsWith('</') ? -1 : 1));
    }
  }
  result.push(linesToParagraphs(outside));
  return result.join('');
}

type Token = {
  text: string;
  /** In lower case; undefined for text. */
  tag?: string;
};

function* tokenize(html: string): Generator<Token> {
  let end = 0;
  for (const match of html.matchAll(
    /<\/?([a-z][^\s<>/]*)(?=[\s/>])[^<>]*>/gi,
  )) {
    if (match.index > end) {
      yield { text: html.slice(end, match.index) };
    }
    yield { text: match[0], tag: match[1].toLowerCase() };
    end = match.index + match[0].length;
  }
  if (end < html.length) {
    yield { text: html.slice(end) };
  }
}

function linesToParagraphs(tokens: Token[]): string {
  const trimmed = trimLines(tokens);
  const hasBreaks = tokens.some(({ tag }) => tag === 'br');
  const hasLines = hasBreaks ? blankLine : /[\r\n]/;
  if (!trimmed.some(({ text, tag }) => !tag && hasLines.test(text))) {
    return tokens.map(({ text }) => text).join('');
  }
  const converted = trimmed.map(({ text, tag }) => {
    if (tag) {
      return text;
    }
    const paragraphs = text.replace(allBlankLines, '</p><p>');
    return hasBreaks ? paragraphs : paragraphs.replace(lineEnds, '<br />');
  });
  return `<p>${converted.join('')}</p>`;
}

/** Removes white space at the ends and around `<br>`, which is not significant. */
function trimLines(tokens: Token[]): Token[] {
  const fromStart = trimEach(tokens, text => text.trimStart());
  return trimEach(fromStart.reverse(), text => text.trimEnd()).reverse();
}

function trimEach(tokens: Token[], trim: (text: string) => string): Token[] {
  let isAtEdge = true;
  return tokens.map(({ text, tag }) => {
    if (tag) {
      isAtEdge ||= tag === 'br';
      return { text, tag };
    }
    const rest = isAtEdge ? trim(text) : text;
    isAtEdge &&= rest === '';
    return { text: rest };
  });
}
