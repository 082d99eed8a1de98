/* Generated from plugins/podcast-backend/src/schema/openapi.yaml by `yarn generate:api`; do not edit. */
export interface paths {
    "/shows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All shows that this portal is configured with, in the order of the configuration. */
        get: operations["getShows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shows/{showId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One show, with the state of its feed. */
        get: operations["getShow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shows/{showId}/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reads the feed of a show now, not waiting for the schedule.
         * @description Needs the permission `podcast.show.refresh`. Answers when the refresh has ended; a feed that cannot be read is
         *     not an error of this call but its result. While another refresh of the same show runs the answer is 409.
         */
        post: operations["refreshShow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shows/{showId}/refreshes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the latest readings of a show's feed did, the newest first.
         * @description Needs the permission `podcast.show.refresh`.
         */
        get: operations["getRefreshes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shows/{showId}/series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The series inside a show, those with the newest episode first. */
        get: operations["getSeries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shows/{showId}/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The topics and series of a show, with the number of episodes of each. */
        get: operations["getShowFacets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/episodes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Episodes of all shows, filtered, sorted and paged.
         * @description Values of one filter are alternatives, different filters must all hold. The cursor of a page carries the filters
         *     and the sort order it was made with, so that a following page is always of the same list.
         */
        get: operations["getEpisodes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/episodes/{episodeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One episode with everything that is known of it. */
        get: operations["getEpisode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/episodes/{episodeId}/chapters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The chapters of an episode, in the order of their start.
         * @description Read from the address that the feed names, and kept for a day; where there is none or it cannot be read, those
         *     that stand in the feed itself. 404 for an episode without chapters; 503 when they cannot be read and there is no
         *     earlier copy.
         */
        get: operations["getChapters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/episodes/{episodeId}/transcript": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is said in an episode, in one form whatever the format of the document.
         * @description Read from the address that the feed names, and kept for a day. 404 for an episode without a transcript, or without
         *     one in that language and of that type; 503 when it cannot be read and there is no earlier copy.
         */
        get: operations["getTranscript"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/episodes/{episodeId}/related": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Episodes of the same show that have much in common with an episode, the most alike first, and what it is. */
        get: operations["getRelated"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/episodes/{episodeId}/catalog": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Catalog entities that share topics with an episode or pin it, best match first, and the users who take part in it.
         * @description The catalog decides what the caller may see of it. If the catalog cannot be reached, the answer is empty.
         */
        get: operations["getEpisodeInCatalog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/episodes/{episodeId}/topic-corrections/{topicId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                episodeId: components["parameters"]["EpisodeIdInPath"];
                topicId: components["parameters"]["TopicIdInPath"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Says that an episode is about a topic, or that it is not, whatever the rules find.
         * @description Needs the permission `podcast.topic.update`, and a user, who becomes the author. It takes the place of an earlier
         *     correction of the same topic, holds after every refresh and change of the rules, and until it is undone.
         */
        put: operations["correctTopic"];
        post?: never;
        /**
         * Undoes a correction, so that the rules decide again. 404 where there is none.
         * @description Needs the permission `podcast.topic.update`, and a user.
         */
        delete: operations["undoTopicCorrection"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/topic-corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The corrections that hold, the latest first.
         * @description Needs the permission `podcast.topic.update`.
         */
        get: operations["getTopicCorrections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/topic-corrections/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every correction that was made or undone, by whom and when, the latest first.
         * @description Needs the permission `podcast.topic.update`.
         */
        get: operations["getTopicCorrectionHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everybody who takes part in episodes, those with the most episodes first.
         * @description One name is one person, whatever its case, accents and spaces. The cursor of a page carries the filters it was
         *     made with.
         */
        get: operations["getPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/find": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The people with one of some ids or e-mail addresses.
         * @description Changes nothing. It is not a GET since e-mail addresses in a query string would end up in the logs of servers.
         *     By e-mail address nobody is found where the portal does not link people by it.
         */
        post: operations["findPeople"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Somebody who takes part in episodes. */
        get: operations["getPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/topics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The topics of this portal, each with the number of episodes about it. */
        get: operations["getTopics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/topics/{topicId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One topic, with the people who take part in the episodes about it. */
        get: operations["getTopic"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/topics/{topicId}/catalog": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Catalog entities that have a topic, and the users who take part in the episodes about it.
         * @description The catalog decides what the caller may see of it. If the catalog cannot be reached, the answer is empty.
         */
        get: operations["getTopicInCatalog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All that is stored of the user who asks, except for the history of their corrections.
         * @description Only for users, and not for guests, who share one user. Nobody can ask for the data of others.
         */
        get: operations["getMe"];
        put?: never;
        post?: never;
        /** Deletes everything that is kept of the user who asks. */
        delete: operations["forgetListening"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/episodes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where the user who asks was in which episodes, and what they saved; the latest change first.
         * @description Only for users, and not for guests, who are all one user. Nobody can ask for another's.
         */
        get: operations["getListening"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/episodes/mark-finished": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Marks all episodes of a show as finished. */
        post: operations["markFinished"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/episodes/{episodeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Keeps where the user who asks is in an episode. What the body leaves out stays as it is.
         * @description The body names the revision that the change was made from. When another device or tab has changed the state
         *     since, nothing changes and the answer is 409 with what is stored: make the change on that, or drop it.
         */
        put: operations["saveListening"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/topics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The topics that the user who asks follows, the latest first.
         * @description Only for users, and not for guests, who are all one user. Nobody can ask for another's.
         */
        get: operations["getFollowedTopics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/topics/{topicId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                topicId: components["parameters"]["TopicIdInPath"];
            };
            cookie?: never;
        };
        get?: never;
        /** Has the user who asks follow a topic; nothing changes if they do already. */
        put: operations["followTopic"];
        post?: never;
        /** Ends that the user who asks follows a topic, also one that the portal does not have any more. */
        delete: operations["unfollowTopic"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the user who asks wants to hear next.
         * @description Only for users, and not for guests, who are all one user. Nobody can ask for another's. Episodes that the portal has no more are left out.
         */
        get: operations["getQueue"];
        /**
         * Replaces the queue of the user who asks.
         * @description It must name the revision that it was made from. When another device has saved one since, nothing changes and
         *     the answer is 409: read the queue again, make the change on that, and save it.
         */
        put: operations["saveQueue"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Error: {
            error: {
                name: string;
                message: string;
            };
        };
        /** @description Of a show, an episode, a topic, a person or a series, or the tag of a language: one line of well-formed Unicode. */
        Id: string;
        SearchText: string;
        Cursor: string;
        StringList: components["schemas"]["Id"][];
        /**
         * @description As in `itunes:episodeType`.
         * @enum {string}
         */
        EpisodeType: "full" | "trailer" | "bonus";
        /** @enum {string} */
        EpisodeSort: "newest" | "oldest" | "relevance" | "title" | "longest" | "shortest";
        Link: {
            /** @description An http or https address. */
            url: string;
            title: string;
        };
        /** @description Somebody who takes part, as in `podcast:person`. */
        Person: {
            name: string;
            /** @description Lower case, from the Podcast Taxonomy; `host` where the feed says nothing. */
            role: string;
            /** @description Lower case, from the Podcast Taxonomy, e.g. `cast`. */
            group?: string;
            imageUrl?: string;
            /** @description A page about the person. */
            url?: string;
            /**
             * @description Lower case; tells which user of the catalog this is. Only with an episode asked for by its id, and only where
             *     the portal links people by e-mail address: that of this episode, else the newest one that the feeds have of
             *     somebody with this name.
             */
            email?: string;
        };
        /** @description A media file of the episode. */
        Enclosure: {
            url: string;
            /** @description Media type, e.g. `audio/mpeg`. */
            type?: string;
            /** @description Size in bytes. */
            length?: number;
            /** @description What tells this file apart from the others of its episode, as in `podcast:alternateEnclosure`. */
            title?: string;
            /** @description Bits in a second. */
            bitrate?: number;
            /** @description Lines of a video. */
            height?: number;
            /** @description BCP 47 tag. */
            language?: string;
        };
        TranscriptLink: {
            url: string;
            /** @description Media type, e.g. `text/vtt`. */
            type: string;
            /** @description BCP 47 tag. */
            language?: string;
        };
        Chapter: {
            startSeconds: number;
            title: string;
            imageUrl?: string;
            /** @description A page about what the chapter is about. */
            url?: string;
        };
        ChapterList: {
            items: components["schemas"]["Chapter"][];
        };
        /** @description A piece of a transcript. It has no times where the document has none. */
        TranscriptCue: {
            startSeconds?: number;
            endSeconds?: number;
            speaker?: string;
            /** @description Plain text. */
            text: string;
        };
        Transcript: {
            /** @description BCP 47 tag; absent where neither the feed nor the document names it. */
            language?: string;
            /** @enum {string} */
            format: "vtt" | "srt" | "json" | "html" | "text";
            /** @description Where the document is. */
            url: string;
            /** @description Ascending by start. */
            cues: components["schemas"]["TranscriptCue"][];
            /** @description All transcripts of the episode. */
            available: components["schemas"]["TranscriptLink"][];
        };
        /** @description One place of an episode that named the topic. */
        TopicEvidence: {
            field: components["schemas"]["EvidenceField"];
            /** @description The words as they stand in the episode. */
            phrase: string;
            /**
             * @description Where it is said, in seconds from the start of the episode; only for `chapters` and `transcript`, where these
             *     have times.
             */
            startTime?: number;
        };
        /**
         * @description Part of the episode: `lead` is the first paragraph of the notes, `notes` the rest of them.
         * @enum {string}
         */
        EvidenceField: "title" | "keywords" | "chapters" | "people" | "lead" | "notes" | "transcript";
        EpisodeTopic: {
            topicId: string;
            /** @description The title of the topic. Lists of episodes do not have it. */
            title?: string;
            /** @description From 0 (not about it) to 1 (about nothing else). */
            relevance: number;
            /** @description Why, the strongest first. */
            evidence: components["schemas"]["TopicEvidence"][];
            correction?: components["schemas"]["AddedTopic"];
        };
        /** @description That an editor has added the topic; absent where only the rules have. */
        AddedTopic: {
            /** @enum {string} */
            action: "add";
            note?: string;
            /** @description Reference of the user entity. */
            author: string;
            /** Format: date-time */
            at: string;
        };
        /** @enum {string} */
        CorrectionAction: "add" | "remove";
        /** @description What an editor has said of a topic of an episode. */
        TopicCorrection: {
            episodeId: string;
            showId: string;
            topicId: string;
            action: components["schemas"]["CorrectionAction"];
            note?: string;
            /** @description Reference of the user entity. */
            author: string;
            /** Format: date-time */
            at: string;
        };
        TopicCorrectionList: {
            items: components["schemas"]["TopicCorrection"][];
        };
        /** @description That a correction was made or undone. */
        TopicCorrectionEvent: {
            episodeId: string;
            showId: string;
            topicId: string;
            /** @enum {string} */
            action: "add" | "remove" | "undo";
            note?: string;
            /** @description Reference of the user entity. */
            author: string;
            /** Format: date-time */
            at: string;
        };
        TopicCorrectionHistory: {
            items: components["schemas"]["TopicCorrectionEvent"][];
        };
        /** @description A series inside a show, and where in it the episode stands. */
        EpisodeSeries: {
            /** @description Unique within the show. */
            id: string;
            title: string;
            /** @description As the title of the episode counts it. */
            part?: number;
        };
        SeriesList: {
            items: components["schemas"]["SeriesCount"][];
        };
        SeriesCount: {
            id: string;
            title: string;
            episodeCount: number;
        };
        /** @description Something that two episodes have in common. */
        RelatedReason: {
            /** @enum {string} */
            type: "topic";
            topicId: string;
            title: string;
        } | {
            /** @enum {string} */
            type: "person";
            personId: string;
            name: string;
        } | {
            /** @enum {string} */
            type: "words";
            /** @description Words that both use and few other episodes do. */
            words: string[];
        } | {
            /** @enum {string} */
            type: "series";
            title: string;
        };
        RelatedList: {
            items: {
                episode: components["schemas"]["EpisodeSummary"];
                /** @description What weighs most first. */
                reasons: components["schemas"]["RelatedReason"][];
            }[];
            /** @description The parts of the series of the episode, the oldest first; absent if it is in none. */
            series?: components["schemas"]["EpisodeSummary"][];
        };
        ShowFacets: {
            topics: components["schemas"]["TopicCount"][];
            series: components["schemas"]["SeriesCount"][];
        };
        /** @description The fields of a catalog entity that its links show. */
        CatalogEntity: {
            apiVersion: string;
            kind: string;
            metadata: {
                name: string;
                namespace?: string;
                title?: string;
                description?: string;
            };
            spec?: {
                type?: string;
                profile?: {
                    displayName?: string;
                };
            };
        };
        CatalogMatches: {
            entities: {
                entity: components["schemas"]["CatalogEntity"];
                /** @description The topics that it has in common. */
                topics: {
                    id: string;
                    title: string;
                }[];
                /** @description Whether it pins the episode. */
                pinned: boolean;
                owner?: components["schemas"]["CatalogEntity"];
            }[];
            /** @description The people who are users of the catalog. */
            users: {
                /** @description The name of the person in the podcast. */
                name: string;
                entity: components["schemas"]["CatalogEntity"];
            }[];
        };
        /** @description Somebody who takes part in episodes. */
        PersonCount: {
            /** @description Made of the name; the same name is the same person. */
            id: string;
            /** @description As most episodes write it. */
            name: string;
            /** @description As in `podcast:person`, the most frequent first. */
            roles: string[];
            episodeCount: number;
            /** @description From the newest episode that has one. */
            imageUrl?: string;
            /** @description A page about the person, from the newest episode that has one. */
            url?: string;
            /**
             * @description Lower case, the newest first; tell which user of the catalog this is. Only where the portal links people by
             *     e-mail address.
             */
            emails?: string[];
        };
        /** @description Values are alternatives, of both lists. */
        PeopleFilter: {
            ids?: components["schemas"]["Id"][];
            /** @description Their case does not matter. */
            emails?: string[];
        };
        PeopleList: {
            items: components["schemas"]["PersonCount"][];
        };
        PeoplePage: {
            items: components["schemas"]["PersonCount"][];
            /** @description Number of people on all pages together. */
            totalItems: number;
            pageInfo: {
                /** @description Absent on the last page. */
                nextCursor?: string;
            };
        };
        FollowedTopic: {
            topicId: string;
            /**
             * Format: date-time
             * @description Since when.
             */
            at: string;
        };
        FollowedTopicList: {
            items: components["schemas"]["FollowedTopic"][];
        };
        /** @description An episode as lists and cards show it. */
        EpisodeSummary: {
            /** @description Stable; made from the id of the show and the GUID. */
            id: string;
            showId: string;
            guid: string;
            title: string;
            /** @description As in `itunes:episode`. */
            number?: number;
            /** @description As in `itunes:season`. */
            season?: number;
            /** @description As in `podcast:season`. */
            seasonName?: string;
            type: components["schemas"]["EpisodeType"];
            explicit: boolean;
            /**
             * Format: date-time
             * @description UTC.
             */
            publishedAt?: string;
            durationSeconds?: number;
            /** @description Plain text, at most 500 characters. */
            summary: string;
            /** @description The page of the episode on the web. */
            link?: string;
            artworkUrl?: string;
            /** @description The first one is the default; the others are the same content in other forms. */
            enclosures: components["schemas"]["Enclosure"][];
            people: components["schemas"]["Person"][];
            /** @description The most relevant first. */
            topics: components["schemas"]["EpisodeTopic"][];
            hasTranscript: boolean;
            /** @description Absent where the copy of the feed was stored before this was known. */
            hasChapters?: boolean;
            series?: components["schemas"]["EpisodeSeries"];
            /**
             * Format: date-time
             * @description Since when the feed has this episode no more; absent while it has it.
             */
            removedFromFeedAt?: string;
        };
        Episode: components["schemas"]["EpisodeSummary"] & {
            /** @description Show notes as sanitised HTML. */
            notes: string;
            transcripts: components["schemas"]["TranscriptLink"][];
            /** @description A document in the JSON chapters format of Podcasting 2.0. */
            chaptersUrl?: string;
            /**
             * @description Chapters that stand in the feed itself, ascending by start; absent where there are none. The
             *     chapters of the episode wherever they come from are those of `getChapters`.
             */
            chapters?: components["schemas"]["Chapter"][];
            keywords: string[];
            /** @description The next episode of the show, by date; absent for the newest. */
            newer?: components["schemas"]["EpisodeLink"];
            /** @description The episode of the show before it, by date; absent for the oldest. */
            older?: components["schemas"]["EpisodeLink"];
        };
        ListedEpisode: components["schemas"]["EpisodeSummary"] & {
            /** @description Show notes as sanitised HTML, where they were asked for. */
            notes?: string;
        };
        /** @description Enough to name an episode and to lead to it. */
        EpisodeLink: {
            id: string;
            title: string;
        };
        EpisodePage: {
            items: components["schemas"]["ListedEpisode"][];
            /** @description Number of episodes on all pages together. */
            totalItems: number;
            pageInfo: {
                /** @description Absent on the last page. */
                nextCursor?: string;
            };
        };
        /** @description Where the copy that is served comes from, and how reading the feed went. */
        FeedState: {
            /**
             * @description What the user who asks may see of the address of the feed. The origin, or with the permission
             *     `podcast.show.refresh` also the path and the names in the query; the whole address of a show with
             *     `publicFeed`. Absent where that is nothing, as for files. User and password are never in it.
             */
            url?: string;
            /**
             * @description `feed`: from the last successful fetch. `fallback`: from the bundled copy, since the feed has never been
             *     read. `nothing`: there is nothing to show yet.
             * @enum {string}
             */
            servedFrom: "feed" | "fallback" | "nothing";
            /** Format: date-time */
            lastAttemptAt?: string;
            /**
             * Format: date-time
             * @description Last time the host answered with the feed, or that it has not changed.
             */
            lastSuccessAt?: string;
            /**
             * Format: date-time
             * @description Last time the content changed.
             */
            lastChangedAt?: string;
            /** @description Why the last attempt failed; absent after a success. */
            lastError?: {
                message: string;
                /** Format: date-time */
                at: string;
            };
            /** @description Failed attempts since the last success. */
            failures: number;
            /**
             * Format: date-time
             * @description On schedule, the feed is not read before; absent where nothing speaks against it.
             */
            nextAttemptAt?: string;
            /**
             * @description Address that the host (301, 308) or the feed itself (`itunes:new-feed-url`) says it has moved to for good,
             *     as much of it as of `url`. It is read there; the configuration should be changed.
             */
            movedTo?: string;
            /** @description Why the feed is not read at `movedTo` but still at the address in the configuration; absent where it is. */
            movedToProblem?: string;
            /**
             * Format: date-time
             * @description Since when the feed lacks most of the episodes that it had, which looks like a mistake. They are kept, and
             *     marked as removed only after a day.
             */
            shrunkSince?: string;
            /** @description The host says that the feed is gone for good. It is not read on schedule any more. */
            gone?: boolean;
            /** @description Repairs that the parser made to the copy that is served. */
            warningCount: number;
        };
        Show: {
            /** @description Key of the show in the configuration. */
            id: string;
            title: string;
            /** @description Plain text. */
            description: string;
            /** @description Home page of the show. */
            link?: string;
            artworkUrl?: string;
            author?: string;
            /** @description Name of the owner. The feed's e-mail address is not passed on. */
            owner?: string;
            copyright?: string;
            /** @description BCP 47 tag. */
            language?: string;
            categories: string[];
            explicit: boolean;
            /**
             * @description As in `itunes:type`.
             * @enum {string}
             */
            type: "episodic" | "serial";
            funding: components["schemas"]["Link"][];
            people: components["schemas"]["Person"][];
            /** @description Where to subscribe, from the configuration. */
            subscribeLinks: components["schemas"]["Link"][];
            episodeCount: number;
            /** @description Seasons that episodes have, ascending. */
            seasons: number[];
            /** @description Types that episodes have. */
            episodeTypes: components["schemas"]["EpisodeType"][];
            feed: components["schemas"]["FeedState"];
        };
        ShowList: {
            items: components["schemas"]["Show"][];
        };
        Topic: {
            id: string;
            title: string;
            description: string;
        };
        TopicCount: components["schemas"]["Topic"] & {
            episodeCount: number;
        };
        TopicList: {
            items: components["schemas"]["TopicCount"][];
        };
        TopicDetail: components["schemas"]["Topic"] & {
            episodeCount: number;
            /** @description Who takes part in the episodes about it, those with the most of them first; at most 50. */
            people: components["schemas"]["PersonCount"][];
        };
        RefreshResult: {
            /**
             * @description `changed`: episodes or the show are different now. `unchanged`: the feed is as it was.
             *     `failed`: the feed could not be read; what was there still is.
             * @enum {string}
             */
            status: "changed" | "unchanged" | "failed";
            added: number;
            changed: number;
            /** @description Episodes that are no longer in the feed. */
            removed: number;
            warningCount: number;
            /** @description Why it failed. */
            error?: string;
        };
        Refresh: components["schemas"]["RefreshResult"] & {
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            endedAt: string;
            /**
             * @description `start`: the bundled copy was loaded when a backend started. `schedule`: it was time. `manual`: somebody
             *     asked for it.
             * @enum {string}
             */
            trigger: "start" | "schedule" | "manual";
            /** @description The first hundred of them. */
            warnings: components["schemas"]["FeedWarning"][];
        };
        /** @description A repair, or something that had to be dropped. */
        FeedWarning: {
            /** @description Stable name of the kind of repair. */
            code: string;
            message: string;
            /** @description Element, as it is usually written. */
            field?: string;
            /** @description Title or GUID of the episode; absent for the show. */
            episode?: string;
            /** @description Position of the item in the feed, from 0; absent for the show. */
            item?: number;
        };
        RefreshList: {
            items: components["schemas"]["Refresh"][];
        };
        /**
         * @description `in-progress`: begun and not finished. `unplayed`: neither begun nor finished.
         * @enum {string}
         */
        ListeningFilter: "unplayed" | "in-progress" | "finished" | "saved";
        /** @description What a user did with an episode. */
        ListeningState: {
            episodeId: string;
            /** @description A higher number after each change. */
            revision: number;
            positionSeconds: number;
            /** @description As the player knows it from the media. */
            durationSeconds?: number;
            finished: boolean;
            /** @description Kept for later. */
            saved: boolean;
            /**
             * Format: date-time
             * @description When it was last changed, by the clock of the backend.
             */
            updatedAt: string;
            /**
             * Format: date-time
             * @description When the user last heard some of it, by the same clock. Absent for an episode that they never heard, only
             *     saved or marked, and for one whose position they took back.
             */
            heardAt?: string;
        };
        ListeningUpdate: {
            /** @description That of the state that the change was made from; 0 where there was none. */
            revision: number;
            positionSeconds?: number;
            durationSeconds?: number;
            finished?: boolean;
            saved?: boolean;
        };
        ListeningConflict: components["schemas"]["Error"] & {
            /** @description What is stored; absent where nothing is. */
            current?: components["schemas"]["ListeningState"];
        };
        ListeningList: {
            items: components["schemas"]["ListedListening"][];
        };
        Me: {
            /** @description The listening states, the latest change first. */
            episodes: components["schemas"]["ListeningState"][];
            /** @description The episodes of the latest states in progress. */
            inProgress: components["schemas"]["EpisodeSummary"][];
            queue: components["schemas"]["Queue"];
            topics: components["schemas"]["FollowedTopic"][];
        };
        ListedListening: components["schemas"]["ListeningState"] & {
            episode?: components["schemas"]["EpisodeSummary"];
        };
        Queue: {
            /** @description Another number after each change; 0 for a queue that was never saved. */
            revision: number;
            /** @description Whether the next episode plays by itself when one has ended. */
            autoplay: boolean;
            /** @description The next one first. */
            items: components["schemas"]["QueuedEpisode"][];
        };
        /** @description What a player needs of an episode. */
        QueuedEpisode: {
            id: string;
            showId: string;
            title: string;
            artworkUrl?: string;
            enclosures: components["schemas"]["Enclosure"][];
            durationSeconds?: number;
            hasChapters?: boolean;
            showTitle: string;
            showArtworkUrl?: string;
        };
        QueueUpdate: {
            revision: number;
            autoplay: boolean;
            /** @description The next one first, each of them once. */
            episodeIds: components["schemas"]["Id"][];
        };
    };
    responses: {
        /** @description An error as Backstage serialises it. */
        Error: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /** @description Key of the show in the configuration. */
        ShowIdInPath: components["schemas"]["Id"];
        EpisodeIdInPath: components["schemas"]["Id"];
        TopicIdInPath: components["schemas"]["Id"];
        /** @description Id of a show. */
        ShowInQuery: components["schemas"]["Id"];
        /** @description Id of an episode. */
        EpisodeInQuery: components["schemas"]["Id"];
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getShows: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The shows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShowList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getShow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Key of the show in the configuration. */
                showId: components["parameters"]["ShowIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The show. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Show"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    refreshShow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Key of the show in the configuration. */
                showId: components["parameters"]["ShowIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the refresh did. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefreshResult"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getRefreshes: {
        parameters: {
            query?: {
                /** @description Length of the list. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Key of the show in the configuration. */
                showId: components["parameters"]["ShowIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The refreshes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefreshList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getSeries: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Key of the show in the configuration. */
                showId: components["parameters"]["ShowIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The series. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeriesList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getShowFacets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Key of the show in the configuration. */
                showId: components["parameters"]["ShowIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The topics in the order of the configuration, and the series with the newest episode first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShowFacets"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getEpisodes: {
        parameters: {
            query?: {
                /** @description Id of a show. */
                show?: components["schemas"]["StringList"];
                /** @description Id of a topic that the episode is about. */
                topic?: components["schemas"]["StringList"];
                /**
                 * @description Id of an episode. With `topic`, episodes that either names are listed, and sorted by relevance those that are
                 *     named by their id come first.
                 */
                id?: components["schemas"]["StringList"];
                /** @description Number of a season. */
                season?: number[];
                /** @description Type of the episode. */
                type?: components["schemas"]["EpisodeType"][];
                /** @description Words to look for in titles, people, keywords and show notes; the last one may be unfinished. */
                q?: components["schemas"]["SearchText"];
                /** @description Id of somebody who takes part in the episode. */
                person?: components["schemas"]["StringList"];
                /** @description Id of a series that the episode belongs to; unique only within a show, so give `show` as well. */
                series?: components["schemas"]["StringList"];
                /** @description `true` lists what is about one of the topics that the user who asks follows. Only for users. */
                followed?: boolean;
                /** @description With `topic`, the least relevance an episode must have for one of the topics. */
                minimumRelevance?: number;
                /**
                 * @description `relevance` is the rank of the text match with `q`, else the relevance for the topics with `topic`,
                 *     else newest first. Equal ones follow newest first. The default is `relevance` with `q`, else `newest`.
                 */
                sort?: components["schemas"]["EpisodeSort"];
                /** @description What the user who asks has heard of it, or whether they saved it. Only for users. */
                listening?: components["schemas"]["ListeningFilter"];
                /** @description Adds to each episode its show notes, for who reads all of them, such as a search. */
                include?: "notes";
                /** @description Length of a page. */
                limit?: number;
                /** @description Where the page starts, from `pageInfo.nextCursor` of the page before. */
                cursor?: components["schemas"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of episodes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EpisodePage"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getEpisode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                episodeId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The episode. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Episode"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getChapters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                episodeId: components["parameters"]["EpisodeIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The chapters. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChapterList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getTranscript: {
        parameters: {
            query?: {
                /** @description A BCP 47 tag, one of `available`; by default the language that the feed names first. */
                language?: components["schemas"]["Id"];
                /** @description A media type, one of `available`; by default the one that says most, with times before one without. */
                type?: components["schemas"]["Id"];
            };
            header?: never;
            path: {
                episodeId: components["parameters"]["EpisodeIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The transcript. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transcript"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getRelated: {
        parameters: {
            query?: {
                /** @description Length of the list. */
                limit?: number;
            };
            header?: never;
            path: {
                episodeId: components["parameters"]["EpisodeIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The related episodes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelatedList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getEpisodeInCatalog: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                episodeId: components["parameters"]["EpisodeIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entities. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogMatches"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    correctTopic: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                episodeId: components["parameters"]["EpisodeIdInPath"];
                topicId: components["parameters"]["TopicIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: components["schemas"]["CorrectionAction"];
                    /** @description Why. */
                    note?: string;
                };
            };
        };
        responses: {
            /** @description The correction as it is kept. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TopicCorrection"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    undoTopicCorrection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                episodeId: components["parameters"]["EpisodeIdInPath"];
                topicId: components["parameters"]["TopicIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is undone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Error"];
        };
    };
    getTopicCorrections: {
        parameters: {
            query?: {
                /** @description Id of a show. */
                show?: components["parameters"]["ShowInQuery"];
                /** @description Id of an episode. */
                episode?: components["parameters"]["EpisodeInQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The corrections. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TopicCorrectionList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getTopicCorrectionHistory: {
        parameters: {
            query?: {
                /** @description Id of a show. */
                show?: components["parameters"]["ShowInQuery"];
                /** @description Id of an episode. */
                episode?: components["parameters"]["EpisodeInQuery"];
                /** @description Length of the list. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The history. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TopicCorrectionHistory"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getPeople: {
        parameters: {
            query?: {
                /** @description Id of a show. */
                show?: components["schemas"]["StringList"];
                /** @description Words of the name, each perhaps only begun. */
                q?: components["schemas"]["SearchText"];
                /** @description Length of a page. */
                limit?: number;
                /** @description Where the page starts, from `pageInfo.nextCursor` of the page before. */
                cursor?: components["schemas"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of people. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeoplePage"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    findPeople: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PeopleFilter"];
            };
        };
        responses: {
            /** @description Everybody with one of the ids or one of the addresses, those with the most episodes first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeopleList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonCount"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getTopics: {
        parameters: {
            query?: {
                /** @description Count only episodes of this show. */
                show?: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The topics in the order of the configuration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TopicList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getTopic: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                topicId: components["parameters"]["TopicIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The topic. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TopicDetail"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getTopicInCatalog: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                topicId: components["parameters"]["TopicIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entities. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogMatches"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The listening states with the latest change first, the queue, and the followed topics. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    forgetListening: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Error"];
        };
    };
    getListening: {
        parameters: {
            query?: {
                state?: "in-progress" | "finished" | "saved";
                /** @description Id of a show. */
                show?: components["schemas"]["StringList"];
                /** @description Id of an episode. */
                id?: components["schemas"]["StringList"];
                /** @description Adds to each state what lists show of its episode. */
                include?: "episode";
                /** @description Length of the list; by default 50 with `include`, else all. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The states. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListeningList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    markFinished: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    showId: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** @description They are marked. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Error"];
        };
    };
    saveListening: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                episodeId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListeningUpdate"];
            };
        };
        responses: {
            /** @description What is stored now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListeningState"];
                };
            };
            /** @description The state has another revision than the one in the body. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListeningConflict"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getFollowedTopics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The topics. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowedTopicList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    followTopic: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                topicId: components["parameters"]["TopicIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Since when they follow it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowedTopic"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    unfollowTopic: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                topicId: components["parameters"]["TopicIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description They do not follow it. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Error"];
        };
    };
    getQueue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The queue; empty with the revision 0 for who never had one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Queue"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    saveQueue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QueueUpdate"];
            };
        };
        responses: {
            /** @description What is stored now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Queue"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
}
type FlattenedDeepRequired<T> = {
    [K in keyof T]-?: FlattenedDeepRequired<T[K] extends unknown[] | undefined | null ? Extract<T[K], unknown[]>[number] : T[K]>;
};
type ReadonlyArray<T> = [
    Exclude<T, undefined>
] extends [
    unknown[]
] ? Readonly<Exclude<T, undefined>> : Readonly<Exclude<T, undefined>[]>;
export const pathsEpisodesGetParametersQueryIncludeValues: ReadonlyArray<FlattenedDeepRequired<paths>["/episodes"]["get"]["parameters"]["query"]["include"]> = ["notes"];
export const pathsMeEpisodesGetParametersQueryStateValues: ReadonlyArray<FlattenedDeepRequired<paths>["/me/episodes"]["get"]["parameters"]["query"]["state"]> = ["in-progress", "finished", "saved"];
export const pathsMeEpisodesGetParametersQueryIncludeValues: ReadonlyArray<FlattenedDeepRequired<paths>["/me/episodes"]["get"]["parameters"]["query"]["include"]> = ["episode"];
export const episodeTypeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["EpisodeType"]> = ["full", "trailer", "bonus"];
export const episodeSortValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["EpisodeSort"]> = ["newest", "oldest", "relevance", "title", "longest", "shortest"];
export const transcriptFormatValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Transcript"]["format"]> = ["vtt", "srt", "json", "html", "text"];
export const evidenceFieldValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["EvidenceField"]> = ["title", "keywords", "chapters", "people", "lead", "notes", "transcript"];
export const addedTopicActionValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["AddedTopic"]["action"]> = ["add"];
export const correctionActionValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["CorrectionAction"]> = ["add", "remove"];
export const topicCorrectionEventActionValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["TopicCorrectionEvent"]["action"]> = ["add", "remove", "undo"];
export const relatedReasonOneOf0TypeValues: ReadonlyArray<Extract<FlattenedDeepRequired<components>["schemas"]["RelatedReason"], {
    type: unknown;
}>["type"]> = ["topic"];
export const relatedReasonOneOf1TypeValues: ReadonlyArray<Extract<FlattenedDeepRequired<components>["schemas"]["RelatedReason"], {
    type: unknown;
}>["type"]> = ["person"];
export const relatedReasonOneOf2TypeValues: ReadonlyArray<Extract<FlattenedDeepRequired<components>["schemas"]["RelatedReason"], {
    type: unknown;
}>["type"]> = ["words"];
export const relatedReasonOneOf3TypeValues: ReadonlyArray<Extract<FlattenedDeepRequired<components>["schemas"]["RelatedReason"], {
    type: unknown;
}>["type"]> = ["series"];
export const feedStateServedFromValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["FeedState"]["servedFrom"]> = ["feed", "fallback", "nothing"];
export const showTypeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Show"]["type"]> = ["episodic", "serial"];
export const refreshResultStatusValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["RefreshResult"]["status"]> = ["changed", "unchanged", "failed"];
export const refreshTriggerValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Refresh"]["trigger"]> = ["start", "schedule", "manual"];
export const listeningFilterValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["ListeningFilter"]> = ["unplayed", "in-progress", "finished", "saved"];
