import { FeedEpisode } from '@nerdout/podcast-feed';
import { assignIds, toEpisodeId } from './identity';

const episode = (guid: string, values: Partial<FeedEpisode> = {}) =>
  ({
    guid,
    title: `Title of ${guid}`,
    enclosures: [],
    ...values,
  } as unknown as FeedEpisode);

const audio = (url: string) => ({ enclosures: [{ url }] });

describe('episodeIdOf', () => {
  it('is deterministic, short and safe in URLs', () => {
    expect(toEpisodeId('nerdout', 'https://example.com/?p=1')).toBe(
      toEpisodeId('nerdout', 'https://example.com/?p=1'),
    );
    expect(toEpisodeId('nerdout', 'ä ö/ü')).toMatch(/^[0-9a-f]{20}$/);
  });

  it('differs by show and GUID', () => {
    const ids = [
      toEpisodeId('a', 'b'),
      toEpisodeId('a', 'B'),
      toEpisodeId('ab', ''),
      toEpisodeId('', 'ab'),
    ];
    expect(new Set(ids).size).toBe(4);
  });
});

describe('assignIds', () => {
  it('derives ids from GUIDs', async () => {
    expect(await assignIds('s', [episode('a'), episode('b')], [])).toEqual([
      toEpisodeId('s', 'a'),
      toEpisodeId('s', 'b'),
    ]);
  });

  it('keeps the ids of episodes whose GUIDs have changed if their audio has not', async () => {
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

  it('ignores audio that several episodes share', async () => {
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
      toEpisodeId('s', 'new'),
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
      toEpisodeId('s', 'new'),
    ]);
  });

  it('treats a new GUID with another title and date as a new episode, even if the audio is the same', async () => {
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
    const getId = async (values: Partial<FeedEpisode>) =>
      (await assignIds('s', [next(values)], known))[0];
    expect(await getId({})).toBe(toEpisodeId('s', 'edition-10'));
    expect(await getId({ title: 'News at Nine!' })).toBe('nine');
    expect(await getId({ publishedAt: known[0].publishedAt })).toBe('nine');
    expect(await getId({ publishedAt: undefined })).toBe('nine');
  });

  it('ignores case, accents and punctuation of titles', async () => {
    const publishedAt = '2024-01-01T00:00:00.000Z';
    const known = [
      { id: 'kept', guid: 'old', title: 'Café – Ones', publishedAt },
    ];
    const next = episode('new', { title: 'cafe: ones', publishedAt });
    expect(await assignIds('s', [next], known)).toEqual(['kept']);
  });

  it('does not reuse the id of an episode that is still in the feed', async () => {
    const url = 'https://a.example/same.mp3';
    const known = [{ id: 'first', guid: 'a', title: 'A', enclosureUrl: url }];
    expect(
      await assignIds(
        's',
        [episode('a', audio(url)), episode('b', audio(url))],
        known,
      ),
    ).toEqual(['first', toEpisodeId('s', 'b')]);
  });

  it('does not assign a kept id to another episode', async () => {
    const known = [{ id: 'kept', guid: 'new', title: 'x' }];
    expect(
      await assignIds('s', [episode('new'), episode('other')], known),
    ).toEqual(['kept', toEpisodeId('s', 'other')]);
  });

  it('assigns no id to duplicates', async () => {
    expect(await assignIds('s', [episode('a'), episode('a')], [])).toEqual([
      toEpisodeId('s', 'a'),
      undefined,
    ]);
  });
});
