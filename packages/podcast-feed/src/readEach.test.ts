import { parseItem, parseText, item, rss } from './testing/feeds';

const each = (count: number, of: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => of(index)).join('');
const person = (name: string | number) =>
  `<podcast:person>${name}</podcast:person>`;

describe('elements of one name, many times in an item', () => {
  it('are left unread after fifty in a row that say nothing new', () => {
    const { episode, codes } = parseItem(
      each(1000, () => person('Ann')) + person('Bob'),
    );
    expect(episode.people.map(({ name }) => name)).toEqual(['Ann']);
    expect(codes).toEqual(['repeated-element']);
  });

  it('are read while they say something new', () => {
    const { episode, codes } = parseItem(
      each(900, index => person(index) + person(Math.floor(index / 40))),
    );
    expect(episode.people).toHaveLength(900);
    expect(codes).toEqual([]);
  });

  it('leave those of other names alone', () => {
    const { episode } = parseItem(
      `${each(
        1000,
        () => '<pubDate>never</pubDate>',
      )}<itunes:season>3</itunes:season>`,
    );
    expect(episode.publishedAt).toBe('2022-02-07T10:00:00.000Z');
    expect(episode.season).toBe(3);
  });

  it('may be broken before one comes that can be read', () => {
    const { episode } = parseText(
      rss(
        `<item><title>One</title>${each(
          40,
          () => '<pubDate>never</pubDate>',
        )}<pubDate>Mon, 07 Feb 2022 10:00:00 MET</pubDate></item>`,
      ),
    ).episodes.map(found => ({ episode: found }))[0];
    expect(episode.publishedAt).toBe('2022-02-07T09:00:00.000Z');
  });

  it('are left unread in a show, too', () => {
    const { show, warnings } = parseText(
      rss(each(1000, () => person('Ann')) + item(1)),
    );
    expect(show.people).toHaveLength(1);
    expect(warnings).toMatchObject([
      { code: 'repeated-element', field: 'podcast:person' },
    ]);
  });

  it('are equal in long lists whatever the order of what they have', () => {
    const image = (index: number) =>
      `<podcast:image href="https://a.example/${index}.jpg" width="1" height="2"/>`;
    const swapped = (index: number) =>
      `<podcast:image height="2" width="1" href="https://a.example/${index}.jpg"/>`;
    const { episode } = parseItem(each(100, image) + each(40, swapped));
    expect(episode.images).toHaveLength(100);
  });

  it('keep chapters in order, as many as a list may have', () => {
    const { episode, codes } = parseItem(
      `<psc:chapters>${each(
        1500,
        index => `<psc:chapter start="${2000 - index}" title="T"/>`,
      )}</psc:chapters>`,
    );
    expect(episode.chapters).toHaveLength(1000);
    expect(episode.chapters![0].startSeconds).toBe(1001);
    expect(codes).toContain('list-too-long');
  });
});
