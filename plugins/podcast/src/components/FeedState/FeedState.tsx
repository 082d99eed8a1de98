import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import AlertTitle from '@material-ui/lab/AlertTitle';
import type { FeedState as FeedStateModel } from '@nerdout/backstage-plugin-podcast-common';
import {
  podcastTranslationRef,
  usePortalLocale,
} from '@nerdout/backstage-plugin-podcast-react';
import { formatAge } from './formatAge';

/** The host of a feed; all of the address where it has none. */
function hostOf(url: string): string {
  try {
    return new URL(url).host || url;
  } catch {
    return url;
  }
}

/** Says in plain words where the copy of a show comes from, how old it is, and what went wrong. */
export function FeedState({ feed }: { feed: FeedStateModel }) {
  const { t } = useTranslationRef(podcastTranslationRef);
  const locale = usePortalLocale();
  const { servedFrom, lastError, lastSuccessAt } = feed;
  const host = hostOf(feed.url);
  const reason = lastError?.message;
  const age =
    lastSuccessAt && (formatAge(lastSuccessAt, locale) || t('feed.justNow'));

  if (servedFrom === 'feed' && !reason) {
    return (
      <Typography variant="body2" color="textSecondary">
        {age && t('feed.upToDate', { age })}
      </Typography>
    );
  }
  if (servedFrom === 'feed') {
    return (
      <Alert severity="warning" role="status">
        <AlertTitle>{t('feed.stale', { age: age ?? '' })}</AlertTitle>
        {t('feed.staleBecause', { host, reason: reason! })}
      </Alert>
    );
  }
  return (
    <Alert severity={servedFrom === 'fallback' ? 'info' : 'warning'} role="status">
      <AlertTitle>
        {t(servedFrom === 'fallback' ? 'feed.bundled' : 'feed.nothing')}
      </AlertTitle>
      {reason
        ? t('feed.bundledBecause', { host, reason })
        : t('feed.bundledPending', { host })}
    </Alert>
  );
}
