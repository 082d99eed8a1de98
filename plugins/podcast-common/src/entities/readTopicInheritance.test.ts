import { ConfigReader } from '@backstage/config';
import { readTopicInheritance } from './readTopicInheritance';

const read = (inherit?: unknown) =>
  readTopicInheritance(
    new ConfigReader({ podcast: { topics: { inherit } } } as any),
  );

describe('readTopicInheritance', () => {
  it('inherits nothing by default', () => {
    expect(read()).toEqual({ system: 0, domain: 0 });
    expect(read({ domain: 0.2 })).toEqual({ system: 0, domain: 0.2 });
  });

  it.each([
    [true, 'podcast.topics.inherit must be an object'],
    [{ system: '1' }, 'podcast.topics.inherit.system must be a number'],
    [{ domain: 1.5 }, 'podcast.topics.inherit.domain must be a number'],
    [
      { group: 1 },
      'podcast.topics.inherit.group: topics are only inherited from',
    ],
  ])('names the key if it is %j', (value, message) => {
    expect(() => read(value)).toThrow(message);
  });
});
