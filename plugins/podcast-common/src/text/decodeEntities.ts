const NAMED: { [name: string]: string } = {
  amp: '&',
  apos: "'",
  bull: '•',
  copy: '©',
  gt: '>',
  hellip: '…',
  laquo: '«',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  middot: '·',
  nbsp: '\u00a0',
  ndash: '–',
  quot: '"',
  raquo: '»',
  rdquo: '”',
  reg: '®',
  rsquo: '’',
  shy: '\u00ad',
  trade: '™',
};

/** Decodes character references. Names that sanitized HTML does not need stay as they are. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) {
    return text;
  }
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi,
    (reference, decimal, hexadecimal, name) => {
      if (name) {
        return NAMED[name.toLowerCase()] ?? reference;
      }
      const code = decimal ? Number(decimal) : parseInt(hexadecimal, 16);
      return code > 0 && code <= 0x10ffff
        ? String.fromCodePoint(code)
        : reference;
    },
  );
}
