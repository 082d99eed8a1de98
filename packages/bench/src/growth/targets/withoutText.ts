/** Functions that need no test of their own, with the reason. */
export const withoutText: Record<string, Record<string, string>> = {
  'packages/podcast-feed/src/charset/windows1252.ts': {
    getWindowsLetter: 'one letter',
  },
  'packages/podcast-feed/src/values/controls.ts': {
    removeControls: 'the same as withoutControls, with a warning',
    hasControlBytes: 'tested with whole feeds',
  },
  'packages/podcast-feed/src/values/uniqueLinks.ts': {
    uniqueLinks: 'tested with whole feeds',
  },
  'plugins/podcast-backend/src/notes/linkify.ts': {
    LinkBudget: 'counts links',
  },
  'plugins/podcast-backend/src/refresh/explainFailure.ts': {
    explainFailure: 'codes of errors',
  },
  'plugins/podcast-backend/src/secrets/databaseErrors.ts': {
    withoutStatement: 'messages of the database',
    getErrorCode: 'codes of errors',
  },
  'plugins/podcast-backend/src/secrets/loggable.ts': {
    loggable: 'tested with redactText',
  },
  'plugins/podcast-react/src/player/listening/followStorage.ts': {
    createBackendFollowStorage: 'ids of topics',
    createBrowserFollowStorage: 'ids of topics',
  },
  'plugins/podcast-react/src/player/policy/PolicyWatch.ts': {
    PolicyWatch: 'what the browser reports of a policy',
    policyWatch: 'what the browser reports of a policy',
  },
  'plugins/podcast-react/src/player/policy/allows.ts': {
    allows: 'the policy of the portal',
  },
  'plugins/podcast/src/components/styles.ts': {
    wrappingRow: 'a theme and numbers',
    gridList: 'a theme and numbers',
  },
  'plugins/podcast-common/src/model/toPlayableEpisode.ts': {
    toPlayableEpisode: 'copies fields',
  },
  'plugins/podcast-common/src/notes/LineCollector.ts': {
    LineCollector: 'tested with htmlToLines',
  },
  'plugins/podcast-common/src/topics/match/phraseVariants.ts': {
    phraseVariants: 'phrases of the configuration',
    isName: 'phrases of the configuration',
  },
  'packages/podcast-feed/src/feed/parseFeed.ts': {
    parseFeedInSlices: 'the same as parseFeed, with pauses',
  },
  'packages/podcast-feed/src/readEach.ts': {
    readEach: 'tested with whole feeds',
  },
  'packages/podcast-feed/src/people/authors.ts': {
    readContacts: 'tested with whole feeds',
  },
  'packages/podcast-feed/src/values/defined.ts': {
    defined: 'looks at keys only',
  },
  'plugins/podcast-common/src/topics/tagEpisodes.ts': {
    tagEpisodesInSteps: 'the same as tagEpisodes, with pauses',
  },
  'plugins/podcast-react/src/format/formatDuration.ts': {
    formatDuration: 'a number',
  },
  'plugins/podcast-react/src/format/formatTime.ts': { formatTime: 'a number' },
};
