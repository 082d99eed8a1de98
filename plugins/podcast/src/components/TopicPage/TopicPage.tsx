import { Link } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  podcastApiRef,
  podcastTranslationRef,
  usePodcastLinks,
} from '@nerdout/backstage-plugin-podcast-react';
import { isSettled, useOnce } from '../../hooks/settled';
import { useFollowedTopics } from '../../hooks/useFollowedTopics';
import { useLoaded } from '../../hooks/useLoaded';
import { Columns } from '../Columns';
import { EpisodeListSkeleton } from '../EpisodeListSkeleton';
import { FollowButton } from '../FollowButton';
import { Notice } from '../Notice';
import { PageFrame, PageTitle } from '../PageFrame';
import { Stack } from '../Stack';
import { wrappingRow } from '../styles';
import { SubtleText } from '../SubtleText';
import { TopicEntities } from './TopicEntities';
import { TopicEpisodes } from './TopicEpisodes';
import { TopicPeople } from './TopicPeople';

const useStyles = makeStyles(
  theme => ({
    head: { display: 'grid', gap: theme.spacing(1), maxWidth: '75ch' },
    title: { marginBottom: 0, overflowWrap: 'anywhere' },
    actions: wrappingRow(theme, 1, 2),
  }),
  { name: 'PodcastTopicPage' },
);

/** The page of a topic: episodes, people and catalog entities. */
export function TopicPage({ topicId }: { topicId: string }) {
  const classes = useStyles();
  const { t } = useTranslationRef(podcastTranslationRef);
  const api = useApi(podcastApiRef);
  const links = usePodcastLinks();
  const following = useFollowedTopics();
  const loaded = useLoaded(`topic ${topicId}`, signal =>
    api.getTopic(topicId, { signal }),
  );

  const catalog = useLoaded(`catalog about topic ${topicId}`, signal =>
    api.getTopicInCatalog(topicId, { signal }),
  );
  const { entities, users } = catalog.value ?? { entities: [], users: [] };
  const isReady = useOnce(!following.loading);
  const { value, error, retry } = loaded;

  return (
    <PageFrame
      loaded={{ value: isReady ? value : undefined, error, retry }}
      loading={<EpisodeListSkeleton rows={6} label={t('topics.loading')} />}
      notFound={
        <Notice
          title={t('topics.notFound')}
          hint={t('topics.notFoundHint')}
          link={{ to: links.topics()!, label: t('topics.all') }}
        />
      }
      errorTitle={t('errors.topic')}
    >
      {topic => (
        <PageTitle
          crumbs={[
            { label: t('topics.label'), href: links.topics() },
            { label: topic.title, href: links.topic(topicId) },
          ]}
        >
          <Stack gap={4}>
            <div className={classes.head}>
              <Typography variant="body2">
                <Link to={links.topics()!}>{t('topics.all')}</Link>
              </Typography>
              <Typography variant="h4" component="h2" className={classes.title}>
                {topic.title}
              </Typography>
              {topic.description && (
                <Typography>{topic.description}</Typography>
              )}
              <div className={classes.actions}>
                <FollowButton topic={topic} {...following} />
                <SubtleText>
                  {t('browse.count', { count: topic.episodeCount })}
                </SubtleText>
              </div>
            </div>
            <Columns
              wide
              aside={
                isSettled(catalog) && (
                  <>
                    <TopicEntities entities={entities} />
                    <TopicPeople people={topic.people} users={users} />
                  </>
                )
              }
            >
              <TopicEpisodes topic={topic} />
            </Columns>
          </Stack>
        </PageTitle>
      )}
    </PageFrame>
  );
}
