import { useTranslationRef } from '@backstage/frontend-plugin-api';
import IconButton from '@material-ui/core/IconButton';
import { makeStyles } from '@material-ui/core/styles';
import RemoveIcon from '@material-ui/icons/Close';
import { Show } from '@nerdout/backstage-plugin-podcast-common';
import {
  EpisodeRow,
  podcastTranslationRef,
} from '@nerdout/backstage-plugin-podcast-react';
import { HistoryEntry } from './useHistory';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      alignItems: 'flex-start',
      gap: theme.spacing(0.5),
      padding: theme.spacing(1.5, 0),
      borderBottom: `1px solid ${theme.palette.divider}`,
    },
    remove: { marginTop: theme.spacing(0.25) },
    row: { flex: 1, minWidth: 0 },
  }),
  { name: 'PodcastHistoryItem' },
);

type HistoryItemProps = {
  entry: HistoryEntry;
  show?: Show;
  onRemove(): void;
};

/** An episode in the listening history. */
export function HistoryItem({ entry, show, onRemove }: HistoryItemProps) {
  const classes = useStyles();
  const { t } = useTranslationRef(podcastTranslationRef);
  const { episode } = entry;
  const label = t('history.remove', { title: episode.title });
  return (
    <li className={classes.root}>
      <div className={classes.row}>
        <EpisodeRow
          dense
          maxTopics={0}
          headingComponent="h4"
          episode={episode}
          show={show}
        />
      </div>
      <IconButton
        className={classes.remove}
        size="small"
        color="inherit"
        data-remove={episode.id}
        aria-label={label}
        title={label}
        onClick={onRemove}
      >
        <RemoveIcon fontSize="small" />
      </IconButton>
    </li>
  );
}
