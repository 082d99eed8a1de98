/** What foreign text repeats, by kind; `{n}` counts, so that no two of them are alike. */
const atomsByKind = {
  spaces: [
    ' ',
    '\t',
    '\n',
    '\r\n',
    ' \n',
    '\u00a0',
    '\u2028',
    '\u3000',
    '\u200b',
    '\ufeff',
  ],
  entities: ['&nbsp;', '&#160;', '&amp;', '&', '&lt;', '&#x', '&amp;amp;'],
  quotes: ['"', "'", '“', '’', '`'],
  brackets: ['(', ')', '()', '[', ']', '{', '}', '<', '>', '},{'],
  tags: [
    ...['<p>', '</p>', '<p></p>', '<p>&nbsp;</p>', '<br>', '<br />', '<br/>\n'],
    ...['<b>', '<div>', '<li>x', '<a ', '<a href="', '<v Ann>', '<i', '</'],
    ...[
      '<a href="https://a.example/{n}">x</a>',
      '<a href="x">',
      '<img src="x">',
    ],
    ...['<p>Ann {n}</p>', '<cite>Ann {n}</cite>', '<time>0:{n}</time>'],
    ...['<script>', '<!--', '-->', '<!', '<![CDATA[', ']]>', '<?x', '<code>'],
  ],
  digits: ['1', '0', '{n} ', '1:', '12:34 ', '1.', '1,', '#1 '],
  dates: [
    ...['2024-01-02 ', '20240102', 'Mon, ', '10 Mar ', 'Mar ', '10 de '],
    ...[
      'PT1H',
      '1h ',
      '+01:00 ',
      'GMT ',
      'MET ',
      '00:00:01.000 --> 00:00:02.000\n',
    ],
  ],
  separators: [
    ',',
    ', ',
    ';',
    '|',
    '-',
    '–',
    '.',
    '. ',
    '…',
    ':',
    '/',
    '\\',
    '_',
    '#',
  ],
  signs: ['@', '+', '*', '?', '!', '=', '%', '%20', '$', '^', '~', 'x='],
  addresses: [
    ...['https://', 'https://a.example/{n} ', 'https://a.example/)', 'www.'],
    ...['a.', '.a', 'a@', 'a@b.example ', 'mailto:', '../', '?a=', 'http:'],
  ],
  words: [
    ...[
      'a',
      'A',
      'Aa',
      'a ',
      'A ',
      'é',
      'e\u0301',
      '\u0301',
      'ß',
      '中',
      'の',
      'ا',
      '😀',
    ],
    ...[
      'word{n} ',
      'Ann: ',
      'Part ',
      'and ',
      'backstage ',
      '\0',
      '\ud800',
      'a\n',
    ],
  ],
};

const atoms: string[] = Object.values(atomsByKind).flat();

/** Those that are put together with others: of each sort that expressions and loops tell apart one, the likeliest first. */
const paired = [
  ...[' ', 'a', '1', '<', '&nbsp;', '<p>', '.', '/', '"', '@', '\n', '('],
  ...['\u00a0', ':', ',', '-', '&', '>', 'A', 'https://', '中', '{n}'],
];

/** What begins something that may not end. */
const openers = [
  ...['<', '</', '<a ', '<a href="', '<!', '<!--', '&', '&#', '"', '(', '['],
  ...[
    'https://',
    'a@',
    'www.',
    '1',
    '1:',
    'Mon, ',
    'a',
    '\n',
    '<v',
    '<p',
    'x ',
  ],
];

/** What stands before and behind the repeated part. */
export type Frame = readonly [before: string, behind: string];

export const usualFrames: Frame[] = [
  ['', ''],
  ['x', 'x'],
  ['<p>', 'x</p>'],
];

/** One way to fill a text of any length. */
export type Filling = { atom: string; frame: Frame; most: number };

/** Characters of the longest inputs; those that are put together are many, so that theirs are shorter. */
const most = 128_000;
const mostTogether = 16_000;

/**
 * The fillings that a function is tried with, always in the same order.
 *
 * @param isSlow - for functions that do so much that there is no time for all
 */
export function listFillings(frames: Frame[], isSlow = false): Filling[] {
  const [[before, behind], ...others] = frames;
  const firsts = paired.slice(0, isSlow ? 9 : 14);
  const alone = frames.flatMap(frame =>
    (isSlow && others.includes(frame) ? paired : atoms).map(atom => ({
      atom,
      frame,
      most: isSlow ? mostTogether : most,
    })),
  );
  const pairs = firsts.flatMap(first =>
    firsts
      .filter(second => second !== first)
      .map(second => ({
        atom: first + second,
        frame: frames[0],
        most: mostTogether,
      })),
  );
  const opened = openers.flatMap(opener =>
    paired.slice(0, isSlow ? 5 : 8).map(atom => ({
      atom,
      // The same opener again, where an expression may end in vain.
      frame: [before + opener, opener + behind] as const,
      most: mostTogether,
    })),
  );
  return [...alone, ...pairs, ...opened];
}

/** The fillings of a function that is tried with texts of its own. */
export function fillingsWith(ownAtoms: string[], frames: Frame[]): Filling[] {
  return ownAtoms.flatMap(atom =>
    frames.map(frame => ({ atom, frame, most: most / 2 })),
  );
}

/** A text of about so many characters. */
export function fill(
  { atom, frame: [before, behind] }: Filling,
  length: number,
) {
  if (!atom.includes('{n}')) {
    return before + atom.repeat(Math.ceil(length / atom.length)) + behind;
  }
  const parts: string[] = [];
  for (let sum = 0, n = 0; sum < length; n += 1) {
    const part = atom.replace(/\{n\}/g, String(n));
    parts.push(part);
    sum += part.length;
  }
  return before + parts.join('') + behind;
}

/** For people to read. */
export function describeFilling({
  atom,
  frame: [before, behind],
}: Filling): string {
  const short = (text: string) =>
    text.length > 60 ? `${text.slice(0, 20)}…${text.slice(-39)}` : text;
  const quoted = JSON.stringify(`${short(before)}⟨${atom}⟩ⁿ${short(behind)}`);
  return quoted.replace(
    /[^ -~⟨⟩ⁿ…]/g,
    sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
