import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  podcastApiRef,
  podcastTranslationRef,
  usePodcastLinks,
  usePortalLocale,
} from '@nerdout/backstage-plugin-podcast-react';
import { useId, useRef, useState } from 'react';
import { useLoaded } from '../../hooks/useLoaded';
import { EpisodeListSkeleton } from '../EpisodeListSkeleton';
import { DeleteListening } from '../ListeningActions';
import { Notice } from '../Notice';
import { PageFrame, PageTitle } from '../PageFrame';
import { Stack } from '../Stack';
import { plainList, wrappingRow } from '../styles';
import { SubtleText } from '../SubtleText';
import { groupByDay } from './groupByDay';
import { HistoryItem } from './HistoryItem';
import { useHistory, HistoryEntry } from './useHistory';

const pageLength = 20;

const useStyles = makeStyles(
  theme => ({
    root: { maxWidth: 960 },
    header: { ...wrappingRow(theme, 1, 3), justifyContent: 'space-between' },
    title: { margin: 0 },
    list: plainList,
    more: { justifySelf: 'start' },
    announcement: {
      position: 'absolute',
      width: 1,
      height: 1,
      overflow: 'hidden',
      clipPath: 'inset(50%)',
    },
  }),
  { name: 'PodcastHistoryPage' },
);

/**
 * The listening history by day, with actions to continue, remove or delete it.
 */
export function HistoryPage() {
  const classes = useStyles();
  const { t } = useTranslationRef(podcastTranslationRef);
  const api = useApi(podcastApiRef);
  const links = usePodcastLinks();
  const locale = usePortalLocale();
  const [length, setLength] = useState(pageLength);
  const [message, setMessage] = useState('');
  const history = useHistory(length);
  const { entries, listening } = history;
  const shows = useLoaded('shows', signal => api.getShows({ signal })).value;
  const heading = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();

  const remove = ({ episode }: HistoryEntry) => {
    const index = entries.findIndex(entry => entry.episode.id === episode.id);
    const neighbour = entries[index + 1] ?? entries[index - 1];
    listening?.update(episode.id, { positionSeconds: 0, finished: false });
    setMessage(t('history.removed', { title: episode.title }));
    // The focused element is gone.
    const button =
      neighbour &&
      list.current?.querySelector<HTMLElement>(
        `[data-remove="${CSS.escape(neighbour.episode.id)}"]`,
      );
    (button ?? heading.current)?.focus();
  };

  const { error, retry, isReady } = history;
  const isKnown = entries.length > 0 || (isReady && !error);
  return (
    <PageTitle crumbs={[{ label: t('history.title'), href: links.history() }]}>
      <Stack gap={3} className={classes.root} ref={list}>
        <div className={classes.header}>
          <div>
            <Typography
              ref={heading}
              tabIndex={-1}
              variant="h4"
              component="h2"
              className={classes.title}
            >
              {t('history.title')}
            </Typography>
            <SubtleText variant="body2">{t('history.intro')}</SubtleText>
          </div>
          <DeleteListening />
        </div>
        <PageFrame
          loaded={{ value: isKnown ? entries : undefined, error, retry }}
          loading={
            <EpisodeListSkeleton rows={4} label={t('history.loading')} />
          }
          errorTitle={t('history.failed')}
        >
          {listened =>
            listened.length > 0 ? (
              groupByDay(listened, locale).map((day, index) => (
                <section key={day.label} aria-labelledby={`${id}-${index}`}>
                  <Typography variant="h6" component="h3" id={`${id}-${index}`}>
                    {day.label}
                  </Typography>
                  <ul
                    className={classes.list}
                    aria-labelledby={`${id}-${index}`}
                  >
                    {day.entries.map(entry => (
                      <HistoryItem
                        key={entry.episode.id}
                        entry={entry}
                        show={shows?.items.find(
                          show => show.id === entry.episode.showId,
                        )}
                        onRemove={() => remove(entry)}
                      />
                    ))}
                  </ul>
                </section>
              ))
            ) : (
              <Notice
                headingComponent="h3"
                title={t('history.empty')}
                hint={t('history.emptyHint')}
                link={{ to: links.podcast()!, label: t('history.toShows') }}
              />
            )
          }
        </PageFrame>
        {history.hasMore && (
          <Button
            className={classes.more}
            variant="outlined"
            onClick={() => setLength(length + pageLength)}
          >
            {t('history.more')}
          </Button>
        )}
        <div role="status" className={classes.announcement}>
          {message}
        </div>
      </Stack>
    </PageTitle>
  );
}
