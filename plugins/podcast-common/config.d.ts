export interface Config {
  podcast?: {
    people?: {
      /**
       * By what people of the podcast are linked to users of the catalog: `name` by their display name, `email` by their
       * e-mail address, true by both, false not at all. True unless it is set. E-mail addresses of feeds are kept only
       * where they are needed for it.
       * @visibility frontend
       */
      linkUsers?: boolean | 'name' | 'email';
    };
    topics?: {
      /**
       * Whether the set of topics that ships with the plugin is used. On unless it is false.
       * @visibility frontend
       */
      defaults?: boolean;
      /**
       * How much an episode must be about a topic to be counted among the topic's episodes, from 0 to 1; 0.3 unless
       * it is set.
       * @visibility frontend
       */
      minimumRelevance?: number;
      /**
       * How much of the topics of its system and its domain an entity inherits, as weights from 0, nothing, to 1, as if
       * they were its own. Nothing unless it is set.
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
       * Topics by id: false switches one of the default set off; an object adds a topic, or changes the given keys of
       * a default one.
       * @deepVisibility frontend
       */
      items?: {
        [topicId: string]:
          | boolean
          | {
              /** Needed for a topic that is not of the default set. */
              title?: string;
              /** What the page of the topic says of it. */
              description?: string;
              /**
               * Words and phrases that name the topic; needed for a topic that is not of the default set. Case,
               * accents, hyphens and plural do not matter.
               */
              phrases?: string[];
              /** Phrases that name the topic less surely; each counts half. */
              weakPhrases?: string[];
              /**
               * Words that go with the topic without naming it; they add a little where it is named, and are never
               * enough alone.
               */
              hints?: string[];
              /** Longer phrases around one of `phrases` that mean something else. */
              exclude?: string[];
              /** Words that show another meaning when they stand in the same sentence. */
              notNear?: string[];
              /** Ids of the shows whose episodes can be about the topic; all of them by default. */
              shows?: string[];
              /** Tags of catalog entities that mean the topic. */
              entityTags?: string[];
              /** References of catalog entities that mean the topic, with their kind. */
              entityRefs?: string[];
            };
      };
    };
  };
}
