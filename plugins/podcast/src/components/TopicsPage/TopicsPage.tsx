import { useApi } from '@backstage/core-plugin-api';
import {
  BreadcrumbEntry,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  podcastApiRef,
  podcastTranslationRef,
  usePodcastLinks,
  usePortalLocale,
} from '@nerdout/backstage-plugin-podcast-react';
import { useFollowedTopics } from '../../hooks/useFollowedTopics';
import { useLoaded } from '../../hooks/useLoaded';
import { DocumentTitle } from '../DocumentTitle';
import { EpisodeListSkeleton } from '../EpisodeListSkeleton';
import { LoadError } from '../LoadError';
import { Notice } from '../Notice';
import { SubtleText } from '../SubtleText';
import { TopicCard } from './TopicCard';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(3), minWidth: 0 },
    list: {
      display: 'grid',
      gap: theme.spacing(2),
      gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 280px), 1fr))',
      margin: 0,
      padding: 0,
      listStyle: 'none',
    },
  }),
  { name: 'PodcastTopicsPage' },
);

/** All topics that episodes are about. */
export function TopicsPage() {
  const classes = useStyles();
  const { t } = useTranslationRef(podcastTranslationRef);
  const api = useApi(podcastApiRef);
  const links = usePodcastLinks();
  const locale = usePortalLocale();
  const following = useFollowedTopics();
  const { value, error, retry } = useLoaded('topics of ', signal =>
    api.getTopics({}, { signal }),
  );
  if (!value) {
    return error ? (
      <LoadError title={t('errors.topics')} error={error} onRetry={retry} />
    ) : (
      <EpisodeListSkeleton rows={6} label={t('topics.loading')} />
    );
  }

  const isFollowed = (id: string) => following.followed?.has(id) ?? false;
  const topics = value.items
    .filter(({ id, episodeCount }) => episodeCount > 0 || isFollowed(id))
    .sort((a, b) => a.title.localeCompare(b.title, locale));
  return (
    <BreadcrumbEntry
      entry={{ label: t('topics.label'), href: links.topics() ?? '' }}
    >
      <DocumentTitle title={t('topics.label')} />
      <div className={classes.root}>
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
      </div>
    </BreadcrumbEntry>
  );
}
