import { UserEntity } from '@backstage/catalog-model';
import { linkUsers } from './linkUsers';
import { LinkablePerson } from './linkUsers';

const user = (
  name: string,
  displayName?: string,
  email?: string,
): UserEntity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name, namespace: 'default' },
  spec: { profile: { displayName, email } },
});
const jane = user('jane', 'Doe, Jane', 'Jane@Corp.example');
const bob = user('bob', 'Bob Roe', 'bob@corp.example');
const both = { byName: true, byEmail: true };

/** Catalog users and linking options that differ from the defaults. */
type Setup = Partial<typeof both> & { users?: UserEntity[] };

describe('linkUsers', () => {
  const findUser = (
    person: LinkablePerson,
    { users = [jane, bob], ...linking }: Setup = {},
  ) => linkUsers(users, { ...both, ...linking })(person);
  const janeAs = (name: string, ...emails: string[]) => ({ name, emails });

  it.each<[string, LinkablePerson, Setup]>([
    [
      'an equal e-mail address, whatever the name',
      janeAs('J.', 'jane@corp.example'),
      {},
    ],
    ['the address in another case', janeAs('J.', 'JANE@corp.example'), {}],
    [
      'the address rather than the name',
      janeAs('Bob Roe', 'jane@corp.example'),
      {},
    ],
    [
      'one of several addresses',
      janeAs('J.', 'jane@home.example', 'jane@corp.example'),
      {},
    ],
    [
      'the display name where the address is nobody’s',
      janeAs('doe JANE', 'j@x.example'),
      {},
    ],
    ['the display name where there is no address', { name: 'Doé Jane' }, {}],
    [
      'the name where several users have the address',
      janeAs('Doe, Jane', 'jane@corp.example'),
      { users: [jane, user('team', 'The team', 'jane@corp.example')] },
    ],
    [
      'the address where several users have the name',
      janeAs('Doe, Jane', 'jane@corp.example'),
      { users: [jane, user('jane2', 'Doe, Jane', 'jane2@corp.example')] },
    ],
    [
      'the name alone where the portal says so',
      janeAs('Doe, Jane', 'bob@corp.example'),
      { byEmail: false },
    ],
    [
      'the address alone where the portal says so',
      janeAs('Bob Roe', 'jane@corp.example'),
      { byName: false },
    ],
  ])('links by %s', (_, person, around) => {
    expect(findUser(person, around)).toBe(jane);
  });

  it.each<[string, LinkablePerson, Setup]>([
    ['another name and address', janeAs('Ann Lee', 'ann@corp.example'), {}],
    [
      'addresses of different users',
      janeAs('Doe, Jane', 'jane@corp.example', 'bob@corp.example'),
      {},
    ],
    [
      'an address of several users',
      janeAs('J.', 'jane@corp.example'),
      { users: [jane, user('team', 'The team', 'jane@corp.example')] },
    ],
    [
      'a name of several users',
      janeAs('Bob Roe'),
      { users: [bob, user('bob2', 'bob roe')] },
    ],
    [
      'the name where the portal wants the address',
      janeAs('Bob Roe'),
      { byName: false },
    ],
    [
      'the address where the portal wants the name',
      janeAs('J.', 'jane@corp.example'),
      { byEmail: false },
    ],
    ['no letters in the name', janeAs('–'), { users: [user('dash', '–')] }],
  ])('links nobody by %s', (_, person, around) => {
    expect(findUser(person, around)).toBeUndefined();
  });
});
