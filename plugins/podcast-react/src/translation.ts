import { createTranslationRef } from '@backstage/frontend-plugin-api';

/**
 * All texts of the podcast plugin.
 *
 * @public
 */
export const podcastTranslationRef = createTranslationRef({
  id: 'plugin.podcast',
  // Sorted by area, and by key within an area.
  messages: {
    browse: {
      anySeason: 'All seasons',
      anyType: 'All types',
      clear: 'Clear filters',
      clearSearch: 'Clear the search text',
      count_one: '{{count}} episode',
      count_other: '{{count}} episodes',
      countFiltered: '{{matching}} of {{total}} episodes',
      empty: 'No episodes yet',
      emptyHint: 'They appear here as soon as the feed has been read.',
      episodes: 'Episodes',
      fewerTopics: 'Fewer topics',
      loading: 'Loading episodes',
      loadingMore: 'Loading more episodes',
      moreTopics: '{{number}} more topics',
      noMatch: 'No episode matches',
      noMatchHint:
        'Try fewer or other words, or clear the filters to see all episodes.',
      search: 'Search episodes',
      season: 'Season',
      sort: 'Sort by',
      sortOrder: {
        longest: 'Longest first',
        newest: 'Newest first',
        oldest: 'Oldest first',
        relevance: 'Best match',
        shortest: 'Shortest first',
        title: 'Title',
      },
      topics: 'Filter by topic',
      type: 'Type',
    },
    entity: {
      about: 'about {{topic}}',
      heading: 'Episodes about {{topics}}',
      headingPinned: 'Episodes to hear',
      namedIn: {
        chapters: 'named in a chapter',
        keywords: 'one of its keywords',
        lead: 'named at the start of the notes',
        notes: 'named in the notes',
        people: 'named with its people',
        title: 'named in its title',
      },
      noTopics:
        'Nothing tells which topics of the podcast this entity is about. The annotation podcast/topics can name them.',
      none: 'No episode fits yet',
      noneHint:
        'No episode is about {{topics}} so far. New ones appear here on their own.',
      pinned: 'pinned',
      seeAll: 'More about {{topics}}',
      seeAllPinned: 'To the podcast',
      unknownTopics_one:
        'The annotation {{annotation}} names a topic that this portal does not have: {{topics}}',
      unknownTopics_other:
        'The annotation {{annotation}} names topics that this portal does not have: {{topics}}',
    },
    episode: {
      explicit: 'Explicit',
      number: 'Episode {{number}}',
      numberInSeason: 'Season {{season}}, episode {{number}}',
      season: 'Season {{season}}',
      transcript: 'Transcript',
      type: {
        bonus: 'Bonus',
        full: 'Episode',
        trailer: 'Trailer',
      },
    },
    episodePage: {
      download: 'Download',
      downloadSize: 'Download ({{size}})',
      inCatalog: 'In your catalog',
      links: 'Links',
      neighbours: 'Newer and older episodes',
      newer: 'Newer episode',
      notFound: 'There is no such episode',
      notFoundHint:
        'It may have been taken out of the feed. The other episodes are still here.',
      notes: 'Show notes',
      older: 'Older episode',
      people: 'People',
      pinsThis: 'pins this episode',
      progress: 'Progress of this episode',
      sharesTopic: 'about {{topics}}',
      showFewer: 'Show fewer',
      showMore: 'Show {{number}} more',
      toShow: 'All episodes of {{show}}',
      transcript: 'Transcript',
      transcriptIn: 'Transcript ({{details}})',
      webPage: 'Page of the episode',
    },
    errors: {
      episode: 'The episode could not be loaded',
      episodes: 'The episodes could not be loaded',
      moreEpisodes: 'More episodes could not be loaded',
      retry: 'Try again',
      show: 'The show could not be loaded',
      shows: 'The shows could not be loaded',
    },
    feed: {
      bundled: 'This is a bundled copy',
      bundledBecause: 'The feed at {{host}} could not be read yet: {{reason}}',
      bundledPending: 'The feed at {{host}} has not been read yet.',
      justNow: 'just now',
      nothing: 'There is nothing to show yet',
      refresh: 'Refresh now',
      refreshChanged:
        'The feed was read: {{added}} new, {{changed}} changed, {{removed}} removed.',
      refreshFailed: 'The feed could not be read: {{reason}}',
      refreshing: 'Refreshing…',
      refreshRunning: 'A refresh of this show is running already.',
      refreshUnchanged: 'The feed was read: nothing has changed.',
      stale: 'This copy was read {{age}}',
      staleBecause:
        'Since then the feed at {{host}} could not be read: {{reason}}',
      upToDate: 'Up to date: the feed was read {{age}}',
    },
    latest: {
      title: 'Latest episodes',
    },
    notes: {
      none: 'This episode has no show notes.',
    },
    player: {
      back: 'Back {{seconds}} seconds',
      close: 'Close player',
      error: {
        autoplay: 'The browser waits for you to press play.',
        network: 'The connection broke. Check it, then try again.',
        openFile: 'Open the file',
        refused:
          'This portal does not allow media from {{origin}}. Its operator can add that address to the content security policy (media-src).',
        retry: 'Try again',
        unsupported: 'The browser could not load or play this file.',
      },
      forward: 'Forward {{seconds}} seconds',
      label: 'Podcast player',
      mute: 'Mute',
      pause: 'Pause',
      pauseEpisode: 'Pause {{title}}',
      play: 'Play',
      playEpisode: 'Play {{title}}',
      position: 'Position',
      positionText: '{{time}} of {{duration}}',
      speed: 'Speed',
      speedIs: 'Speed: {{rate}}',
      unmute: 'Unmute',
      volume: 'Volume',
    },
    search: {
      people: 'With {{people}}',
      type: 'Podcast episode',
    },
    show: {
      all: 'All episodes',
      by: 'by {{author}}',
      less: 'Show less',
      more: 'Show more',
      none: 'No podcast is configured',
      noneHint:
        'The operator of this portal can add one under podcast.shows in its configuration.',
      notFound: 'There is no such show',
      notFoundHint: 'It may have been renamed or taken out of the portal.',
      subscribe: 'Where to subscribe',
      title: 'Podcast',
      toShows: 'See all shows',
      website: 'Website',
    },
    topics: {
      label: 'Topics',
      more: '{{number}} more',
    },
  },
});
