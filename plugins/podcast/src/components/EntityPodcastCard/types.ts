/** @public */
export type EntityPodcastCardProps = {
  /** Heading of the card; made of the topics when left out. */
  title?: string;
  /** Number of episodes; 5 when left out. */
  limit?: number;
  /** From 0 to 1; leaves out episodes that are less about the topics of the entity. */
  minimumRelevance?: number;
  /** Kinds of entities to show the card on, in any case; all when left out. */
  kinds?: string[];
  /**
   * `compact`, the default: a line for each episode, and why it is there. `rich`: with what each episode is about, and its
   * other topics.
   */
  layout?: 'compact' | 'rich';
};
