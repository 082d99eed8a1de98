/** @public */
export type EntityPodcastCardProps = {
  /** Heading of the card; names the topics by default. */
  title?: string;
  /** Number of episodes; 5 by default. */
  limit?: number;
  /**
   * From 0 to 1; hides episodes with a lower relevance for the entity's topics.
   */
  minimumRelevance?: number;
  /** Entity kinds that have the card, case-insensitive; all by default. */
  kinds?: string[];
  /**
   * `compact`, the default, shows each episode with the reason. `rich` adds its
   * summary and other topics.
   */
  layout?: 'compact' | 'rich';
};
