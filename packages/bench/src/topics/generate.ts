import {
  defaultTopics,
  TaggableEpisode,
  Topic,
} from '@nerdout/backstage-plugin-podcast-common';

/** Creates a generator of pseudo-random numbers, the same in every run. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
}

const CONSONANTS = 'bcdfghklmnprstvwz';
const VOWELS = 'aeiou';

function inventWord(random: () => number): string {
  const pick = (letters: string) =>
    letters[Math.floor(random() * letters.length)];
  const syllables = 2 + Math.floor(random() * 3);
  return Array.from(
    { length: syllables },
    () => pick(CONSONANTS) + pick(VOWELS),
  ).join('');
}

/** Returns the default topics and generated ones, each with fifteen phrases of one to three words. */
export function makeTopics(count: number): Topic[] {
  const random = randomNumbers(7);
  const invented = Array.from(
    { length: Math.max(0, count - defaultTopics.length) },
    (_, index): Topic => ({
      id: `invented-${index}`,
      title: `Invented ${index}`,
      description: '',
      phrases: Array.from({ length: 15 }, (__, number) =>
        Array.from({ length: 1 + (number % 3) }, () => inventWord(random)).join(
          ' ',
        ),
      ),
      exclude: [],
      entityTags: [],
      entityRefs: [],
    }),
  );
  return [...defaultTopics, ...invented].slice(0, count);
}

const PLAIN = (
  'the a of and to in we they our how what when where it is was with for from on at by that this these those team work ' +
  'people story system service company year day night morning code change release plan meeting question answer idea ' +
  'problem light road house water time week number line part side thing way hand place point word fact room money'
).split(' ');

/** Generates episodes with typical notes: some paragraphs, a list of links, and two lines that all episodes have. */
export function makeEpisodes(
  show: number,
  count: number,
  topics: Topic[],
): TaggableEpisode[] {
  const random = randomNumbers(1 + show);
  const pick = <T>(list: readonly T[]) =>
    list[Math.floor(random() * list.length)];
  const sentence = (words: number) => {
    const text = Array.from({ length: words }, () => pick(PLAIN));
    if (random() < 0.15) {
      text[Math.floor(random() * words)] = pick(pick(topics).phrases);
    }
    return `${text.join(' ').replace(/^./, letter => letter.toUpperCase())}.`;
  };
  const paragraph = (sentences: number) =>
    `<p>${Array.from({ length: sentences }, () => sentence(14)).join(' ')}</p>`;
  return Array.from({ length: count }, (_, index) => ({
    id: `${show}-${index}`,
    title: `${index}: ${sentence(5)}`,
    keywords: [],
    people: [{ name: 'Ada Byron' }, { name: 'Grace Murray' }],
    chapters: [],
    notes: [
      paragraph(2),
      paragraph(4),
      paragraph(3),
      `<p>Links:</p><ul><li><a href="https://example.com/${index}">${sentence(
        4,
      )}</a></li></ul>`,
      '<p>More from our engineers on <a href="https://blog.example.com">the blog</a>.</p>',
      '<p>Follow us wherever you are, and tell a colleague.</p>',
    ].join('\n'),
  }));
}
