import { ConfigReader } from '@backstage/config';
import { readLinkUsers } from './readLinkUsers';

const read = (linkUsers?: any) =>
  readLinkUsers(new ConfigReader({ podcast: { people: { linkUsers } } }));

describe('readLinkUsers', () => {
  it('links unless it is told not to', () => {
    expect(read()).toBe(true);
    expect(read(false)).toBe(false);
  });

  it('names the key when it is neither', () => {
    expect(() => read('no')).toThrow(
      'podcast.people.linkUsers must be true or false',
    );
  });
});
