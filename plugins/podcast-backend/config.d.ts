import { HumanDuration } from '@backstage/types';
import { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

export interface Config {
  podcast?: {
    /**
     * How often feeds are refreshed. Defaults to once an hour, with a timeout of five minutes and an initial delay of
     * five seconds. Keys that you leave out keep their defaults.
     */
    schedule?: Partial<SchedulerServiceTaskScheduleDefinitionConfig>;

    /** The shows of the portal, in the order in which they appear in lists. */
    shows?: {
      /** The key is the id of the show: lowercase letters, digits and hyphens. It is part of URLs. */
      [showId: string]: {
        /**
         * URL of the feed: `http:`, `https:`, or `file:` with a path relative to the working directory of the backend.
         * Modules can add other schemes. It is a secret because it may contain a token. A user name and password in it
         * are sent to its origin only, as Basic authentication.
         * @visibility secret
         */
        url: string;

        /**
         * Whether to show the full URL of the feed to everyone who can see the show. By default they see only the origin,
         * and users who can refresh the show also see the path.
         */
        publicFeed?: boolean;

        /** Title of the show. Defaults to the title in the feed. */
        title?: string;

        /**
         * HTTP headers to send with the request, for feeds that are not public. They are sent to the host of `url` only,
         * never to the target of a redirect.
         * @deepVisibility secret
         */
        headers?: { [name: string]: string };

        /**
         * The http or https URL that relative URLs in the feed are resolved against. Defaults to the URL of the feed.
         */
        baseUrl?: string;

        /** Where users can subscribe to the show. */
        subscribeLinks?: Array<{
          /** Name of the service. */
          title: string;
          /** An http or https URL. */
          url: string;
        }>;

        /** How often this feed is refreshed. Keys that you leave out are taken from `podcast.schedule`. */
        schedule?: Partial<SchedulerServiceTaskScheduleDefinitionConfig>;

        /**
         * Series of the show, in addition to those detected from titles (`Release Notes: …`, `… part 2`) and season names.
         * An episode belongs to the first series that matches.
         */
        series?: Array<{
          /** Id of the series; part of URLs. Derived from the title by default. */
          id?: string;
          /** Title of the series. */
          title: string;
          /**
           * Pattern, or list of patterns, that matches the whole title of an episode. `*` matches any text and `#` matches
           * the number of the part. Case is ignored. For example `Release Notes: *`, `* part #`.
           */
          pattern: string | string[];
        }>;

        /** A local copy of the feed to show until the feed has been read for the first time. */
        fallback?: {
          /** Path of the file, relative to the working directory of the backend. */
          file: string;
          /** The http or https URL that relative URLs in the file are resolved against. */
          baseUrl?: string;
        };
      };
    };

    /** Limits for fetching feeds. */
    fetch?: {
      /**
       * Time limit for the whole response, including redirects. All further pages of a feed together have the same limit.
       * Defaults to 60 seconds.
       */
      timeout?: HumanDuration | string;
      /** Maximum size of a feed in bytes, all pages together, after decompression. Defaults to 52428800 (50 MiB). */
      maxBytes?: number;
      /**
       * Maximum number of redirects, and of moves that a feed announces. From 0 to 20. Defaults to 5.
       */
      maxRedirects?: number;
      /**
       * Maximum number of pages of a paged feed (RFC 5005, `atom:link rel="next"`). From 1 to 1000. Defaults to 20.
       */
      maxPages?: number;
    };

    /**
     * Limits for parsing feeds. Content beyond a limit is left out, with a warning in the refresh history. The rest of
     * the feed stays usable.
     */
    limits?: {
      /** Maximum number of items, from the top of the feed, all pages together. Defaults to 100000. */
      maxItems?: number;
      /** Maximum size of an item in bytes. Larger items keep their title and media file but lose their notes. Defaults to 4194304 (4 MiB). */
      maxItemBytes?: number;
      /** Maximum size in bytes of everything outside the items. Defaults to 4194304 (4 MiB). */
      maxHeadBytes?: number;
      /** Maximum nesting depth of elements. Deeper elements lose their tags. From 4 to 500. Defaults to 64. */
      maxDepth?: number;
      /** Maximum number of elements in an item, or in everything outside the items. Defaults to 5000. */
      maxElements?: number;
      /** Maximum number of attributes of an element. Defaults to 64. */
      maxAttributes?: number;
      /** Maximum length of a text in characters, such as the notes of an episode. Defaults to 524288. */
      maxTextLength?: number;
      /** Maximum number of entries in a list of an episode or a show, such as people or chapters. Defaults to 1000. */
      maxListLength?: number;
      /** How many days ahead an episode can be dated. Later dates are left out. Defaults to 366. */
      maxDaysAhead?: number;
      /** Maximum number of warnings that a refresh counts one by one. Defaults to 10000. */
      maxWarnings?: number;
    };

    /** Limits for fetching the chapters and transcripts that feeds link to. */
    documents?: {
      /** Time limit for the whole response, including redirects. A user is waiting for it. Defaults to 20 seconds, or to `fetch.timeout` if that is shorter. */
      timeout?: HumanDuration | string;
      /** Maximum size of a document in bytes, after decompression. Defaults to 16777216 (16 MiB), or to `fetch.maxBytes` if that is less. */
      maxBytes?: number;
    };

    /** Responses of the API that each replica keeps in memory. They are the same for all users with the same permissions. */
    responseCache?: {
      /** Maximum size of the cache in bytes. 0 turns it off. Defaults to 67108864 (64 MiB). */
      maxBytes?: number;
    };

    /** Episodes that are no longer in their feed, for example because the host lists only the latest hundred. */
    removedEpisodes?: {
      /**
       * How long to keep removed episodes, for example `{ days: 90 }`. By default they are kept forever.
       */
      keepFor?: HumanDuration | string;
    };

    /** Playback positions and saved episodes of users. */
    listening?: {
      /** How long to keep them after the user's last change. Defaults to one year. */
      keepFor?: HumanDuration | string;
    };

    topics?: {
      /**
       * Whether to read chapters and transcripts in the background, a few per minute, and find topics in them. Defaults to
       * true.
       */
      transcripts?: boolean;
    };

    /** What to keep of show notes. */
    notes?: {
      /**
       * Hosts whose images are kept in show notes, for example `images.example.com` or `*.example.com`. Defaults to none,
       * because loading an image tells its host who reads the notes. The portal's content security policy must allow the
       * hosts, too.
       */
      imageHosts?: string[];
      /** Maximum length of the notes of an episode in characters. Longer notes are cut off. Defaults to 200000. */
      maxLength?: number;
      /** Maximum nesting depth of tags. Of notes that are nested deeper, only the text is kept. From 4 to 500. Defaults to 100. */
      maxDepth?: number;
    };
  };
}
