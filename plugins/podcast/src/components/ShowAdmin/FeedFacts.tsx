import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { FeedState } from '@nerdout/backstage-plugin-podcast-common';
import { podcastTranslationRef } from '@nerdout/backstage-plugin-podcast-react';
import { getHost } from '../FeedState/getHost';
import { useMoments } from './useMoments';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gridTemplateColumns: 'repeat(auto-fill, minmax(min(220px, 100%), 1fr))',
      gap: theme.spacing(1.5, 3),
      margin: 0,
      [theme.breakpoints.down('xs')]: { gap: theme.spacing(1) },
    },
    fact: {
      minWidth: 0,
      [theme.breakpoints.down('xs')]: {
        display: 'grid',
        gridTemplateColumns: '8.5em minmax(0, 1fr)',
        gap: theme.spacing(1),
      },
    },
    name: {
      ...theme.typography.body2,
      color: theme.palette.textSubtle,
    },
    value: {
      ...theme.typography.body2,
      margin: 0,
      overflowWrap: 'anywhere',
      fontVariantNumeric: 'tabular-nums',
    },
  }),
  { name: 'PodcastFeedFacts' },
);

type StateName = 'gone' | 'failing' | FeedState['servedFrom'];

function getStateName({ gone, lastError, servedFrom }: FeedState): StateName {
  if (gone) return 'gone';
  return servedFrom === 'feed' && lastError ? 'failing' : servedFrom;
}

/** Facts about a feed: state, host, last and next refresh. */
export function FeedFacts({ feed }: { feed: FeedState }) {
  const classes = useStyles();
  const { t } = useTranslationRef(podcastTranslationRef);
  const { formatMoment, formatMomentWithAge } = useMoments();
  const moment = (date?: string) =>
    date ? formatMomentWithAge(date) : t('admin.never');
  const next = () => {
    if (feed.gone) return t('admin.nextGone');
    return feed.nextAttemptAt
      ? t('admin.nextNotBefore', { date: formatMoment(feed.nextAttemptAt) })
      : t('admin.nextOnSchedule');
  };

  const facts: Array<[string, string]> = [
    [t('admin.state'), t(`admin.states.${getStateName(feed)}` as const)],
    [t('admin.host'), feed.url ? getHost(feed.url) : t('feed.source')],
    [t('admin.next'), next()],
    [t('admin.lastSuccess'), moment(feed.lastSuccessAt)],
    [t('admin.lastChange'), moment(feed.lastChangedAt)],
    [t('admin.warnings'), String(feed.warningCount)],
    ...(feed.failures > 0
      ? [[t('admin.failures'), String(feed.failures)] as [string, string]]
      : []),
  ];
  return (
    <dl className={classes.root}>
      {facts.map(([name, value]) => (
        <div key={name} className={classes.fact}>
          <dt className={classes.name}>{name}</dt>
          <dd className={classes.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
