import { TestDatabases } from '@backstage/backend-test-utils';
import {
  createStore,
  episodeData,
  saveEpisodes,
} from '../__testUtils__/storeFixtures';
import { toWords } from '../text';

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())('words on %s', databaseId => {
  const titles = {
    cpp: 'About C++ in the kernel',
    csharp: 'About C# and friends',
    fsharp: 'About F#',
    net: 'About .NET, in short',
    network: 'About networks, cats and fish',
    street: 'Die Straße',
    nang: 'Đà Nẵng',
    arabic: 'مُحَمَّدٌ',
  };

  async function start() {
    const knex = await databases.init(databaseId);
    const store = await createStore(knex);
    await saveEpisodes(
      store,
      Object.entries(titles).map(([id, title]) =>
        episodeData(id, {
          title,
          people:
            id === 'nang'
              ? [{ name: 'Đặng Łuc', role: 'host', email: 'd@example.com' }]
              : [],
        }),
      ),
    );
    const find = async (text: string) => {
      const { items } = await store.listEpisodes({
        filter: { showIds: ['radio'], words: toWords(text) },
        sort: 'title',
        limit: 20,
      });
      return items.map(({ id }) => id).sort();
    };
    return { knex, store, find };
  }

  it('with signs match only themselves, and accents do not matter', async () => {
    const { find } = await start();
    for (const [text, ids] of Object.entries({
      'C++': ['cpp'],
      'c++ kernel': ['cpp'],
      'C#': ['csharp'],
      'F#': ['fsharp'],
      '.NET': ['net'],
      'net short': ['net'],
      'c kernel': ['cpp'],
      net: ['net', 'network'],
      strasse: ['street'],
      STRASSE: ['street'],
      Straße: ['street'],
      'da nang': ['nang'],
      'Đà Nẵng': ['nang'],
      محمد: ['arabic'],
      مُحَمَّدٌ: ['arabic'],
    })) {
      expect([text, await find(text)]).toEqual([text, ids]);
    }
  });

  it('are indexed anew without the feed, also of episodes that it has no more', async () => {
    const { knex, store, find } = await start();
    expect((await store.getShows(['radio'])).get('radio')).toMatchObject({
      wordsRevision: 1,
    });
    await saveEpisodes(store, [episodeData('cpp', { title: titles.cpp })], {
      contentHash: 'other',
    });
    const people = () =>
      knex('episode_people').select('episode_id', 'person_id', 'email');
    const keys = () =>
      knex('episodes').orderBy('id').select('id', 'title_key', 'vanished_at');
    const before = { people: await people(), keys: await keys() };

    // As an earlier version left it.
    await knex('episode_search').delete();
    await knex('shows').update({ words_revision: 0 });
    await knex('episode_people').update({ person_id: 'đang-łuc' });
    await knex('episodes')
      .where('id', 'street')
      .update({ title_key: 'straße' });
    expect(await find('da nang')).toEqual([]);

    const lease = await store.acquireLease('radio', 60_000);
    await store.reindex(lease!);
    expect(await find('da nang')).toEqual(['nang']);
    expect(await find('C++')).toEqual(['cpp']);
    expect(await people()).toEqual(before.people);
    expect(before.people).toEqual([
      { episode_id: 'nang', person_id: 'dang-luc', email: 'd@example.com' },
    ]);
    expect(await keys()).toEqual(before.keys);
    expect((await store.getShows(['radio'])).get('radio')).toMatchObject({
      wordsRevision: 1,
    });
  });
});
