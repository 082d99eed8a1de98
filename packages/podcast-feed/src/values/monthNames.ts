/** Languages of month names in feeds. If two use a word for different months, the first one applies. */
const languages =
  'en de fr es it pt nl sv da nb fi pl cs sk ru uk hu ro hr tr el ca id';

/** In some languages, the name of a month in a date differs from its name alone. */
const shapes: Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'short' },
  { day: 'numeric', month: 'long' },
  { day: 'numeric', month: 'short' },
];

/** Additional short and old forms. */
const more = [
  'janv januar ene gen jän',
  'fév févr fev',
  'mär mrz mrt maa maart',
  'avr abr',
  'mai mag mei maj',
  'juin giu iunie',
  'juil lug',
  'août aout ago',
  'sept set',
  'okt ott out',
  'noiembrie',
  'dez déc dic',
];

let months: Map<string, number> | undefined;

/** Returns the number of a month, from 0, by its name in a European language, or undefined. */
export function findMonthInAnyLanguage(name: string): number | undefined {
  months ??= allMonths();
  return months.get(normalise(name));
}

function allMonths(): Map<string, number> {
  const names = new Map<string, number>();
  more.forEach((line, month) =>
    line.split(' ').forEach(name => names.set(name, month)),
  );
  for (const language of languages.split(' ')) {
    for (const shape of shapes) {
      const format = new Intl.DateTimeFormat(language, {
        ...shape,
        timeZone: 'UTC',
      });
      for (let month = 0; month < 12; month++) {
        const name = format
          .formatToParts(Date.UTC(2022, month, 15))
          .find(({ type }) => type === 'month')?.value;
        const key = normalise(name ?? '');
        if (/^\p{L}{3,}$/u.test(key) && !names.has(key)) {
          names.set(key, month);
        }
      }
    }
  }
  return names;
}

function normalise(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\.$/, '');
}
