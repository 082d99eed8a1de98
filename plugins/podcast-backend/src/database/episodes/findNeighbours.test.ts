import { TestDatabases } from '@backstage/backend-test-utils';
import {
  createStore,
  episodeData,
  saveEpisodes,
} from '../../__testUtils__/storeFixtures';
import { PodcastStore } from '..';

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())(
  'what comes before and after an episode, on %s',
  databaseId => {
    let store: PodcastStore;

    beforeEach(async () => {
      store = await createStore(await databases.init(databaseId));
      const at = (day: number) => `2024-01-0${day}T00:00:00.000Z`;
      await saveEpisodes(store, [
        episodeData('new', { publishedAt: at(3) }),
        episodeData('b', { publishedAt: at(2) }),
        episodeData('a', { publishedAt: at(2) }),
        episodeData('old', { publishedAt: at(1) }),
        episodeData('undated', { publishedAt: undefined }),
      ]);
    });

    it('is the order of the list, also among those of the same time', async () => {
      const { items } = await store.listEpisodes({
        filter: { showIds: ['radio'] },
        sort: 'newest',
        limit: 10,
      });
      const ids = items.map(({ id }) => id);
      expect(ids).toEqual(['new', 'a', 'b', 'old', 'undated']);
      for (const [index, { id, showId }] of items.entries()) {
        const { newer, older } = await store.getNeighbours({ id, showId });
        expect([newer?.id, older?.id]).toEqual([
          ids[index - 1],
          ids[index + 1],
        ]);
      }
    });

    it('knows the title, and only episodes of the show', async () => {
      expect(await store.getNeighbours({ id: 'new', showId: 'radio' })).toEqual(
        { older: { id: 'a', title: 'Title a' } },
      );
      expect(
        await store.getNeighbours({ id: 'none', showId: 'radio' }),
      ).toEqual({});
    });

    it('is listed with its notes only where they are asked for', async () => {
      const options = {
        filter: { showIds: ['radio'] },
        sort: 'newest' as const,
        limit: 1,
      };
      const [plain] = (await store.listEpisodes(options)).items;
      expect(plain).not.toHaveProperty('notes');
      const [full] = (await store.listEpisodes({ ...options, withNotes: true }))
        .items;
      const { notes } = (await store.getEpisode(['radio'], 'new'))!;
      expect(full).toEqual({ ...plain, notes });
    });
  },
);
