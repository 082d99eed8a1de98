import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import { EntityTopics } from '@nerdout/backstage-plugin-podcast-common';
import {
  EpisodeRow,
  podcastTranslationRef,
  usePortalLocale,
} from '@nerdout/backstage-plugin-podcast-react';
import {
  hasPodcastTopics,
  useEntityEpisodes,
} from '../../hooks/useEntityEpisodes';
import { listTopicTitles, useEntityTopics } from '../../hooks/useEntityTopics';
import { useTopicTitles } from '../../hooks/usePortalTopics';
import { EpisodeListSkeleton } from '../EpisodeListSkeleton';
import { EpisodePages } from '../EpisodePages';
import { EpisodeReason } from '../EpisodeReason';
import { Notice } from '../Notice';
import { Stack } from '../Stack';
import { UnknownTopicsHint } from '../UnknownTopicsHint';

/** @public */
export type EntityPodcastContentProps = {
  /** Heading of the list; names the topics by default. */
  heading?: string;
  /** Maximum number of episodes; all by default. */
  limit?: number;
  /**
   * From 0 to 1; hides episodes with a lower relevance for the entity's topics.
   */
  minimumRelevance?: number;
};

/**
 * All episodes about an entity's topics, for a tab of its page.
 *
 * @public
 */
export function EntityPodcastContent(props: EntityPodcastContentProps) {
  const { about, loading } = useEntityTopics();
  const { t } = useTranslationRef(podcastTranslationRef);
  if (loading) {
    return <EpisodeListSkeleton rows={4} label={t('browse.loading')} />;
  }
  return hasPodcastTopics(about) ? (
    <EntityEpisodes {...props} about={about} />
  ) : (
    <>
      <Notice title={t('entity.none')} hint={t('entity.noTopics')} />
      <UnknownTopicsHint ids={about.unknownTopicIds} />
    </>
  );
}

function EntityEpisodes(
  props: EntityPodcastContentProps & { about: EntityTopics },
) {
  const { about, heading, limit, minimumRelevance } = props;
  const { t } = useTranslationRef(podcastTranslationRef);
  const locale = usePortalLocale();
  const list = useEntityEpisodes(about, { minimumRelevance });
  const topicTitles = useTopicTitles();

  const topics = listTopicTitles(about, locale);
  const title =
    heading ??
    (topics ? t('entity.heading', { topics }) : t('entity.headingPinned'));
  const hint = <UnknownTopicsHint ids={about.unknownTopicIds} />;
  if (list.pages?.items.length === 0) {
    return (
      <>
        <Notice
          title={t('entity.none')}
          hint={t('entity.noneHint', { topics })}
        />
        {hint}
      </>
    );
  }
  return (
    <Stack gap={2} component="section" aria-label={title}>
      {list.pages && (
        <>
          <Typography variant="h5" component="h2">
            {title}
          </Typography>
          {hint}
        </>
      )}
      <EpisodePages list={list} label={title} limit={limit} empty={null}>
        {(episode, show) => (
          <EpisodeRow episode={episode} show={show} topicTitles={topicTitles}>
            <EpisodeReason
              episode={episode}
              show={show}
              topics={about.topics}
              pinned={about.pinnedEpisodeIds.includes(episode.id)}
            />
          </EpisodeRow>
        )}
      </EpisodePages>
    </Stack>
  );
}
