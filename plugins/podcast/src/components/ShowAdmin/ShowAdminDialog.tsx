import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Dialog from '@material-ui/core/Dialog';
import DialogContent from '@material-ui/core/DialogContent';
import IconButton from '@material-ui/core/IconButton';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import CloseIcon from '@material-ui/icons/Close';
import { Show } from '@nerdout/backstage-plugin-podcast-common';
import {
  podcastApiRef,
  podcastTranslationRef,
  useReducedMotion,
} from '@nerdout/backstage-plugin-podcast-react';
import { useId } from 'react';
import { useLoaded } from '../../hooks/useLoaded';
import { LoadError } from '../LoadError';
import { RefreshButton } from '../RefreshButton';
import { wrappingRow } from '../styles';
import { SubtleText } from '../SubtleText';
import { FeedFacts } from './FeedFacts';
import { FeedNotices } from './FeedNotices';
import { RefreshHistory } from './RefreshHistory';

const useStyles = makeStyles(
  theme => ({
    header: {
      display: 'flex',
      alignItems: 'flex-start',
      gap: theme.spacing(2),
      padding: theme.spacing(2.5, 3, 1),
      [theme.breakpoints.down('xs')]: { padding: theme.spacing(2, 2, 1) },
    },
    titles: { flex: 1, minWidth: 0, overflowWrap: 'anywhere' },
    title: { marginBottom: 0 },
    content: {
      display: 'grid',
      gap: theme.spacing(2.5),
      alignContent: 'start',
      paddingBottom: theme.spacing(3),
      [theme.breakpoints.down('xs')]: {
        paddingLeft: theme.spacing(2),
        paddingRight: theme.spacing(2),
      },
    },
    history: {
      ...wrappingRow(theme, 1, 2),
      justifyContent: 'space-between',
      marginBottom: theme.spacing(1),
    },
    historyTitle: { marginBottom: 0 },
  }),
  { name: 'PodcastShowAdminDialog' },
);

type ShowAdminDialogProps = {
  show: Show;
  onRefreshed(): void;
  onClose(): void;
};

/** Feed details: state, problems, refresh history, and a button to refresh. */
export function ShowAdminDialog(props: ShowAdminDialogProps) {
  const { show, onRefreshed, onClose } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(podcastTranslationRef);
  const motionClass = useReducedMotion();
  const api = useApi(podcastApiRef);
  const id = useId();
  const isSmall = useMediaQuery(useTheme().breakpoints.down('xs'));
  const { value, error, retry } = useLoaded(`refreshes of ${show.id}`, signal =>
    api.getRefreshes(show.id, { limit: 20 }, { signal }),
  );
  return (
    <Dialog
      className={motionClass}
      open
      onClose={onClose}
      fullWidth
      maxWidth="md"
      fullScreen={isSmall}
      aria-labelledby={`${id}-title`}
    >
      <div className={classes.header}>
        <div className={classes.titles}>
          <Typography
            id={`${id}-title`}
            variant="h5"
            component="h2"
            className={classes.title}
          >
            {t('admin.heading')}
          </Typography>
          <SubtleText>{show.title}</SubtleText>
        </div>
        <IconButton
          edge="end"
          size="small"
          color="inherit"
          aria-label={t('admin.close')}
          title={t('admin.close')}
          onClick={onClose}
        >
          <CloseIcon />
        </IconButton>
      </div>
      <DialogContent className={classes.content}>
        <FeedNotices show={show} />
        <FeedFacts feed={show.feed} />
        <section aria-labelledby={`${id}-history`}>
          <div className={classes.history}>
            <Typography
              id={`${id}-history`}
              variant="h6"
              component="h3"
              className={classes.historyTitle}
            >
              {t('admin.history')}
            </Typography>
            <RefreshButton
              showId={show.id}
              onRefreshed={() => {
                onRefreshed();
                retry();
              }}
            />
          </div>
          {value ? (
            <RefreshHistory refreshes={value.items} />
          ) : (
            error && (
              <LoadError
                forEditors
                title={t('admin.failed')}
                error={error}
                onRetry={retry}
              />
            )
          )}
          {!value && !error && <SubtleText>{t('admin.loading')}</SubtleText>}
        </section>
      </DialogContent>
    </Dialog>
  );
}
