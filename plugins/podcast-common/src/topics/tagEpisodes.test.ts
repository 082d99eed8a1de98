import { tagEpisodes } from './tagEpisodes';
import { TaggableEpisode, Topic } from './types';

const portals: Topic = {
  id: 'portals',
  title: 'Portals',
  description: '',
  phrases: ['Portal'],
  weakPhrases: ['front door'],
  hints: ['catalog'],
  exclude: [],
  notNear: ['wizard'],
  entityTags: [],
  entityRefs: [],
};
const queues: Topic = {
  ...portals,
  id: 'queues',
  phrases: ['queue'],
  weakPhrases: [],
  hints: [],
  notNear: [],
};

let lastId = 0;
function episode(parts: Partial<TaggableEpisode>): TaggableEpisode {
  lastId += 1;
  return {
    id: `e${lastId}`,
    title: 'A talk',
    keywords: [],
    people: [],
    chapters: [],
    notes: '',
    ...parts,
  };
}

/** The relevance of the topic `portals` for a single episode. */
function relevance(parts: Partial<TaggableEpisode>, topics = [portals]) {
  const one = episode(parts);
  const [found] = tagEpisodes([one], topics, { minimumRelevance: 0 })
    .get(one.id)!
    .filter(({ topicId }) => topicId === 'portals');
  return found?.relevance ?? 0;
}

const filler = (count: number) =>
  Array.from({ length: count }, (_, i) => `Sentence number ${i}.`).join(' ');

