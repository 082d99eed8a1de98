import { decode } from 'html-entities';

/** Kinds of repairs of text. */
export type TextRepair =
  | 'bare-ampersand'
  | 'undeclared-entity'
  | 'unknown-entity'
  | 'bad-character-reference'
  | 'open-reference';

/** The five entities of XML without their ampersand. Most references in feeds are one of them. */
const basic = Object.entries({
  'lt;': '<',
  'gt;': '>',
  'amp;': '&',
  'quot;': '"',
  'apos;': "'",
});

const reference =
  /&(?:#(?:[0-9]{1,10}|[xX][0-9a-fA-F]{1,8});|[A-Za-z][A-Za-z0-9]{0,31};|(?:amp|lt|gt|quot|nbsp|#[0-9]{2,7}|#[xX][0-9a-fA-F]{2,6})(?![A-Za-z0-9=;]))?/y;
/** The surrogates of a character beyond U+FFFF as two references, as some programs write them. */
const surrogates =
  /&#(?:x(d[89ab][0-9a-f]{2})|(5[5-6][0-9]{3}));&#(?:x(d[c-f][0-9a-f]{2})|(5[67][0-9]{3}));/gi;

/**
 * Decodes character references and the entities of HTML, which many feeds use without declaring them. Entities that a
 * document declares are never expanded, so they cannot grow.
 */
export function decodeEntities(
  text: string,
  repaired: (kind: TextRepair, found: string) => void,
): string {
  if (!text.includes('&')) {
    return text;
  }
  const whole = text.includes('&#') ? joinSurrogates(text, repaired) : text;
  let decoded = '';
  let from = 0;
  for (let at = whole.indexOf('&'); at >= 0; at = whole.indexOf('&', from)) {
    decoded += whole.slice(from, at);
    const found = basic.find(([name]) => whole.startsWith(name, at + 1));
    if (found) {
      decoded += found[1];
      from = at + 1 + found[0].length;
    } else {
      reference.lastIndex = at;
      const [match] = reference.exec(whole) ?? ['&'];
      from = at + match.length;
      decoded += decodeReference(match, repaired);
    }
  }
  return decoded + whole.slice(from);
}

/** Decodes any other reference, or a bare ampersand. */
function decodeReference(
  match: string,
  repaired: (kind: TextRepair, found: string) => void,
): string {
  if (match === '&') {
    repaired('bare-ampersand', match);
    return match;
  }
  if (!match.endsWith(';')) {
    repaired('open-reference', match);
    return decodeEntities(`${match};`, () => {});
  }
  if (match[1] === '#') {
    const code =
      match[2] === 'x' || match[2] === 'X'
        ? parseInt(match.slice(3), 16)
        : parseInt(match.slice(2), 10);
    const character = fromCodePoint(code);
    if (character === undefined) {
      repaired('bad-character-reference', match);
      return '';
    }
    return character;
  }
  const named = decode(match, { level: 'html5', scope: 'strict' });
  repaired(named === match ? 'unknown-entity' : 'undeclared-entity', match);
  return named;
}

function joinSurrogates(
  text: string,
  repaired: (kind: TextRepair, found: string) => void,
): string {
  return text.replace(surrogates, (match, highHex, high, lowHex, low) => {
    const first = highHex ? parseInt(highHex, 16) : Number(high);
    const second = lowHex ? parseInt(lowHex, 16) : Number(low);
    const isPair =
      first >= 0xd800 && first < 0xdc00 && second >= 0xdc00 && second < 0xe000;
    if (!isPair) {
      return match;
    }
    repaired('bad-character-reference', match);
    return String.fromCharCode(first, second);
  });
}

/** HTML decodes `&#128;` to `&#159;` as letters of Windows-1252, and feeds rely on that. */
function fromCodePoint(code: number): string | undefined {
  if (code >= 0x80 && code <= 0x9f) {
    return decode(`&#${code};`, { level: 'html5', scope: 'strict' });
  }
  const isControl =
    code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d;
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  const isNoncharacter = code === 0xfffe || code === 0xffff;
  if (isControl || isSurrogate || isNoncharacter || code > 0x10ffff) {
    return undefined;
  }
  return String.fromCodePoint(code);
}
