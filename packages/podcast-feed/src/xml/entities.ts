import { decode } from 'html-entities';

/** Kinds of repair that a text needed. */
export type TextRepair =
  | 'bare-ampersand'
  | 'undeclared-entity'
  | 'unknown-entity'
  | 'bad-character-reference';

const basic: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

const reference =
  /&(?:#(?:[0-9]{1,10}|[xX][0-9a-fA-F]{1,8});|[A-Za-z][A-Za-z0-9]{0,31};)?/g;

/**
 * Replaces character references and the names that HTML has, which many feeds use without declaring them. Entities that
 * a document declares itself are never expanded, so that they cannot grow.
 */
export function decodeEntities(
  text: string,
  repaired: (kind: TextRepair, found: string) => void,
): string {
  if (!text.includes('&')) {
    return text;
  }
  return text.replace(reference, match => {
    if (match === '&') {
      repaired('bare-ampersand', match);
      return match;
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
    if (Object.hasOwn(basic, match)) {
      return basic[match];
    }
    const named = decode(match, { level: 'html5', scope: 'strict' });
    repaired(named === match ? 'unknown-entity' : 'undeclared-entity', match);
    return named;
  });
}

/** Where Windows-1252 has letters, HTML reads `&#128;` to `&#159;` as those; feeds count on that. */
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
