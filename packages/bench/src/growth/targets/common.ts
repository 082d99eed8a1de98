import type { Targets } from './adapters';
import {
  noWarn,
  lines,
  pieces,
  finish,
  topicsFile,
  usual,
  episode,
} from './adapters';

/** Functions that server and browser share. */
export const commonTargets: Targets = {
  'plugins/podcast-common/src/notes/isDeeperThan.ts': {
    isDeeperThan: usual(subject => text => subject(text, 100)),
  },
  'plugins/podcast-common/src/entities/checkPodcastAnnotations.ts': {
    checkPodcastAnnotations: usual(async (subject, load) => {
      const { defaultTopics } = await load(topicsFile);
      return text =>
        subject(
          {
            kind: 'Component',
            metadata: {
              name: 'a',
              annotations: { 'podcast/topics': text, 'podcast/episodes': text },
            },
          },
          defaultTopics,
        );
    }),
  },
  'plugins/podcast-common/src/people/linkUsers.ts': {
    toUserConditions: usual(
      subject => text =>
        subject([{ name: text, emails: [text] }], {
          byName: true,
          byEmail: true,
        }),
    ),
    linkUsers: usual(
      subject => text =>
        subject([], { byName: true, byEmail: true })({
          name: text,
          emails: [text],
        }),
    ),
  },
  'plugins/podcast-common/src/entities/findClosest.ts': {
    findClosest: usual(
      subject => text => subject(text, ['security', 'backstage']),
    ),
  },
  'plugins/podcast-common/src/entities/getEntityTopics.ts': {
    getEntityTopics: usual(async (subject, load) => {
      const { defaultTopics } = await load(topicsFile);
      return text => {
        const metadata = { name: text, title: text, tags: pieces(text) };
        subject({ kind: 'Component', metadata }, defaultTopics);
        subject(
          {
            kind: 'Component',
            metadata: { ...metadata, annotations: { 'podcast/topics': text } },
          },
          defaultTopics,
        );
      };
    }),
  },
  'plugins/podcast-common/src/entities/findNamedTopics.ts': {
    findNamedTopics: usual(async (subject, load) => {
      const { defaultTopics } = await load(topicsFile);
      return text => subject(text, defaultTopics);
    }),
  },
  'plugins/podcast-common/src/topics/tagEpisodes.ts': {
    tagEpisodes: usual(subject => {
      // One topic: each call compiles its topics, which does not depend on the text.
      const topics = [
        {
          id: 'a',
          title: 'A',
          description: 'A',
          phrases: ['Backstage', 'word and part'],
          weakPhrases: ['Ann'],
          hints: ['word'],
          exclude: ['backstage pass'],
          notNear: ['concert'],
          entityTags: [],
          entityRefs: [],
        },
      ];
      return text => {
        subject([{ ...episode('One'), notes: text }], topics);
        subject(
          [
            {
              ...episode(text),
              keywords: pieces(text),
              people: pieces(text).map(name => ({ name })),
              chapters: pieces(text).map(title => ({ title })),
            },
          ],
          topics,
        );
      };
    }),
  },
  'plugins/podcast-common/src/topics/spoken/SpokenTopicFinder.ts': {
    SpokenTopicFinder: usual(async (Subject, load) => {
      const { defaultTopics } = await load(topicsFile);
      const finder = finish<any>(Subject.inSteps(defaultTopics));
      return text => {
        finish(finder.find([{ text }]));
        finish(
          finder.find(
            lines(text).map((line, startSeconds) => ({
              startSeconds,
              text: line,
            })),
          ),
        );
      };
    }),
  },
  'plugins/podcast-common/src/topics/spoken/groupCues.ts': {
    groupCues: usual(subject => text => [
      ...subject(lines(text).map(line => ({ text: line }))),
    ]),
  },
  'plugins/podcast-common/src/api/parseTranscript.ts': {
    parseTranscript: usual(subject => async text => {
      const cues = pieces(text).map(piece => ({ text: piece }));
      await subject(
        JSON.stringify({ language: 'en', cues: [{ text }, ...cues] }),
      );
      await subject(text).catch(noWarn);
    }),
  },
};
