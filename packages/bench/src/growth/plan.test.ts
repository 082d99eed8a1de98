import { fill, listFillings, usualFrames } from './inputs';
import type { Filling } from './inputs';
import { plan } from './plan';

const getName = ({ file, name }: { file: string; name: string }) =>
  `${file} ${name}`;

describe('the test of growth', () => {
  const { planned, undecided, unknown } = plan();

  it('tries every exported function, or says why not', () => {
    // Such a function needs an entry in `targets/`, or its file one in `elsewhere.ts`.
    expect(undecided.map(getName)).toEqual([]);
  });

  it('names no function that is not there', () => {
    expect(unknown).toEqual([]);
  });

  it('tries functions of all packages that read foreign text', () => {
    const packages = planned.map(({ file }) => file.split('/')[1]);
    expect([...new Set(packages)]).toEqual([
      'podcast-feed',
      'podcast-backend',
      'podcast-common',
      'podcast-react',
      'podcast',
      'search-backend-module-podcast',
    ]);
  });

  it('fills texts of about the wanted length, whose parts may differ', () => {
    const filling: Filling = {
      atom: 'a{n} ',
      frame: ['<p>', '</p>'],
      most: 100,
    };
    expect(fill(filling, 10)).toBe('<p>a0 a1 a2 a3 </p>');
    for (const one of listFillings(usualFrames)) {
      expect(fill(one, 100).length).toBeGreaterThanOrEqual(100);
    }
  });
});
