import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  defaultTopics,
  tagEpisodes,
} from '@nerdout/backstage-plugin-podcast-common';
import { parseFeed } from '@nerdout/podcast-feed';

/**
 * The episodes of each default topic in the sample, by the number at the start of their titles, the most relevant first.
 * `special` and `bonus` are episodes without a number.
 */
const TABLE: Record<string, string> = {
  backstage: 'special, 01, 04, 03, 16, 02',
  'developer-portals': '16, 01, 04',
  'fleet-management': '12, 22',
  'developer-experience': '16, 27',
  experimentation: '20, 21',
  'machine-learning': '08, 10, 25, 09, 06',
  personalization: '18, 08, 09',
  'data-engineering': '26, 09',
  infrastructure: '22',
  kubernetes: '22',
  security: '12',
  observability: '',
  mobile: '19, 17',
  accessibility: '19',
  hardware: '24',
  'open-source': '11, 03, 14, 02',
  testing: '17',
  architecture: '',
  'engineering-culture': '13, 05, 15, bonus, 07',
  'ai-coding-agents': '',
};

const feed = readFileSync(resolve(__dirname, '../../../examples/nerdout.xml'));
const { episodes } = parseFeed(feed, { baseUrl: 'http://localhost/' });
const getNumber = (title: string) => title.split(':')[0].toLowerCase();

describe('the default topics on the sample feed', () => {
  const found = tagEpisodes(
    episodes.map(({ title, keywords, people, notes = '' }) => ({
      ...{ id: getNumber(title), title, keywords, people, notes },
      chapters: [],
    })),
    defaultTopics,
  );
  const about = (topicId: string) =>
    [...found]
      .flatMap(([id, topics]) =>
        topics
          .filter(topic => topic.topicId === topicId)
          .map(({ relevance }) => ({ id, relevance })),
      )
      .sort((a, b) => b.relevance - a.relevance)
      .map(({ id }) => id)
      .join(', ');

  it('are all in the table', () => {
    expect(Object.keys(TABLE).sort()).toEqual(
      defaultTopics.map(({ id }) => id).sort(),
    );
    expect(found.size).toBe(episodes.length);
  });

  it.each(Object.entries(TABLE))('%s: %s', (topicId, expected) => {
    expect(about(topicId)).toBe(expected);
  });

  it('keep similar topics apart', () => {
    const ids = (episode: string) =>
      found.get(episode)!.map(({ topicId }) => topicId);
    expect(ids('19')).toEqual(['accessibility', 'mobile']);
    expect(ids('00')).toEqual([]);
    expect(ids('24')).toEqual(['hardware']);
    expect(ids('20')).toEqual(['experimentation']);
  });
});
