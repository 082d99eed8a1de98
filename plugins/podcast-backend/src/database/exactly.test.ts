import { exactly } from './exactly';

type Episode = { title: string; people?: Array<{ name: string }> };

const person = { name: 'Ada' };
const detailed = { ...person, pronouns: 'she' };

// The type check fails if one of the marked lines compiles.
it('compiles only for values without other fields', () => {
  expect(exactly<Episode>()({ title: 'a', people: [person] })).toEqual({
    title: 'a',
    people: [{ name: 'Ada' }],
  });
  const extra: { title: string; added?: string } = { title: 'a' };
  // @ts-expect-error `added` is not a field of episodes
  expect(exactly<Episode>()(extra)).toBe(extra);
  // @ts-expect-error `pronouns` is not a field of people
  exactly<Episode>()({ title: 'a', people: [detailed] });
  // @ts-expect-error `title` is missing
  exactly<Episode>()({ people: [person] });
});
