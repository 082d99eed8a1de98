import { compileCatalogModel } from '@backstage/catalog-model/alpha';
import { podcastCatalogModel } from './podcastCatalogModel';

describe('podcastCatalogModel', () => {
  it('declares the podcast annotations', () => {
    const { annotations } = compileCatalogModel([
      podcastCatalogModel,
    ]).getMetadata();
    expect(annotations).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          name: 'podcast/topics',
          title: 'Podcast topics',
        }),
        expect.objectContaining({
          name: 'podcast/episodes',
          title: 'Podcast episodes',
        }),
      ]),
    );
  });
});
