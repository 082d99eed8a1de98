import { HumanDuration } from '@backstage/types';
import { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

export interface Config {
  podcast?: {
    /**
     * How often feeds are read. What is left out has its default: once an hour, with at most five minutes for each
     * reading and the first one five seconds after the start.
     */
    schedule?: Partial<SchedulerServiceTaskScheduleDefinitionConfig>;

    /** The shows of the portal, in the order in which they are listed. */
    shows?: {
      /** The key is the id of the show, in lower case: letters, digits and single hyphens. It is part of addresses. */
      [showId: string]: {
        /**
         * Address of the feed: `http:`, `https:`, or `file:` with a path that is relative to the working directory of the
         * backend. Modules can add other schemes. It may hold a token, so it is a secret. A user and a password in it
         * are sent to that origin only, as Basic authentication.
         * @visibility secret
         */
        url: string;

        /**
         * Whether everybody who sees the show may have the whole address of its feed. By default they see the origin
         * only, and those who may refresh the show also the path.
         */
        publicFeed?: boolean;

        /** What to call the show; by default what the feed calls it. */
        title?: string;

        /**
         * Header fields to send with the request, for feeds that are not public. They are sent to the host of `url` only,
         * never to one that it redirects to.
         * @deepVisibility secret
         */
        headers?: { [name: string]: string };

        /**
         * An http or https address that relative addresses in the feed resolve against; by default the address of the
         * feed.
         */
        baseUrl?: string;

        /** Where people can subscribe to the show. */
        subscribeLinks?: Array<{
          /** Name of the service. */
          title: string;
          /** An http or https address. */
          url: string;
        }>;

        /** For this show. What is left out is as in `podcast.schedule`. */
        schedule?: Partial<SchedulerServiceTaskScheduleDefinitionConfig>;

        /**
         * Series inside the show, in addition to those that titles (`Release Notes: …`, `… part 2`) and names of seasons
         * tell. An episode belongs to the first one that fits.
         */
        series?: Array<{
          /** Part of addresses; by default made of the title. */
          id?: string;
          /** What the series is called. */
          title: string;
          /**
           * The whole title of its episodes, or several: `*` stands for any text, `#` for a number, which is taken for the
           * part; case does not matter. E.g. `Release Notes: *`, `* part #`.
           */
          pattern: string | string[];
        }>;

        /** A copy of the feed that is shown until the feed has been read for the first time. */
        fallback?: {
          /** Path of the copy, relative to the working directory of the backend. */
          file: string;
          /** An http or https address that relative addresses in the copy resolve against. */
          baseUrl?: string;
        };
      };
    };

    /** Limits for reading feeds. */
    fetch?: {
      /**
       * For the whole answer with all redirects, and once more for all further pages of a feed together. Defaults to 60
       * seconds.
       */
      timeout?: HumanDuration | string;
      /** Largest feed in bytes, all its pages together, after decompression. Defaults to 52428800 (50 MiB). */
      maxBytes?: number;
      /**
       * How many redirects are followed, and how many times a feed may say that it has moved. From 0 to 20, defaults to 5.
       */
      maxRedirects?: number;
      /**
       * How many pages are read of a feed that is in several documents (RFC 5005, `atom:link rel="next"`). From 1 to
       * 1000, defaults to 20.
       */
      maxPages?: number;
    };

    /**
     * What is taken out of a feed. What is beyond a limit is left out, with a warning in the history of refreshes; it
     * never makes a feed unusable.
     */
    limits?: {
      /** Items, from the top of the feed, all its pages together. Defaults to 100000. */
      maxItems?: number;
      /** Bytes of one item; a larger one keeps title and file, but no notes. Defaults to 4194304 (4 MiB). */
      maxItemBytes?: number;
      /** Bytes of everything outside the items. Defaults to 4194304 (4 MiB). */
      maxHeadBytes?: number;
      /** Elements inside each other, from 4 to 500; deeper ones lose their tags. Defaults to 64. */
      maxDepth?: number;
      /** Elements of one item, or of everything outside the items. Defaults to 5000. */
      maxElements?: number;
      /** Attributes of one element. Defaults to 64. */
      maxAttributes?: number;
      /** Characters of one text, such as the notes of an episode. Defaults to 524288. */
      maxTextLength?: number;
      /** Entries of one list of an episode or a show, such as people or chapters. Defaults to 1000. */
      maxListLength?: number;
      /** Days that an episode may be dated ahead; a later date is left out. Defaults to 366. */
      maxDaysAhead?: number;
      /** Warnings that one reading counts one by one. Defaults to 10000. */
      maxWarnings?: number;
    };

    /** Limits for reading the chapters and transcripts that feeds name. */
    documents?: {
      /** For the whole answer with all redirects; somebody waits for it. Defaults to 20 seconds, or to `fetch.timeout` where that is less. */
      timeout?: HumanDuration | string;
      /** Largest document in bytes, after decompression. Defaults to 16777216 (16 MiB), or to `fetch.maxBytes` where that is less. */
      maxBytes?: number;
    };

    /** Episodes that were in a feed and are not any more, as with hosts that list the latest hundred only. */
    removedEpisodes?: {
      /**
       * How long they are kept, marked as removed, e.g. `{ days: 90 }`. By default they are kept for good.
       */
      keepFor?: HumanDuration | string;
    };

    /** Where users were in episodes, and which ones they saved. */
    listening?: {
      /** How long it is kept after the user's last change to it. Defaults to a year. */
      keepFor?: HumanDuration | string;
    };

    topics?: {
      /**
       * Whether chapters and transcripts are read in the background, a few in a minute, and topics are found in them too.
       * On unless it is false.
       */
      transcripts?: boolean;
    };

    /** What is kept of show notes. */
    notes?: {
      /**
       * Hosts whose images stay in show notes, e.g. `images.example.com` or `*.example.com`. Defaults to none: an image
       * tells its host who reads the notes, and the portal's content security policy must allow the host too.
       */
      imageHosts?: string[];
      /** Characters of the notes of one episode; longer ones are cut. Defaults to 200000. */
      maxLength?: number;
      /** Of notes with tags nested deeper, from 4 to 500, only the text is kept. Defaults to 100. */
      maxDepth?: number;
    };
  };
}
