import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import AlertTitle from '@material-ui/lab/AlertTitle';
import { FeedState as FeedStateModel } from '@nerdout/backstage-plugin-podcast-common';
import {
  podcastTranslationRef,
  usePortalLocale,
} from '@nerdout/backstage-plugin-podcast-react';
import { wrappingRow } from '../styles';
import { SubtleText } from '../SubtleText';
import { ReactNode } from 'react';
import { formatAge } from './formatAge';
import { getHost } from './getHost';

const useStyles = makeStyles(
  theme => ({
    line: wrappingRow(theme, 1, 2),
    notice: { maxWidth: '75ch', overflowWrap: 'anywhere' },
    action: { ...wrappingRow(theme, 1), marginTop: theme.spacing(1) },
  }),
  { name: 'PodcastFeedState' },
);

type FeedStateProps = {
  feed: FeedStateModel;
  /** Buttons to resolve the problem. */
  action?: ReactNode;
};

/**
 * The state of a feed: where the copy comes from, how old it is, and what
 * failed.
 */
export function FeedState({ feed, action }: FeedStateProps) {
  const classes = useStyles();
  const { t } = useTranslationRef(podcastTranslationRef);
  const locale = usePortalLocale();
  const { servedFrom, lastError, lastSuccessAt } = feed;
  const host = feed.url ? getHost(feed.url) : t('feed.source');
  const reason = lastError?.message;
  const age =
    lastSuccessAt && (formatAge(lastSuccessAt, locale) || t('feed.justNow'));

  if (servedFrom === 'feed' && !reason) {
    return (
      <div className={classes.line}>
        <SubtleText variant="body2">
          {age && t('feed.upToDate', { age })}
        </SubtleText>
        {action}
      </div>
    );
  }

  const titles = {
    feed: t('feed.stale', { age: age ?? '' }),
    fallback: t('feed.bundled'),
    nothing: t('feed.nothing'),
  };
  const explain = () => {
    if (!reason) return t('feed.bundledPending', { host });
    return servedFrom === 'feed'
      ? t('feed.staleBecause', { host, reason })
      : t('feed.bundledBecause', { host, reason });
  };
  return (
    <Alert
      className={classes.notice}
      severity={servedFrom === 'fallback' ? 'info' : 'warning'}
      role="status"
    >
      <AlertTitle>{titles[servedFrom]}</AlertTitle>
      <Typography variant="body2">{explain()}</Typography>
      {action && <div className={classes.action}>{action}</div>}
    </Alert>
  );
}
