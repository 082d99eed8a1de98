// The word mark, drawn with a round pen, so that it needs no font. Heights are relative to the baseline.

const bowl = 70;
const mid = -bowl;
const xHeight = -2 * bowl;
const cap = -200;

// Each letter starts at x = 0; `width` is the position of its last stroke.
const letters = {
  N: { width: 132, d: `M0,0 V${cap} L132,0 V${cap}` },
  e: {
    width: 140,
    d: `M0,${mid} H140 A70,70 0 1 0 119,${mid + 50}`,
  },
  r: { width: 92, d: `M0,0 V${xHeight} M0,${mid} A70,70 0 0 1 96,${mid - 65}` },
  d: {
    width: 140,
    d: `M140,${mid} A70,70 0 1 0 0,${mid} A70,70 0 1 0 140,${mid} M140,${cap} V0`,
  },
  O: { width: 200, d: `M0,-100 A100,100 0 1 1 200,-100 A100,100 0 1 1 0,-100` },
  u: {
    width: 140,
    d: `M0,${xHeight} V${mid} A70,70 0 0 0 140,${mid} M140,${xHeight} V0`,
  },
  t: {
    width: 84,
    d: `M24,-190 V-56 A56,56 0 0 0 80,0 M0,${xHeight} H84`,
  },
};
const gap = 62;

/** `word` centred on `x`, standing on `y`. */
export function lettering(word, { x, y, scale, pen, colour }) {
  const drawn = [...word].map(letter => letters[letter]);
  const width =
    drawn.reduce((sum, letter) => sum + letter.width, 0) +
    gap * (drawn.length - 1);
  let at = -width / 2;
  const paths = drawn.map(letter => {
    const path = `<path transform="translate(${at} 0)" d="${letter.d}"/>`;
    at += letter.width + gap;
    return path;
  });
  return `<g transform="translate(${x} ${y}) scale(${scale})" fill="none" stroke="${colour}" stroke-width="${pen}" stroke-linecap="round" stroke-linejoin="round">${paths.join(
    '',
  )}</g>`;
}
