/* Generated from plugins/podcast-backend/src/schema/openapi.yaml by `yarn generate:api`; do not edit. */
export interface paths {
    "/shows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists all configured shows, in the order of the configuration. */
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
        /** Returns a show with the state of its feed. */
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
         * Refreshes a show now, independent of its schedule.
         * @description Requires the permission `podcast.show.refresh`. Responds when the refresh has finished. A feed that cannot be
         *     read is not an error of this request, but its result. Responds with 409 while another refresh of the show runs.
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
         * Lists the latest refreshes of a show, newest first.
         * @description Requires the permission `podcast.show.refresh`.
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
        /** Lists the series of a show, those with the newest episode first. */
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
         * Lists episodes of all shows, filtered, sorted and paged.
         * @description An episode must match all filters, and one of the values of each filter. The cursor contains the filters and the
         *     sort order, so the next page always belongs to the same list.
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
        /** Returns an episode with all its fields. */
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
         * Lists the chapters of an episode, sorted by start.
         * @description They are read from the URL in the feed, and kept for a day. If there is no URL, or it cannot be read, the chapters
         *     in the feed itself are used. Responds with 404 if the episode has no chapters, and with 503 if they cannot be read
         *     and there is no earlier copy.
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
         * Returns the transcript of an episode, in the same form for all formats.
         * @description It is read from the URL in the feed, and kept for a day. Responds with 404 if the episode has no transcript of the
         *     language and type, and with 503 if it cannot be read and there is no earlier copy.
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
        /** Lists related episodes of the same show, most similar first, and what they have in common. */
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
         * Adds a topic to an episode or removes it, independent of the rules.
         * @description Requires the permission `podcast.topic.update` and a user, who becomes the author. Replaces an earlier correction
         *     of the same topic. The correction applies until it is undone, also after refreshes and changes of the rules.
         */
        put: operations["correctTopic"];
        post?: never;
        /**
         * Undoes a correction, so that the rules apply again. Responds with 404 if there is none.
         * @description Requires the permission `podcast.topic.update` and a user.
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
         * Lists the current corrections, latest first.
         * @description Requires the permission `podcast.topic.update`.
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
         * Lists who made and undid which corrections, latest first.
         * @description Requires the permission `podcast.topic.update`.
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
         * Lists the people in episodes, those with the most episodes first.
         * @description People with the same name are one person, independent of case, accents and spaces. The cursor contains the
         *     filters.
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
         * Finds people by ids or e-mail addresses.
         * @description Changes nothing. It is not a GET request, because e-mail addresses in a query string would end up in the logs of
         *     servers. Finds nobody by e-mail address unless the portal links people by it.
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
        /** Returns a person. */
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
        /** Lists the topics of the portal, with the number of their episodes. */
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
        /** Returns a topic with the people in its episodes. */
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
        /** Deletes all data of the user. */
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
         * Lists the listening states of the user, most recently changed first.
         * @description Requires a user, but not a guest, because all guests are one user. Users can only access their own data.
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
         * Updates the listening state of an episode. Missing fields stay unchanged.
         * @description The body contains the revision that the update is based on. If another device or tab has changed the state since,
         *     nothing is updated, and the response is 409 with the stored state. Apply the update to that, or drop it.
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
         * Lists the topics that the user follows, most recently followed first.
         * @description Requires a user, but not a guest, because all guests are one user. Users can only access their own data.
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
        /** Follows a topic. Changes nothing if the user already follows it. */
        put: operations["followTopic"];
        post?: never;
        /** Unfollows a topic, even if the portal no longer has it. */
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
         * Returns the queue of the user.
         * @description Requires a user, but not a guest, because all guests are one user. Users can only access their own data. Episodes
         *     that the portal no longer has are left out.
         */
        get: operations["getQueue"];
        /**
         * Replaces the queue of the user.
         * @description The body contains the revision that the update is based on. If another device has saved the queue since, nothing
         *     is updated, and the response is 409. Read the queue again, apply the update to it, and save it.
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
        /** @description The id of a show, an episode, a topic, a person or a series, or a language tag. One line of well-formed Unicode. */
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
            /** @description An http or https URL. */
            url: string;
            title: string;
        };
        /** @description A host, guest or other person, as in `podcast:person`. */
        Person: {
            name: string;
            /** @description Lower case, from the Podcast Taxonomy. Defaults to `host`. */
            role: string;
            /** @description Lower case, from the Podcast Taxonomy, such as `cast`. */
            group?: string;
            imageUrl?: string;
            /** @description A page about the person. */
            url?: string;
            /**
             * @description Lower case. Links the person to a user of the catalog. Only in responses with a single episode, and only if the
             *     portal links people by e-mail address. It is the one of this episode, otherwise the newest one in the feeds for
             *     this name.
             */
            email?: string;
        };
        /** @description A media file of the episode. */
        Enclosure: {
            url: string;
            /** @description Media type, such as `audio/mpeg`. */
            type?: string;
            /** @description Size in bytes. */
            length?: number;
            /** @description Distinguishes this file from the others of its episode, as in `podcast:alternateEnclosure`. */
            title?: string;
            /** @description Bits per second. */
            bitrate?: number;
            /** @description Height of a video in pixels. */
            height?: number;
            /** @description BCP 47 tag. */
            language?: string;
        };
        TranscriptLink: {
            url: string;
            /** @description Media type, such as `text/vtt`. */
            type: string;
            /** @description BCP 47 tag. */
            language?: string;
        };
        Chapter: {
            startSeconds: number;
            title: string;
            imageUrl?: string;
            /** @description A web page about the subject of the chapter. */
            url?: string;
        };
        ChapterList: {
            items: components["schemas"]["Chapter"][];
        };
        /** @description A part of a transcript. It has no times if the document has none. */
        TranscriptCue: {
            startSeconds?: number;
            endSeconds?: number;
            speaker?: string;
            /** @description Plain text. */
            text: string;
        };
        Transcript: {
            /** @description BCP 47 tag. Missing if neither the feed nor the document has it. */
            language?: string;
            /** @enum {string} */
            format: "vtt" | "srt" | "json" | "html" | "text";
            /** @description URL of the document. */
            url: string;
            /** @description Sorted by start. */
            cues: components["schemas"]["TranscriptCue"][];
            /** @description All transcripts of the episode. */
            available: components["schemas"]["TranscriptLink"][];
        };
        /** @description A place in an episode that names the topic. */
        TopicEvidence: {
            field: components["schemas"]["EvidenceField"];
            /** @description The words in the episode. */
            phrase: string;
            /** @description Seconds from the start of the episode. Only for `chapters` and `transcript`, if they have times. */
            startTime?: number;
        };
        /**
         * @description The part of the episode. `lead` is the first paragraph of the notes, `notes` is the rest.
         * @enum {string}
         */
        EvidenceField: "title" | "keywords" | "chapters" | "people" | "lead" | "notes" | "transcript";
        EpisodeTopic: {
            topicId: string;
            /** @description The title of the topic. Lists of episodes do not have it. */
            title?: string;
            /** @description How much the episode is about the topic, from 0 to 1. */
            relevance: number;
            /** @description Why the episode has the topic, strongest evidence first. */
            evidence: components["schemas"]["TopicEvidence"][];
            correction?: components["schemas"]["AddedTopic"];
        };
        /** @description The correction of an editor who added the topic. Missing if only the rules found it. */
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
        /** @description A correction of a topic of an episode by an editor. */
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
        /** @description An entry in the history of corrections. */
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
        /** @description The series of an episode, and its part in it. */
        EpisodeSeries: {
            /** @description Unique within the show. */
            id: string;
            title: string;
            /** @description The number of the part in the title of the episode. */
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
            /** @description Words that both episodes and few others contain. */
            words: string[];
        } | {
            /** @enum {string} */
            type: "series";
            title: string;
        };
        RelatedList: {
            items: {
                episode: components["schemas"]["EpisodeSummary"];
                /** @description Most important first. */
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
        /** @description A person in episodes. */
        PersonCount: {
            /** @description Derived from the name. People with the same name are one person. */
            id: string;
            /** @description The most frequent spelling in episodes. */
            name: string;
            /** @description As in `podcast:person`, most frequent first. */
            roles: string[];
            episodeCount: number;
            /** @description From the newest episode that has one. */
            imageUrl?: string;
            /** @description A page about the person, from the newest episode that has one. */
            url?: string;
            /**
             * @description Lower case, newest first. They link the person to a user of the catalog. Only if the portal links people by
             *     e-mail address.
             */
            emails?: string[];
        };
        /** @description People match if they have one of the values of either list. */
        PeopleFilter: {
            ids?: components["schemas"]["Id"][];
            /** @description E-mail addresses, independent of case. */
            emails?: string[];
        };
        PeopleList: {
            items: components["schemas"]["PersonCount"][];
        };
        PeoplePage: {
            items: components["schemas"]["PersonCount"][];
            /** @description Number of people on all pages. */
            totalItems: number;
            pageInfo: {
                /** @description Missing on the last page. */
                nextCursor?: string;
            };
        };
        FollowedTopic: {
            topicId: string;
            /**
             * Format: date-time
             * @description When the user followed the topic.
             */
            at: string;
        };
        FollowedTopicList: {
            items: components["schemas"]["FollowedTopic"][];
        };
        /** @description An episode with the fields for lists and cards. */
        EpisodeSummary: {
            /** @description Stable. Derived from the id of the show and the GUID. */
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
            /** @description The web page of the episode. */
            link?: string;
            artworkUrl?: string;
            /** @description The first one is the default. The others have the same content in other formats. */
            enclosures: components["schemas"]["Enclosure"][];
            people: components["schemas"]["Person"][];
            /** @description Most relevant first. */
            topics: components["schemas"]["EpisodeTopic"][];
            hasTranscript: boolean;
            /** @description Missing if the episode was stored by a version without this field. */
            hasChapters?: boolean;
            series?: components["schemas"]["EpisodeSeries"];
            /**
             * Format: date-time
             * @description When the episode was removed from the feed. Missing while the feed contains it.
             */
            removedFromFeedAt?: string;
        };
        Episode: components["schemas"]["EpisodeSummary"] & {
            /** @description Show notes as sanitized HTML. */
            notes: string;
            transcripts: components["schemas"]["TranscriptLink"][];
            /** @description URL of a document in the JSON chapters format of Podcasting 2.0. */
            chaptersUrl?: string;
            /**
             * @description Chapters in the feed itself, sorted by start. Missing if there are none. `getChapters` returns the chapters
             *     of the episode from all sources.
             */
            chapters?: components["schemas"]["Chapter"][];
            keywords: string[];
            /** @description The next episode of the show by date. Missing for the newest one. */
            newer?: components["schemas"]["EpisodeLink"];
            /** @description The previous episode of the show by date. Missing for the oldest one. */
            older?: components["schemas"]["EpisodeLink"];
        };
        ListedEpisode: components["schemas"]["EpisodeSummary"] & {
            /** @description Show notes as sanitized HTML, if requested. */
            notes?: string;
        };
        /** @description Id and title of an episode, for links. */
        EpisodeLink: {
            id: string;
            title: string;
        };
        EpisodePage: {
            items: components["schemas"]["ListedEpisode"][];
            /** @description Number of episodes on all pages. */
            totalItems: number;
            pageInfo: {
                /** @description Missing on the last page. */
                nextCursor?: string;
            };
        };
        /** @description The source of the served copy, and the state of the feed. */
        FeedState: {
            /**
             * @description The part of the feed's URL that the user may see. This is the origin, with the permission
             *     `podcast.show.refresh` also the path and the names of query parameters, and with `publicFeed` the whole URL.
             *     Missing if nothing of it may be seen, as for files. It never contains user and password.
             */
            url?: string;
            /**
             * @description `feed`: the last good copy. `fallback`: the bundled copy, because the feed has never been read. `nothing`:
             *     there is no content yet.
             * @enum {string}
             */
            servedFrom: "feed" | "fallback" | "nothing";
            /** Format: date-time */
            lastAttemptAt?: string;
            /**
             * Format: date-time
             * @description The last time that the host returned the feed or reported that it is unchanged.
             */
            lastSuccessAt?: string;
            /**
             * Format: date-time
             * @description The last time that the content changed.
             */
            lastChangedAt?: string;
            /** @description Why the last attempt failed. Missing after a success. */
            lastError?: {
                message: string;
                /** Format: date-time */
                at: string;
            };
            /** @description Number of failed attempts since the last success. */
            failures: number;
            /**
             * Format: date-time
             * @description Scheduled refreshes do not read the feed before this time. Missing if there is no such limit.
             */
            nextAttemptAt?: string;
            /**
             * @description The URL that the feed has permanently moved to, according to its host (301, 308) or to the feed itself
             *     (`itunes:new-feed-url`), limited like `url`. The feed is read from there. You should update the configuration.
             */
            movedTo?: string;
            /** @description Why the feed is still read from the configured URL, and not from `movedTo`. Missing if there is no problem. */
            movedToProblem?: string;
            /**
             * Format: date-time
             * @description When most episodes disappeared from the feed, which is probably a mistake. They are kept, and only marked as
             *     removed after a day.
             */
            shrunkSince?: string;
            /** @description Whether the host says that the feed is permanently gone. Scheduled refreshes no longer read it. */
            gone?: boolean;
            /** @description Number of warnings of the parser for the served copy. */
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
            /** @description Name of the owner, without the e-mail address in the feed. */
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
            /** @description Seasons of the episodes, in ascending order. */
            seasons: number[];
            /** @description Types of the episodes. */
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
            /** @description People in the episodes of the topic, those with the most episodes first. At most 50. */
            people: components["schemas"]["PersonCount"][];
        };
        RefreshResult: {
            /**
             * @description `changed`: episodes or the show have changed. `unchanged`: the feed is the same as before.
             *     `failed`: the feed could not be read, and the last good copy is still served.
             * @enum {string}
             */
            status: "changed" | "unchanged" | "failed";
            added: number;
            changed: number;
            /** @description Episodes that are no longer in the feed. */
            removed: number;
            warningCount: number;
            /** @description Why the refresh failed. */
            error?: string;
        };
        Refresh: components["schemas"]["RefreshResult"] & {
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            endedAt: string;
            /**
             * @description `start`: a backend loaded the bundled copy when it started. `schedule`: a scheduled refresh. `manual`: a
             *     user requested it.
             * @enum {string}
             */
            trigger: "start" | "schedule" | "manual";
            /** @description The first 100 warnings. */
            warnings: components["schemas"]["FeedWarning"][];
        };
        /** @description Something that the parser repaired or left out. */
        FeedWarning: {
            /** @description Stable name of the kind of warning. */
            code: string;
            message: string;
            /** @description The element, with its usual name. */
            field?: string;
            /** @description Title or GUID of the episode. Missing for the show. */
            episode?: string;
            /** @description Position of the item in the feed, from 0. Missing for the show. */
            item?: number;
        };
        RefreshList: {
            items: components["schemas"]["Refresh"][];
        };
        /**
         * @description `in-progress`: started, but not finished. `unplayed`: neither started nor finished.
         * @enum {string}
         */
        ListeningFilter: "unplayed" | "in-progress" | "finished" | "saved";
        /** @description The state of an episode for a user. */
        ListeningState: {
            episodeId: string;
            /** @description Increases with each update. */
            revision: number;
            positionSeconds: number;
            /** @description Duration of the media file, as measured by the player. */
            durationSeconds?: number;
            finished: boolean;
            /** @description Whether the user saved the episode for later. */
            saved: boolean;
            /**
             * Format: date-time
             * @description The last update, by the clock of the backend.
             */
            updatedAt: string;
            /**
             * Format: date-time
             * @description When the user last listened to it, by the same clock. Missing if they only saved or marked the episode, or reset
             *     its position.
             */
            heardAt?: string;
        };
        ListeningUpdate: {
            /** @description The revision of the state that the update is based on. 0 if there was none. */
            revision: number;
            positionSeconds?: number;
            durationSeconds?: number;
            finished?: boolean;
            saved?: boolean;
        };
        ListeningConflict: components["schemas"]["Error"] & {
            /** @description The stored state. Missing if there is none. */
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
            /** @description Changes with each update. 0 for a queue that was never saved. */
            revision: number;
            /** @description Whether the next episode starts when one has ended. */
            autoplay: boolean;
            /** @description The next episode first. */
            items: components["schemas"]["QueuedEpisode"][];
        };
        /** @description The fields of an episode that the player needs. */
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
            /** @description The next episode first, without duplicates. */
            episodeIds: components["schemas"]["Id"][];
        };
    };
    responses: {
        /** @description An error in the format of Backstage. */
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
            /** @description The result of the refresh. */
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
                /** @description Maximum length of the list. */
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
                /** @description Id of a topic of the episode. */
                topic?: components["schemas"]["StringList"];
                /**
                 * @description Id of an episode. With `topic`, episodes that match either filter are listed. Sorted by relevance, those that
                 *     match by id come first.
                 */
                id?: components["schemas"]["StringList"];
                /** @description Number of a season. */
                season?: number[];
                /** @description Type of the episode. */
                type?: components["schemas"]["EpisodeType"][];
                /** @description Words to search for in titles, people, keywords and show notes. The last word can be incomplete. */
                q?: components["schemas"]["SearchText"];
                /** @description Id of a person in the episode. */
                person?: components["schemas"]["StringList"];
                /** @description Id of the series of the episode. It is only unique within a show, so set `show` as well. */
                series?: components["schemas"]["StringList"];
                /** @description If `true`, lists episodes with a topic that the user follows. Requires a user. */
                followed?: boolean;
                /** @description With `topic`, the minimum relevance of one of the topics. */
                minimumRelevance?: number;
                /**
                 * @description `relevance` sorts by the rank of the text match with `q`, otherwise by the relevance of the topics with
                 *     `topic`, otherwise newest first. Equal episodes are sorted newest first.
                 *     If more than 2,000 episodes match `q`, the newest 2,000 are ranked, and the others follow, newest first.
                 *     Defaults to `relevance` with `q`,
                 *     otherwise to `newest`.
                 */
                sort?: components["schemas"]["EpisodeSort"];
                /** @description The listening state of the episode for the user. Requires a user. */
                listening?: components["schemas"]["ListeningFilter"];
                /** @description Adds the show notes to each episode, for example to index them. */
                include?: "notes";
                /** @description Maximum length of the page. */
                limit?: number;
                /** @description The start of the page, from `pageInfo.nextCursor` of the previous page. */
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
                /** @description A BCP 47 tag, one of `available`. Defaults to the first language in the feed. */
                language?: components["schemas"]["Id"];
                /** @description A media type, one of `available`. Defaults to the one with the most information, and prefers those with times. */
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
                /** @description Maximum length of the list. */
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
                    /** @description The reason for the correction. */
                    note?: string;
                };
            };
        };
        responses: {
            /** @description The stored correction. */
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
            /** @description The correction was undone. */
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
                /** @description Maximum length of the list. */
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
                /** @description Words of the name. Each word can be incomplete. */
                q?: components["schemas"]["SearchText"];
                /** @description Maximum length of the page. */
                limit?: number;
                /** @description The start of the page, from `pageInfo.nextCursor` of the previous page. */
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
            /** @description The people with one of the ids or addresses, those with the most episodes first. */
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
                /** @description Id of a show. Only its episodes are counted. */
                show?: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The topics, in the order of the configuration. */
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
            /** @description The data was deleted. */
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
                /** @description Adds the episode to each state, with the fields for lists. */
                include?: "episode";
                /** @description Maximum length of the list. Defaults to 50 with `include`, otherwise to all. */
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
            /** @description The episodes were marked. */
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
            /** @description The stored state. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListeningState"];
                };
            };
            /** @description The stored state has another revision than the body. */
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
            /** @description The followed topic. */
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
            /** @description The user does not follow the topic. */
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
            /** @description The queue. Empty, with revision 0, if the user never saved one. */
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
            /** @description The stored queue. */
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
