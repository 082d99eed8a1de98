import { FeedEpisode } from '@nerdout/podcast-feed';
import { assignIds, episodeIdOf } from './identity';

const episode = (guid: string, values: Partial<FeedEpisode> = {}) =>
  ({
    guid,
    title: `Title of ${guid}`,
    enclosures: [],
    ...values,
  } as unknown as FeedEpisode);

const audio = (url: string) => ({ enclosures: [{ url }] });

describe('episodeIdOf', () => {
  it('is the same wherever it is made, short and safe in addresses', () => {
    expect(episodeIdOf('nerdout', 'https://example.com/?p=1')).toBe(
      episodeIdOf('nerdout', 'https://example.com/?p=1'),
    );
    expect(episodeIdOf('nerdout', 'ä ö/ü')).toMatch(/^[0-9a-f]{20}$/);
  });

  it('differs by show and GUID', () => {
    const ids = [
      episodeIdOf('a', 'b'),
      episodeIdOf('a', 'B'),
      episodeIdOf('ab', ''),
      episodeIdOf('', 'ab'),
    ];
    expect(new Set(ids).size).toBe(4);
  });
});

describe('assignIds', () => {
  it('makes them of the GUIDs', async () => {
    expect(await assignIds('s', [episode('a'), episode('b')], [])).toEqual([
      episodeIdOf('s', 'a'),
      episodeIdOf('s', 'b'),
    ]);
  });

  it('keeps the ids of episodes whose GUIDs have changed but not their audio', async () => {
    const known = [
      {
        id: 'kept',
        guid: 'old',
        title: 'x',
        enclosureUrl: 'https://a.example/1.mp3?track=1',
      },
    ];
    const next = episode('new', audio('https://a.example/1.mp3?track=2'));
    expect(await assignIds('s', [next], known)).toEqual(['kept']);
  });

  it('does not take an id from audio that several episodes share', async () => {
    const enclosureUrl = 'https://a.example/jingle.mp3';
    const known = [
      { id: 'one', guid: 'still', title: 'x', enclosureUrl },
      { id: 'two', guid: 'gone', title: 'y', enclosureUrl },
    ];
    const next = [
      episode('still', audio(enclosureUrl)),
      episode('new', audio(enclosureUrl)),
    ];
    expect(await assignIds('s', next, known)).toEqual([
      'one',
      episodeIdOf('s', 'new'),
    ]);
  });

  it('keeps the ids of episodes with the same title and date', async () => {
    const publishedAt = '2024-01-01T00:00:00.000Z';
    const known = [{ id: 'kept', guid: 'old', title: 'Same', publishedAt }];
    const same = episode('new', { title: 'Same', publishedAt });
    const later = episode('new', {
      title: 'Same',
      publishedAt: '2024-01-02T00:00:00.000Z',
    });
    expect(await assignIds('s', [same], known)).toEqual(['kept']);
    expect(await assignIds('s', [later], known)).toEqual([
      episodeIdOf('s', 'new'),
    ]);
  });

  it('takes a new GUID with another title and date for a new episode, though the audio has the same address', async () => {
    const known = [
      {
        id: 'nine',
        guid: 'edition-9',
        title: 'News at nine',
        publishedAt: '2024-01-01T09:00:00.000Z',
        enclosureUrl: 'https://a.example/news.mp3?edition=9',
      },
    ];
    const next = (values: Partial<FeedEpisode>) =>
      episode('edition-10', {
        ...audio('https://a.example/news.mp3?edition=10'),
        title: 'News at ten',
        publishedAt: '2024-01-01T10:00:00.000Z',
        ...values,
      });
    const idOf = async (values: Partial<FeedEpisode>) =>
      (await assignIds('s', [next(values)], known))[0];
    expect(await idOf({})).toBe(episodeIdOf('s', 'edition-10'));
    expect(await idOf({ title: 'News at Nine!' })).toBe('nine');
    expect(await idOf({ publishedAt: known[0].publishedAt })).toBe('nine');
    expect(await idOf({ publishedAt: undefined })).toBe('nine');
  });

  it('does not mind case, accents and punctuation of titles where GUID and audio have changed', async () => {
    const publishedAt = '2024-01-01T00:00:00.000Z';
    const known = [
      { id: 'kept', guid: 'old', title: 'Café – Ones', publishedAt },
    ];
    const next = episode('new', { title: 'cafe: ones', publishedAt });
    expect(await assignIds('s', [next], known)).toEqual(['kept']);
  });

  it('takes no id from an episode that is still there', async () => {
    const url = 'https://a.example/same.mp3';
    const known = [{ id: 'first', guid: 'a', title: 'A', enclosureUrl: url }];
    expect(
      await assignIds(
        's',
        [episode('a', audio(url)), episode('b', audio(url))],
        known,
      ),
    ).toEqual(['first', episodeIdOf('s', 'b')]);
  });

  it('gives an id that was kept to nobody else, also after that', async () => {
    const known = [{ id: 'kept', guid: 'new', title: 'x' }];
    expect(
      await assignIds('s', [episode('new'), episode('other')], known),
    ).toEqual(['kept', episodeIdOf('s', 'other')]);
  });

  it('leaves out what stands in the feed twice', async () => {
    expect(await assignIds('s', [episode('a'), episode('a')], [])).toEqual([
      episodeIdOf('s', 'a'),
      undefined,
    ]);
  });
});
