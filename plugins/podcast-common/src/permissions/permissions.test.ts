import { podcastPermissions } from './permissions';

it('has stable names, because policies refer to them', () => {
  expect(podcastPermissions.map(p => [p.name, p.attributes.action])).toEqual([
    ['podcast.show.read', 'read'],
    ['podcast.show.refresh', 'update'],
    ['podcast.topic.update', 'update'],
  ]);
});
