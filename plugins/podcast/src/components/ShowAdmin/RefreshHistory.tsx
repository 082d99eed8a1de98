import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import { Refresh } from '@nerdout/backstage-plugin-podcast-common';
import { podcastTranslationRef } from '@nerdout/backstage-plugin-podcast-react';
import { SubtleText } from '../SubtleText';
import { RefreshRow } from './RefreshRow';

const useStyles = makeStyles(
  theme => ({
    root: {
      '& th, & td': { padding: theme.spacing(0.75, 1) },
      '& th:first-child, & td:first-child': { paddingLeft: 0 },
      '& th:last-child, & td:last-child': { paddingRight: 0 },
    },
    head: {
      ...theme.typography.body2,
      color: theme.palette.textSubtle,
      whiteSpace: 'nowrap',
    },
    // On small screens, the result cell has these numbers instead.
    wide: { [theme.breakpoints.down('xs')]: { display: 'none' } },
  }),
  { name: 'PodcastRefreshHistory' },
);

/** The latest refreshes of a show, newest first. */
export function RefreshHistory({ refreshes }: { refreshes: Refresh[] }) {
  const classes = useStyles();
  const { t } = useTranslationRef(podcastTranslationRef);
  if (refreshes.length === 0) {
    return <SubtleText>{t('admin.noHistory')}</SubtleText>;
  }
  const head = (name: string, wide = false, align?: 'right') => (
    <TableCell
      className={wide ? `${classes.head} ${classes.wide}` : classes.head}
      align={align}
      scope="col"
    >
      {name}
    </TableCell>
  );
  return (
    <Table
      size="small"
      className={classes.root}
      aria-label={t('admin.history')}
    >
      <TableHead>
        <TableRow>
          {head(t('admin.table.when'))}
          {head(t('admin.table.result'))}
          {head(t('admin.table.added'), true, 'right')}
          {head(t('admin.table.changed'), true, 'right')}
          {head(t('admin.table.removed'), true, 'right')}
          {head(t('admin.table.warnings'), false, 'right')}
        </TableRow>
      </TableHead>
      <TableBody>
        {refreshes.map((refresh, index) => (
          <RefreshRow
            // Two refreshes can start at the same time.
            key={`${refresh.startedAt} ${refreshes.length - index}`}
            refresh={refresh}
            wideClassName={classes.wide}
          />
        ))}
      </TableBody>
    </Table>
  );
}
