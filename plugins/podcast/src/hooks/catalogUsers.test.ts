import { UserEntity } from '@backstage/catalog-model';
import { makeCatalog } from '../__testUtils__/catalog';
import { findUsers } from './catalogUsers';

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

describe('findUsers', () => {
  const people = [
    { name: 'J.', emails: ['jane@corp.example'] },
    { name: 'bob  ROE' },
  ];

  it('sends one request for all people, without addresses in the URL', async () => {
    const catalog = makeCatalog([jane, bob]);
    const query = jest.spyOn(catalog, 'queryEntities');
    const findUserRef = await findUsers(catalog, people, both);
    expect(people.map(findUserRef)).toEqual([
      'user:default/jane',
      'user:default/bob',
    ]);
    expect(query).toHaveBeenCalledTimes(1);
    // The client sends this in the body of a POST request.
    expect(query.mock.calls[0][0]).toHaveProperty('query');
    expect(query.mock.calls[0][0]).not.toHaveProperty('filter');
  });

  it('only searches by what the portal allows', async () => {
    const catalog = makeCatalog([jane, bob]);
    const query = jest.spyOn(catalog, 'queryEntities');
    await findUsers(catalog, [people[0]], { byName: true, byEmail: false });
    expect(JSON.stringify(query.mock.calls)).not.toContain('@');
    query.mockClear();
    await findUsers(catalog, [people[1]], { byName: false, byEmail: true });
    expect(query).not.toHaveBeenCalled();
  });

  it('splits many people into several requests', async () => {
    const catalog = makeCatalog([jane, bob]);
    const query = jest.spyOn(catalog, 'queryEntities');
    const many = Array.from({ length: 150 }, (_, n) => ({ name: `N ${n}` }));
    const findUserRef = await findUsers(catalog, [...many, ...people], both);
    expect(people.map(findUserRef)).toEqual([
      'user:default/jane',
      'user:default/bob',
    ]);
    expect(query).toHaveBeenCalledTimes(2);
  });
});
