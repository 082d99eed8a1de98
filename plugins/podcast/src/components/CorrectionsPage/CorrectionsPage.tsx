import { Link } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { TopicCorrectionEvent } from '@nerdout/backstage-plugin-podcast-common';
import {
  podcastApiRef,
  podcastTranslationRef,
  usePodcastLinks,
} from '@nerdout/backstage-plugin-podcast-react';
import { useLoaded } from '../../hooks/useLoaded';
import { EpisodeListSkeleton } from '../EpisodeListSkeleton';
import { Notice } from '../Notice';
import { PageFrame, PageTitle } from '../PageFrame';
import { Stack } from '../Stack';
import { useCorrections } from '../TopicEditor/useCorrections';
import { CorrectionList } from './CorrectionList';
import { loadEpisodeTitles } from './loadEpisodeTitles';

const useStyles = makeStyles(
  theme => ({
    title: { marginBottom: 0 },
    error: { color: theme.palette.error.main },
  }),
  { name: 'PodcastCorrectionsPage' },
);

/** All topic corrections of a show: those in effect, and their history. */
export function CorrectionsPage({ showId }: { showId: string }) {
  const classes = useStyles();
  const { t } = useTranslationRef(podcastTranslationRef);
  const api = useApi(podcastApiRef);
  const links = usePodcastLinks();
  const show = useLoaded(`show ${showId}`, signal =>
    api.getShow(showId, { signal }),
  ).value;
  const history = useLoaded(`correction history ${showId}`, signal =>
    api.getTopicCorrectionHistory({ show: showId, limit: 100 }, { signal }),
  );
  const { corrections, error, retry, busy, failure, undo } = useCorrections(
    { show: showId },
    history.retry,
  );
  const events = history.value?.items ?? [];
  const ids = [
    ...new Set([...(corrections ?? []), ...events].map(one => one.episodeId)),
  ].sort();
  const titles = useLoaded(`titles ${ids.join(' ')}`, signal =>
    loadEpisodeTitles(api, ids, signal),
  ).value;

  const describeAction = ({ action }: TopicCorrectionEvent) =>
    t(`corrections.done.${action}`);
  return (
    <PageFrame
      forEditors
      loaded={{ value: corrections, error, retry }}
      loading={
        <EpisodeListSkeleton rows={4} label={t('corrections.loading')} />
      }
      errorTitle={t('errors.corrections')}
    >
      {current => (
        <PageTitle
          crumbs={[
            { label: show?.title ?? showId, href: links.show(showId) },
            {
              label: t('corrections.heading'),
              href: links.corrections(showId),
            },
          ]}
        >
          <Stack gap={3}>
            <div>
              <Typography variant="body2">
                <Link to={links.show(showId)!}>{show?.title ?? showId}</Link>
              </Typography>
              <Typography variant="h4" component="h2" className={classes.title}>
                {t('corrections.heading')}
              </Typography>
            </div>
            {failure && (
              <Typography role="alert" className={classes.error}>
                {t('topics.followFailed', { reason: failure })}
              </Typography>
            )}
            {current.length === 0 && (
              <Notice
                headingComponent="h3"
                title={t('corrections.none')}
                hint={t('corrections.noneHint')}
              />
            )}
            {current.length > 0 && (
              <CorrectionList
                label={t('corrections.heading')}
                items={current}
                titles={titles}
                describe={describeAction}
              >
                {correction => (
                  <Button
                    size="small"
                    variant="outlined"
                    disabled={busy}
                    onClick={() => undo(correction)}
                  >
                    {t('corrections.undo')}
                  </Button>
                )}
              </CorrectionList>
            )}
            {events.length > 0 && (
              <>
                <Typography variant="h5" component="h3">
                  {t('corrections.history')}
                </Typography>
                <CorrectionList
                  label={t('corrections.history')}
                  items={events}
                  titles={titles}
                  describe={describeAction}
                />
              </>
            )}
          </Stack>
        </PageTitle>
      )}
    </PageFrame>
  );
}
