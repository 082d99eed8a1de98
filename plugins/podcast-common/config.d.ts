export interface Config {
  podcast?: {
    people?: {
      /**
       * How people are linked to users of the catalog: `name` by display name, `email` by e-mail address, true by both, false
       * not at all. Defaults to true. E-mail addresses from feeds are only stored if they are needed for this.
       * @visibility frontend
       */
      linkUsers?: boolean | 'name' | 'email';
    };
    topics?: {
      /**
       * Whether to use the default topics. Defaults to true.
       * @visibility frontend
       */
      defaults?: boolean;
      /**
       * The minimum relevance, from 0 to 1, at which an episode counts as about a topic. Defaults to 0.3.
       * @visibility frontend
       */
      minimumRelevance?: number;
      /**
       * The weights with which an entity inherits the topics of its system and its domain, from 0 (not at all) to 1 (like
       * its own). Defaults to 0.
       */
      inherit?: {
        /**
         * The weight of the topics of its system.
         * @visibility frontend
         */
        system?: number;
        /**
         * The weight of the topics of its domain.
         * @visibility frontend
         */
        domain?: number;
      };
      /**
       * Topics by id. False turns a default topic off. An object adds a topic, or changes the given keys of a default
       * topic.
       * @deepVisibility frontend
       */
      items?: {
        [topicId: string]:
          | boolean
          | {
              /** Required for a new topic. */
              title?: string;
              /** The description on the page of the topic. */
              description?: string;
              /**
               * Words and phrases that name the topic, independent of case, accents, hyphens and plural. Required
               * for a new topic.
               */
              phrases?: string[];
              /** Phrases that are less certain. They count half. */
              weakPhrases?: string[];
              /**
               * Words that support the topic. They add a little if a phrase matches, and are never enough alone.
               */
              hints?: string[];
              /** Longer phrases with another meaning that contain one of `phrases`. */
              exclude?: string[];
              /** Words that indicate another meaning in the same sentence. */
              notNear?: string[];
              /** Ids of the shows whose episodes can have the topic. Defaults to all shows. */
              shows?: string[];
              /** Tags of catalog entities that have the topic. */
              entityTags?: string[];
              /** References of catalog entities that have the topic, with their kind. */
              entityRefs?: string[];
            };
      };
    };
  };
}
