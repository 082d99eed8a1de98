type Excuse = [files: RegExp, why: string];

/** Files whose functions are not tested, with the reason. */
export const untried: Excuse[] = [
  [/^packages\/(app|backend|bench)\//, 'the demo portal and the benchmarks'],
  [/\/testing\/|\/setupTests\.ts$/, 'tests'],
  [/\.tsx$/, 'components: what they do with text is in functions of their own'],
  [
    /\/use[A-Z]\w*\.ts$/,
    'hooks: what they do with text is in functions of their own',
  ],
];

/** Files in which only functions that take a single text, or that a target names, are tested; with the reason. */
export const elsewhere: Excuse[] = [
  [
    /^packages\/podcast-feed\/src\/((cli|feed|xml|namespaces)\/|(builder|fields|warnings|limits|errors)\.ts)/,
    'tried with whole feeds',
  ],
  [
    /^plugins\/podcast-common\/src\/(topics\/(match|relevance|spoken)|text)\//,
    'tried with whole episodes and transcripts',
  ],
  [
    /Routes\.ts$|\/router\//,
    'what the API is asked for, whose length is limited before',
  ],
  [
    /^plugins\/podcast-backend\/src\/(analysis|database|documents|tasks)\//,
    'rows of the database',
  ],
  [
    /^plugins\/podcast-backend\/src\/refresh\/(\w+(Builder|Fetcher|Reader|Refresher|Shows|Pages|Problem|Attempt|Snapshot|Changed)|decideOnMissing|parsePage|hashes)\.ts$/,
    'steps of a refresh, whose parts are tried',
  ],
  [
    /^plugins\/podcast-backend\/src\/(slices|source)\//,
    'bytes, which are not looked into',
  ],
  [
    /^plugins\/[\w-]+\/src\/(.*\/)?(catalog|config|permissions|generated|api|schema)\/|\/collators\/(config|Default)|\/entities\/(ancestors|readTopicInheritance)\.ts$|\/(readLinkUsers|lazyClient|userAgent|PodcastAnnotationsProcessor|FeedSourceError)\.ts$/,
    'configuration, requests and the catalog',
  ],
  [
    /^plugins\/podcast-react\/src\/(player|hooks|components\/(EpisodeRows|InSlices|PlayerBar))\//,
    'the state of the player, which holds one episode',
  ],
  [
    /^plugins\/podcast\/src\/(availability|extensions|hooks|components\/(CorrectionsPage|HistoryPage|VirtualList))\//,
    'one page of what the API or the catalog sent',
  ],
];
