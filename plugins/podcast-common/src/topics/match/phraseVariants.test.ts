import { phraseVariants } from './phraseVariants';

const variants = (phrase: string) =>
  phraseVariants(phrase).map(words => words.join(' '));

describe('phraseVariants', () => {
  it.each([
    [
      'A/B test',
      ['a b test', 'a b tests', 'a b testing', 'ab test', 'ab tests', 'abtest'],
    ],
    ['A/B testing', ['a b testing', 'a b test', 'ab tests']],
    ['fleet-first', ['fleet first', 'fleetfirst']],
    ['open source', ['open source', 'opensource']],
    ['feature flag', ['feature flags', 'feature flagging']],
    ['design systems', ['design system', 'design systems']],
    ['library', ['library', 'libraries']],
    ['microservices', ['microservice', 'microservices']],
    ['APIs', ['api', 'apis']],
    ['CI/CD', ['ci cd', 'cicd']],
  ])('matches other forms of %j', (phrase, expected) => {
    expect(variants(phrase)).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ['news', 'new'],
    ['Kubernetes', 'kubernete'],
    ['A/B', 'ab'],
    ['analysis', 'analysi'],
    ['test', 'testing'],
  ])('of %j does not match %j', (phrase, other) => {
    expect(variants(phrase)).not.toContain(other);
  });
});
