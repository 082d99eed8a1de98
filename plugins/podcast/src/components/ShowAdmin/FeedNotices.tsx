import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Alert, { AlertProps } from '@material-ui/lab/Alert';
import { Show } from '@nerdout/backstage-plugin-podcast-common';
import { podcastTranslationRef } from '@nerdout/backstage-plugin-podcast-react';
import { useMoments } from './useMoments';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(1) },
    notice: { overflowWrap: 'anywhere' },
  }),
  { name: 'PodcastFeedNotices' },
);

/** Problems with a feed that need attention. */
export function FeedNotices({ show }: { show: Show }) {
  const classes = useStyles();
  const { t } = useTranslationRef(podcastTranslationRef);
  const { formatMoment } = useMoments();
  const { gone, lastError, movedTo, movedToProblem, shrunkSince } = show.feed;

  const notices: Array<[AlertProps['severity'], string]> = [];
  if (gone) {
    notices.push(['error', t('admin.gone')]);
  }
  if (lastError) {
    notices.push([
      'warning',
      t('admin.lastError', {
        date: formatMoment(lastError.at),
        reason: lastError.message,
      }),
    ]);
  }
  if (movedTo) {
    const change = t('admin.addressChange', { show: show.id });
    notices.push(
      movedToProblem
        ? [
            'warning',
            t('admin.movedNotRead', {
              address: movedTo,
              reason: movedToProblem,
            }),
          ]
        : ['info', `${t('admin.moved', { address: movedTo })} ${change}`],
    );
  }
  if (shrunkSince) {
    notices.push([
      'warning',
      t('admin.shrunk', { date: formatMoment(shrunkSince) }),
    ]);
  }
  return notices.length === 0 ? null : (
    <div className={classes.root}>
      {notices.map(([severity, text]) => (
        <Alert
          key={text}
          severity={severity}
          role="note"
          className={classes.notice}
        >
          {text}
        </Alert>
      ))}
    </div>
  );
}
