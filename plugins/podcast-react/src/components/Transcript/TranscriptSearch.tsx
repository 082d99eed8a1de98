import { useTranslationRef } from '@backstage/frontend-plugin-api';
import IconButton from '@material-ui/core/IconButton';
import InputAdornment from '@material-ui/core/InputAdornment';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import DownIcon from '@material-ui/icons/KeyboardArrowDown';
import UpIcon from '@material-ui/icons/KeyboardArrowUp';
import SearchIcon from '@material-ui/icons/Search';
import { memo, KeyboardEvent } from 'react';
import { podcastTranslationRef } from '../../translation';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      alignItems: 'center',
      flex: '1 1 260px',
      gap: theme.spacing(0.5),
      minWidth: 0,
    },
    field: { flex: 1, minWidth: 120, maxWidth: 360 },
    hits: {
      minWidth: '8ch',
      textAlign: 'center',
      fontVariantNumeric: 'tabular-nums',
      color: theme.palette.textSubtle,
      // Leaves the space to the field.
      [theme.breakpoints.down('xs')]: { minWidth: 0 },
    },
  }),
  { name: 'PodcastTranscriptSearch' },
);

type TranscriptSearchProps = {
  query: string;
  onQuery(query: string): void;
  hitCount: number;
  /** The matches are not known yet. */
  isPending: boolean;
  /** Index of the current match. */
  chosen: number;
  /** Moves some matches forward, or back with a negative number. */
  onStep(step: number): void;
};

/** The search field of a transcript, with buttons to move between matches. */
export const TranscriptSearch = memo(function Search(
  props: TranscriptSearchProps,
) {
  const { query, onQuery, hitCount, isPending, chosen, onStep } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(podcastTranslationRef);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      onStep(event.shiftKey ? -1 : 1);
    } else if (event.key === 'Escape' && query) {
      event.stopPropagation();
      onQuery('');
    }
  };
  return (
    <div
      className={classes.root}
      role="search"
      aria-label={t('transcript.heading')}
    >
      <TextField
        className={classes.field}
        variant="outlined"
        size="small"
        type="search"
        placeholder={t('transcript.search')}
        value={query}
        onChange={event => onQuery(event.target.value)}
        onKeyDown={onKeyDown}
        inputProps={{ 'aria-label': t('transcript.search') }}
        InputProps={{
          startAdornment: (
            <InputAdornment position="start">
              <SearchIcon fontSize="small" />
            </InputAdornment>
          ),
        }}
      />
      <Typography variant="body2" role="status" className={classes.hits}>
        {query.trim() &&
          (hitCount
            ? t('transcript.hits', {
                number: String(chosen + 1),
                total: String(hitCount),
              })
            : !isPending && t('transcript.noHits'))}
      </Typography>
      <IconButton
        size="small"
        aria-label={t('transcript.previousHit')}
        title={t('transcript.previousHit')}
        disabled={hitCount === 0}
        onClick={() => onStep(-1)}
      >
        <UpIcon />
      </IconButton>
      <IconButton
        size="small"
        aria-label={t('transcript.nextHit')}
        title={t('transcript.nextHit')}
        disabled={hitCount === 0}
        onClick={() => onStep(1)}
      >
        <DownIcon />
      </IconButton>
    </div>
  );
});
