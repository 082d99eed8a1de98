import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { TopicCount } from '@nerdout/backstage-plugin-podcast-common';
import {
  podcastApiRef,
  podcastTranslationRef,
  usePodcastLinks,
  usePortalLocale,
} from '@nerdout/backstage-plugin-podcast-react';
import { useFollowedTopics } from '../../hooks/useFollowedTopics';
import { useLoaded } from '../../hooks/useLoaded';
import { EpisodeListSkeleton } from '../EpisodeListSkeleton';
import { Notice } from '../Notice';
import { PageFrame, PageTitle } from '../PageFrame';
import { Stack } from '../Stack';
import { gridList } from '../styles';
import { SubtleText } from '../SubtleText';
import { TopicCard } from './TopicCard';

const useStyles = makeStyles(
  theme => ({
    list: gridList(theme, 280, 2),
  }),
  { name: 'PodcastTopicsPage' },
);

/** The page with all topics. */
export function TopicsPage() {
  const classes = useStyles();
  const { t } = useTranslationRef(podcastTranslationRef);
  const api = useApi(podcastApiRef);
  const links = usePodcastLinks();
  const locale = usePortalLocale();
  const following = useFollowedTopics();
  const loaded = useLoaded('topics of ', signal =>
    api.getTopics({}, { signal }),
  );

  const isFollowed = (id: string) => following.followed?.has(id) ?? false;
  const shown = (topics: TopicCount[]) =>
    topics
      .filter(({ id, episodeCount }) => episodeCount > 0 || isFollowed(id))
      .sort((a, b) => a.title.localeCompare(b.title, locale));
  const content = (topics: TopicCount[]) => (
    <PageTitle crumbs={[{ label: t('topics.label'), href: links.topics() }]}>
      <Stack gap={3}>
        <div>
          <Typography variant="h4" component="h2" style={{ marginBottom: 0 }}>
            {t('topics.label')}
          </Typography>
          <SubtleText>{t('topics.hint')}</SubtleText>
        </div>
        {topics.length === 0 && (
          <Notice
            headingComponent="h3"
            title={t('topics.none')}
            hint={t('topics.noneHint')}
          />
        )}
        <ul className={classes.list} aria-label={t('topics.label')}>
          {topics.map(topic => (
            <li key={topic.id}>
              <TopicCard topic={topic} {...following} />
            </li>
          ))}
        </ul>
      </Stack>
    </PageTitle>
  );
  return (
    <PageFrame
      loaded={loaded}
      loading={<EpisodeListSkeleton rows={6} label={t('topics.loading')} />}
      errorTitle={t('errors.topics')}
    >
      {({ items }) => content(shown(items))}
    </PageFrame>
  );
}
