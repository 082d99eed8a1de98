import { gradedTexts } from './__fixtures__';
import { defaultTopics } from './defaults';
import { tagEpisodes } from './tagEpisodes';

const RANKED = ['backstage', 'fleet-management', 'experimentation'];

const episodes = gradedTexts.map(({ title, notes }, index) => ({
  id: String(index),
  title,
  notes,
  keywords: [],
  people: [],
  chapters: [],
}));

/** The grades of all texts for a topic, in the order of their relevance. Texts without the topic come last. */
function rankedGrades(topicId: string): number[] {
  const found = tagEpisodes(episodes, defaultTopics, { minimumRelevance: 0 });
  return gradedTexts
    .map((_, index) => ({
      grade: getGrade(index, topicId),
      relevance:
        found.get(String(index))!.find(topic => topic.topicId === topicId)
          ?.relevance ?? 0,
    }))
    .sort((a, b) => b.relevance - a.relevance || a.grade - b.grade)
    .map(({ grade }) => grade);
}

function getGrade(index: number, topicId: string): number {
  const { about, mentions } = gradedTexts[index];
  if (about.includes(topicId)) {
    return 2;
  }
  return mentions.includes(topicId) ? 1 : 0;
}

function ndcg(grades: number[]): number {
  const gain = (list: number[]) =>
    list.reduce(
      (sum, grade, rank) => sum + (2 ** grade - 1) / Math.log2(rank + 2),
      0,
    );
  return gain(grades) / gain([...grades].sort((a, b) => b - a));
}

/** For all pairs of a text and a topic, at the default threshold. */
function precisionAndRecall(topicIds: string[]) {
  const found = tagEpisodes(episodes, defaultTopics);
  let right = 0;
  let wrong = 0;
  let missed = 0;
  for (let index = 0; index < gradedTexts.length; index++) {
    const ids = found.get(String(index))!.map(({ topicId }) => topicId);
    for (const topicId of topicIds) {
      const isAbout = getGrade(index, topicId) === 2;
      const isFound = ids.includes(topicId);
      right += Number(isAbout && isFound);
      wrong += Number(!isAbout && isFound);
      missed += Number(isAbout && !isFound);
    }
  }
  return {
    precision: right / (right + wrong),
    recall: right / (right + missed),
  };
}

describe('default topics on graded texts', () => {
  it('has enough texts and only grades of existing topics', () => {
    expect(gradedTexts.length).toBeGreaterThanOrEqual(60);
    const ids = defaultTopics.map(({ id }) => id);
    for (const { about, mentions } of gradedTexts) {
      expect(ids).toEqual(expect.arrayContaining([...about, ...mentions]));
    }
  });

  it.each(RANKED)('ranks texts by how much they are about %s', topicId => {
    const grades = rankedGrades(topicId);
    expect(ndcg(grades)).toBeGreaterThanOrEqual(0.95);
    expect(grades.lastIndexOf(2)).toBeLessThan(grades.indexOf(1));
  });

  it.each([
    ['all topics', defaultTopics.map(({ id }) => id)],
    ...RANKED.map((id): [string, string[]] => [id, [id]]),
  ])('finds texts about a topic and little else: %s', (_, topicIds) => {
    const { precision, recall } = precisionAndRecall(topicIds);
    expect(precision).toBeGreaterThanOrEqual(0.9);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });
});
