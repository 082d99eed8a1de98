/** A possible series in a title. It counts only if other titles name it, too. */
export type NamedSeries = {
  title: string;
  part?: number;
  /** `part`: the title has the number of the part. `prefix`: the title has the series before a separator, such as a colon. */
  kind: 'part' | 'prefix';
};

/** Longer titles are cut off. */
const MAX_TITLE_LENGTH = 300;
const MAX_WORDS = 7;

/** `25: `, `#12 - `, `S2E3 – `, `Ep. 4 | ` at the start. */
const NUMBER_LABEL =
  /^(?:s\d{1,3} ?e\d{1,4}|(?:episode|episodio|épisode|folge|ep\.?|no\.?|nr\.?)? ?[#(]?\d{1,5}\)?) ?(?:[:.|]|[–—-](?= )) ?/i;

const SEPARATOR = /: | [|–—-] /;

const PART_WORDS: Record<string, number> = Object.fromEntries(
  [
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
  ].map((word, index) => [word, index + 1]),
);
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

const NUMBER = `\\d{1,3}|${Object.keys(PART_WORDS).join('|')}|[ivx]{1,4}`;

/** `part 2`, `(Part II)`, `pt. 2 of 3`, `Teil 2`. */
const PART = new RegExp(
  `[ ,:;([–—|-](?:part|pt\\.?|teil|partie|parte|deel|del) (${NUMBER})(?: ?(?:of|/|von|de|av) ?\\d{1,3})?[)\\]]?(?= ?[:–—|-] |$)`,
  'i',
);

/** `(2/3)`, `2 of 3` at the end. */
const OF_TOTAL = /[ ,([](\d{1,2}) ?(?:\/|of) ?(\d{1,2})[)\]]?$/i;

/** `Release Notes #3: …`. */
const NUMBERED = / #(\d{1,4})(?=: | ?[–—|-] |$)/;

/** `#3 of Release Notes`. */
const NUMBER_OF = /^#(\d{1,3}) of (.+)$/i;

/** Words for kinds of episodes, which are not series. */
const KINDS_OF_EPISODES = new Set(
  (
    'special bonus extra trailer teaser preview update news announcement live rerun replay repeat encore interview ' +
    'episode ep part season series chapter guest intro introduction introducing welcome outro minisode qa q a the an ' +
    'best of from archive classic throwback podcast show talk conversation with'
  ).split(' '),
);

/** Returns the series that a title may name, the most likely first. */
export function findNamedSeries(title: string): NamedSeries[] {
  const whole = title.replace(/\s+/g, ' ').trim().slice(0, MAX_TITLE_LENGTH);
  const found: NamedSeries[] = [];
  const ofNumber = NUMBER_OF.exec(whole);
  if (ofNumber) {
    const name = ofNumber[2].split(SEPARATOR)[0];
    found.push(...toPart(name, Number(ofNumber[1])));
  }
  const proper = ofNumber ? '' : whole.replace(NUMBER_LABEL, '').trim();
  const numbered = NUMBERED.exec(proper);
  if (numbered) {
    found.push(...toPart(proper.slice(0, numbered.index), Number(numbered[1])));
  }
  const part = PART.exec(proper);
  if (part) {
    found.push(...toPart(proper.slice(0, part.index), parseNumber(part[1])));
  }
  const total = OF_TOTAL.exec(proper);
  if (total) {
    const [number, of] = [Number(total[1]), Number(total[2])];
    if (number >= 1 && number <= of && of > 1) {
      found.push(...toPart(proper.slice(0, total.index), number));
    }
  }
  const pieces = proper.split(SEPARATOR);
  if (pieces.length > 1) {
    found.push(...toPrefix(pieces[0]));
    if (/ \| /.test(proper)) {
      found.push(...toPrefix(pieces[pieces.length - 1]));
    }
  }
  return found;
}

function toPart(name: string, part: number | undefined): NamedSeries[] {
  const title = trimSigns(name);
  return part === undefined || !/\p{L}/u.test(title) || isKindOfEpisode(title)
    ? []
    : [{ title, part, kind: 'part' }];
}

function toPrefix(name: string): NamedSeries[] {
  const title = trimSigns(name);
  const words = title.split(' ').length;
  return !/\p{L}/u.test(title) || words > MAX_WORDS || isKindOfEpisode(title)
    ? []
    : [{ title, kind: 'prefix' }];
}

function trimSigns(text: string): string {
  return text.replace(/^[\s,:;([–—|-]{1,20}|[\s,:;([–—|-]{1,20}$/g, '');
}

function isKindOfEpisode(title: string): boolean {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.every(word => KINDS_OF_EPISODES.has(word) || /^\d+$/.test(word));
}

function parseNumber(text: string): number | undefined {
  const lower = text.toLowerCase();
  const roman = ROMAN.indexOf(lower) + 1;
  const number = /^\d/.test(lower) ? Number(lower) : PART_WORDS[lower] ?? roman;
  return number > 0 ? number : undefined;
}
