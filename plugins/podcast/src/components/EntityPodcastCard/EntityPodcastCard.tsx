import { useEntity } from '@backstage/plugin-catalog-react';
import { hasPodcastTopics } from '../../hooks/useEntityEpisodes';
import { useEntityTopics } from '../../hooks/useEntityTopics';
import { EpisodesCard } from './EpisodesCard';
import { UnknownTopicsCard } from './UnknownTopicsCard';
import { EntityPodcastCardProps } from './types';

/**
 * The episodes about an entity's topics, best match first, each with the
 * reason. Renders nothing if there are none.
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
    <UnknownTopicsCard title={props.title} ids={about.unknownTopicIds} />
  ) : null;
}
