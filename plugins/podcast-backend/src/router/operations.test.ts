import { readOperations } from './operations';

const read = (operation: object) =>
  readOperations({ paths: { '/things/{id}': { put: operation } } });

describe('readOperations', () => {
  it('reads what the document says', () => {
    expect(
      read({
        'x-permission': 'podcast.show.read',
        'x-detail-permission': 'podcast.show.refresh',
        'x-max-body': '16kb',
        requestBody: {},
      }),
    ).toEqual([
      {
        method: 'put',
        path: '/things/{id}',
        permission: expect.objectContaining({ name: 'podcast.show.read' }),
        detailPermission: expect.objectContaining({
          name: 'podcast.show.refresh',
        }),
        maxBody: '16kb',
      },
    ]);
  });

  it('lets an operation that says why do without a permission', () => {
    expect(
      read({ 'x-permission': 'none', 'x-permission-reason': 'Public.' }),
    ).toEqual([{ method: 'put', path: '/things/{id}' }]);
  });

  it.each([
    ['no permission', {}, 'x-permission'],
    ['an empty permission', { 'x-permission': '' }, 'x-permission'],
    [
      'a permission that the plugin does not have',
      { 'x-permission': 'podcast.show.raed' },
      'x-permission',
    ],
    [
      'a detail permission that the plugin does not have',
      {
        'x-permission': 'podcast.show.read',
        'x-detail-permission': 'podcast.show.raed',
      },
      'x-detail-permission',
    ],
    [
      'no permission and no reason for it',
      { 'x-permission': 'none' },
      'x-permission-reason',
    ],
    [
      'a body without a limit',
      { 'x-permission': 'podcast.show.read', requestBody: {} },
      'x-max-body',
    ],
    [
      'a limit without a body',
      { 'x-permission': 'podcast.show.read', 'x-max-body': '1kb' },
      'x-max-body',
    ],
  ])('refuses an operation with %s', (_, operation, what) => {
    expect(() => read(operation)).toThrow(
      new RegExp(`${what}\\b.* for PUT /things/\\{id\\}$`),
    );
  });
});
