import { Topic } from '../types';
import { SpokenTopicFinder } from './SpokenTopicFinder';
import { SpokenCue } from './groupCues';

const topic = (id: string, phrases: string[], more: Partial<Topic> = {}) => ({
  id,
  title: id,
  description: '',
  phrases,
  exclude: [],
  entityTags: [],
  entityRefs: [],
  ...more,
});
const topics: Topic[] = [
  topic('experiments', ['A/B test'], { hints: ['variant'] }),
  topic('portals', ['Portal'], { weakPhrases: ['front door'] }),
];

function run<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) {
      return step.value;
    }
  }
}

const finder = run(SpokenTopicFinder.inSteps(topics));
const find = (cues: SpokenCue[]) => run(finder.find(cues));
const filler = (count: number) => 'so it goes and goes '.repeat(count);

describe('SpokenTopicFinder', () => {
  it('returns each mention with the time of its cue', () => {
    const { words, namings } = find([
      { startSeconds: 0, text: 'Welcome back.' },
      { startSeconds: 4.5, text: 'We ran an A/B' },
      { startSeconds: 7, text: 'test, and then another AB-test.' },
      { startSeconds: 12, text: 'Every variant lost.' },
    ]);
    expect(words).toBe(16);
    expect(namings).toMatchObject([
      { topicId: 'experiments', phrase: 'A/B test', startTime: 4.5, weight: 1 },
      { topicId: 'experiments', phrase: 'AB-test', startTime: 7 },
    ]);
    expect(namings[0].position).toBeLessThan(namings[1].position);
  });

  it('does not join the words of two speakers', () => {
    expect(
      find([
        { speaker: 'Ada', text: 'It was an A/B' },
        { speaker: 'Bob', text: 'Test, test. Is this on?' },
      ]).namings,
    ).toEqual([]);
  });

  it('gives less weight to weak phrases and to names in lower case', () => {
    const weights = find([
      { text: 'The Portal is our front door, says Ada, and a portal.' },
    ]).namings.map(({ phrase, weight }) => [phrase, weight]);
    expect(weights).toEqual([
      ['Portal', 1],
      ['front door', 0.5],
      ['portal', 0.45],
    ]);
  });

  it('returns no times if the transcript has none', () => {
    const { namings } = find([{ text: `${filler(900)}the Portal` }]);
    expect(namings).toHaveLength(1);
    expect(namings[0]).not.toHaveProperty('startTime');
    expect(namings[0].position).toBeGreaterThan(0.99);
  });

  it('recognizes text that is read aloud again, even if the cues are different', () => {
    const advert =
      'brought to you by the friendly people of Portal Incorporated';
    const [once] = find([
      { text: `${filler(40)}. And now: ${advert}.` },
    ]).namings;
    const [again] = find([
      { text: `Hello. ${advert.slice(0, 30)}` },
      { text: `${advert.slice(30)}. ${filler(3)}` },
    ]).namings;
    const [other] = find([
      { text: 'We built what is now called Portal.' },
    ]).namings;
    expect(again.fingerprint).toBe(once.fingerprint);
    expect(other.fingerprint).not.toBe(once.fingerprint);
    expect(find([{ text: 'Portal' }]).namings[0].fingerprint).toBeUndefined();
  });

  it('reads long transcripts in small steps and keeps a limited number of mentions', () => {
    const cues = Array.from({ length: 5000 }, (_, index) => ({
      startSeconds: index,
      text: 'This portal of ours, and that front door.',
    }));
    let steps = 0;
    for (const _ of finder.find(cues)) {
      steps += 1;
    }
    expect(steps).toBeGreaterThan(400);
    expect(find(cues).namings).toHaveLength(100);
  });
});