describe('tagEpisodes', () => {
  it('gives decreasing weight to title, keywords, chapters, people, first paragraph and notes', () => {
    const inFallingOrder = [
      relevance({ title: 'The Portal' }),
      relevance({ keywords: ['portal'] }),
      relevance({ chapters: [{ title: 'Opening' }, { title: 'Our Portal' }] }),
      relevance({ people: [{ name: 'Portal Team' }] }),
      relevance({ notes: `<p>Hello. It has a Portal.</p>` }),
      relevance({ notes: `<p>Hello.</p><p>It has a Portal.</p>` }),
      relevance({
        notes: `<p>Hello.</p><p>${filler(8)} It has a Portal.</p>`,
      }),
    ];
    expect(inFallingOrder).toEqual([...inFallingOrder].sort((a, b) => b - a));
    expect(new Set(inFallingOrder).size).toBe(inFallingOrder.length);
    expect(Math.max(...inFallingOrder)).toBeLessThanOrEqual(1);
    expect(Math.min(...inFallingOrder)).toBeGreaterThan(0);
  });

  it('gives more relevance to more matches, up to 1', () => {
    const [once, twice, often] = [1, 2, 60].map(times =>
      relevance({ notes: 'A portal. '.repeat(times) }),
    );
    expect(twice).toBeGreaterThan(once);
    expect(often).toBeGreaterThan(twice);
    expect(often).toBeLessThanOrEqual(1);
  });

  it('returns the evidence, strongest first', () => {
    const one = episode({
      title: 'PORTALS for all',
      notes: '<p>About the Portals.</p><p>It is a Portal.</p>',
    });
    expect(tagEpisodes([one], [portals]).get(one.id)).toEqual([
      {
        topicId: 'portals',
        relevance: expect.any(Number),
        evidence: [
          { field: 'title', phrase: 'PORTALS' },
          { field: 'lead', phrase: 'Portals' },
          { field: 'notes', phrase: 'Portal' },
        ],
      },
    ]);
  });

  it('keeps topics below the threshold that are only mentioned', () => {
    const passing = [
      `<p>All about queues. ${filler(4)}</p><p>You find it in the portal.</p>`,
      `<p>Ada Byron explains queues. Before joining us she ran a portal.</p>`,
      `<p>Queues. Next week: a portal.</p>`,
      `<p>Why we have queues instead of a portal.</p>`,
      `<p>Queues.</p><p>Links:</p><ul><li><a href="#">Portal</a></li><li><a href="#">Another portal</a></li></ul>`,
    ].map(notes => episode({ title: 'Queues', notes }));
    const found = tagEpisodes(passing, [portals, queues]);
    for (const { id } of passing) {
      expect(found.get(id)!.map(({ topicId }) => topicId)).toEqual(['queues']);
    }
  });

  it('accepts the threshold as an option', () => {
    const one = episode({ notes: `<p>${filler(6)} A portal.</p>` });
    expect(tagEpisodes([one], [portals]).get(one.id)).toEqual([]);
    expect(
      tagEpisodes([one], [portals], { minimumRelevance: 0.05 }).get(one.id),
    ).toHaveLength(1);
  });

  it('ignores text that repeats throughout the show', () => {
    const show = [1, 2, 3, 4, 5].map(number =>
      episode({
        title: `Portal Talk: part ${number}`,
        keywords: ['portal'],
        notes: `<p>Notes on ${'x'.repeat(
          number,
        )}.</p><p>Visit our portal, with the transcript of episode ${number}.</p>`,
      }),
    );
    show[4].notes += '<p>Today we talk about one portal.</p>';
    const found = tagEpisodes(show, [portals], { minimumRelevance: 0 });
    expect(show.map(({ id }) => found.get(id)!.length)).toEqual([
      0, 0, 0, 0, 1,
    ]);
  });

  it('ignores addresses and targets of links', () => {
    expect(
      relevance({
        notes:
          '<p><a href="https://example.com/portal" title="portal">Here</a>, https://portal.example.com and portal.io.</p>',
      }),
    ).toBe(0);
  });

  it('uses hints to support a topic, but never alone', () => {
    expect(relevance({ title: 'Catalog', notes: 'catalog '.repeat(9) })).toBe(
      0,
    );
    expect(relevance({ notes: 'A portal with a catalog' })).toBeGreaterThan(
      relevance({ notes: 'A portal with a window' }),
    );
  });

  it('counts weak phrases and names in lower case half', () => {
    const full = relevance({ notes: 'A Portal' });
    expect(relevance({ notes: 'A front door' })).toBeCloseTo(full / 2, 1);
    expect(relevance({ notes: 'A portal' })).toBeLessThan(full * 0.6);
    expect(relevance({ notes: 'a portal' })).toBe(full);
  });

  it('drops a topic if its word has another meaning throughout the episode', () => {
    expect(
      relevance({ title: 'The Portal', notes: '<p>The wizard returns.</p>' }),
    ).toBe(0);
  });

  it('returns the time of chapters, and gives little weight to advertisements', () => {
    const one = episode({
      chapters: [
        { title: 'Opening', startSeconds: 0 },
        { title: 'Our Portal', startSeconds: 754.5 },
      ],
    });
    expect(tagEpisodes([one], [portals]).get(one.id)).toMatchObject([
      { evidence: [{ field: 'chapters', phrase: 'Portal', startTime: 754.5 }] },
    ]);
    const advert = { title: 'Sponsor: Portal Inc.', startSeconds: 60 };
    expect(relevance({ chapters: [advert] })).toBeLessThan(0.3);
  });

  describe('with a transcript', () => {
    /** Mentions of the topic `portals` at these times. */
    const spoken = (times: number[], words = 7000) => ({
      words,
      namings: times.map(startTime => ({
        topicId: 'portals',
        phrase: 'Portal',
        weight: 1,
        position: startTime / 3000,
        startTime,
      })),
    });
    const all = (count: number) =>
      Array.from({ length: count }, (_, index) => (index * 3000) / count);

    it('finds that a talk is about the topics that it comes back to all the time', () => {
      expect(relevance({ spoken: spoken(all(25)) })).toBeGreaterThan(0.35);
      expect(relevance({ spoken: spoken(all(60)) })).toBeLessThanOrEqual(0.5);
    });

    it('ignores passing mentions', () => {
      expect(relevance({ spoken: spoken([750, 760]) })).toBe(0);
      expect(relevance({ spoken: spoken(all(5)) })).toBeLessThan(0.1);
      // All mentions in one anecdote.
      const anecdote = all(14).map(time => time / 20);
      expect(relevance({ spoken: spoken(anecdote) })).toBeLessThan(0.2);
      const notes = `<p>Queues. ${filler(5)} And a portal.</p>`;
      expect(relevance({ notes, spoken: spoken([750]) })).toBe(
        relevance({ notes }),
      );
    });

    it('returns the places with the most mentions', () => {
      const one = episode({
        title: 'The Portal',
        spoken: spoken([60, 900, 930, 960, 2000, 2010]),
      });
      const [{ evidence }] = tagEpisodes([one], [portals]).get(one.id)!;
      expect(evidence).toEqual([
        { field: 'title', phrase: 'Portal' },
        { field: 'transcript', phrase: 'Portal', startTime: 900 },
        { field: 'transcript', phrase: 'Portal', startTime: 2000 },
      ]);
    });

    it('ignores text that is read aloud in several episodes', () => {
      const show = [1, 2, 3, 4].map(number =>
        episode({
          title: `Title ${number}`,
          spoken: {
            words: 2000,
            namings: spoken(all(40)).namings.map((mention, index) => ({
              ...mention,
              fingerprint: number === 4 ? index + 100 : index,
            })),
          },
        }),
      );
      const found = tagEpisodes(show, [portals], { minimumRelevance: 0 });
      expect(show.map(({ id }) => found.get(id)!.length)).toEqual([0, 0, 0, 1]);
    });

    it('ignores topics that are not among the given ones', () => {
      const one = episode({ spoken: spoken(all(40)) });
      expect(tagEpisodes([one], [queues]).get(one.id)).toEqual([]);
    });
  });

  it('returns an entry for every episode', () => {
    const show = [episode({}), episode({ title: '', notes: '<p></p>' })];
    expect([...tagEpisodes(show, [portals]).entries()]).toEqual(
      show.map(({ id }) => [id, []]),
    );
  });

  it('takes linear time for hostile notes', () => {
    const size = 200_000;
    const notes = [
      'Portal '.repeat(size),
      'portal-'.repeat(size),
      '<a '.repeat(size),
      'a.'.repeat(size),
      'talk about '.repeat(size),
    ];
    for (const text of notes) {
      expect(relevance({ notes: text })).toBeLessThanOrEqual(1);
    }
  });
});
