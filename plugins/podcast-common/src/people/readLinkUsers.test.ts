import { ConfigReader } from '@backstage/config';
import { readLinkUsers } from './readLinkUsers';

const read = (linkUsers?: any) =>
  readLinkUsers(new ConfigReader({ podcast: { people: { linkUsers } } }));

describe('readLinkUsers', () => {
  it.each([
    [undefined, true, true],
    [true, true, true],
    [false, false, false],
    ['name', true, false],
    ['email', false, true],
  ])(
    'for %j, links by name: %j, by e-mail address: %j',
    (value, byName, byEmail) => {
      expect(read(value)).toEqual({ byName, byEmail });
    },
  );

  it.each(['no', 'Name', '', 1, ['name']])(
    'names the key if it is %j',
    value => {
      expect(() => read(value)).toThrow(
        'podcast.people.linkUsers must be true, false, "name" or "email"',
      );
    },
  );
});
