import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import ExpandLessIcon from '@material-ui/icons/ExpandLess';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import { Refresh } from '@nerdout/backstage-plugin-podcast-common';
import {
  podcastTranslationRef,
  useMirroredIcons,
} from '@nerdout/backstage-plugin-podcast-react';
import { useId, useState } from 'react';
import { SubtleText } from '../SubtleText';
import { RefreshWarnings } from './RefreshWarnings';
import { useMoments } from './useMoments';

const useStyles = makeStyles(
  theme => ({
    cell: {
      ...theme.typography.body2,
      verticalAlign: 'top',
      borderBottom: 'none',
    },
    // Every second row is hidden, which breaks the theme's stripes.
    plain: { '&&': { backgroundColor: 'inherit' } },
    row: { borderTop: `1px solid ${theme.palette.divider}` },
    number: { fontVariantNumeric: 'tabular-nums' },
    inWords: { [theme.breakpoints.up('sm')]: { display: 'none' } },
    error: { overflowWrap: 'anywhere', maxWidth: '40ch' },
    button: {
      minWidth: 0,
      margin: theme.spacing(-0.5, 0),
      padding: theme.spacing(0.25, 0.5),
      whiteSpace: 'nowrap',
    },
  }),
  { name: 'PodcastRefreshRow' },
);

type RefreshRowProps = {
  refresh: Refresh;
  /** Class for cells that are hidden on small screens. */
  wideClassName: string;
};

/** One refresh, with warnings that can be expanded. */
export function RefreshRow({ refresh, wideClassName }: RefreshRowProps) {
  const classes = useStyles();
  const { t } = useTranslationRef(podcastTranslationRef);
  const mirroredIcons = useMirroredIcons();
  const { formatMoment } = useMoments();
  const id = useId();
  const [open, setOpen] = useState(false);
  const { added, changed, removed, status, trigger, warnings } = refresh;
  const date = formatMoment(refresh.startedAt);
  const isChanged = status === 'changed';
  const numbers = isChanged ? [added, changed, removed] : ['–', '–', '–'];
  const inWords = [
    [t('admin.table.added'), added],
    [t('admin.table.changed'), changed],
    [t('admin.table.removed'), removed],
  ]
    .filter(([, number]) => number)
    .map(([name, number]) => `${name}: ${number}`)
    .join(', ');

  return (
    <>
      <TableRow className={`${classes.row} ${classes.plain}`}>
        <TableCell className={classes.cell}>
          {date}
          <SubtleText variant="body2">
            {t(`admin.cause.${trigger}` as const)}
          </SubtleText>
        </TableCell>
        <TableCell className={classes.cell}>
          {t(`admin.status.${status}` as const)}
          {refresh.error && (
            <SubtleText variant="body2" className={classes.error}>
              {refresh.error}
            </SubtleText>
          )}
          {isChanged && inWords && (
            <SubtleText variant="body2" className={classes.inWords}>
              {inWords}
            </SubtleText>
          )}
        </TableCell>
        {numbers.map((number, index) => (
          <TableCell
            key={index}
            align="right"
            className={`${classes.cell} ${classes.number} ${wideClassName}`}
          >
            {number}
          </TableCell>
        ))}
        <TableCell
          align="right"
          className={`${classes.cell} ${classes.number}`}
        >
          {warnings.length > 0 ? (
            <Button
              size="small"
              className={classes.button}
              aria-expanded={open}
              aria-controls={id}
              aria-label={`${t('admin.warningsCount', {
                count: refresh.warningCount,
              })}, ${date}`}
              classes={mirroredIcons}
              endIcon={open ? <ExpandLessIcon /> : <ExpandMoreIcon />}
              onClick={() => setOpen(!open)}
            >
              {refresh.warningCount}
            </Button>
          ) : (
            '–'
          )}
        </TableCell>
      </TableRow>
      <TableRow id={id} hidden={!open} className={classes.plain}>
        <TableCell colSpan={6} className={classes.cell}>
          {open && (
            <RefreshWarnings
              label={t('admin.details', { date })}
              warnings={warnings}
              count={refresh.warningCount}
            />
          )}
        </TableCell>
      </TableRow>
    </>
  );
}
