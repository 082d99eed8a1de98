import { useEntity } from '@backstage/plugin-catalog-react';
import { hasPodcastTopics } from '../../hooks/useEntityEpisodes';
import { useEntityTopics } from '../../hooks/useEntityTopics';
import { EpisodesCard } from './EpisodesCard';
import { MistakeCard } from './MistakeCard';

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

/**
 * The episodes about what the entity is about, the best first, and why each one is there. Nothing where there are none.
 *
 * @public
 */
export function EntityPodcastCard(props: EntityPodcastCardProps) {
  const { entity } = useEntity();
  const { about, loading } = useEntityTopics();
  const { kinds } = props;
  const isKind =
    !kinds ||
    kinds.some(kind => kind.toLowerCase() === entity.kind.toLowerCase());
  if (!isKind || loading) {
    return null;
  }
  if (hasPodcastTopics(about)) {
    return <EpisodesCard {...props} about={about} />;
  }
  return about.unknownTopicIds.length > 0 ? (
    <MistakeCard title={props.title} ids={about.unknownTopicIds} />
  ) : null;
}
