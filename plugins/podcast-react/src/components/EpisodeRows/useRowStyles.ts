import { makeStyles } from '@material-ui/core/styles';

export const useRowStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      alignItems: 'flex-start',
      gap: theme.spacing(2),
      minWidth: 0,
      [theme.breakpoints.down('xs')]: { gap: theme.spacing(1.5) },
    },
    artwork: {
      [theme.breakpoints.down('xs')]: { maxWidth: 48 },
    },
    text: { flex: 1, minWidth: 0 },
    title: {
      fontSize: theme.typography.body1.fontSize,
      fontWeight: theme.typography.fontWeightBold as number,
      lineHeight: 1.4,
      margin: 0,
      overflowWrap: 'anywhere',
    },
    summary: {
      color: theme.palette.textSubtle,
      display: '-webkit-box',
      '-webkit-box-orient': 'vertical',
      '-webkit-line-clamp': 2,
      overflow: 'hidden',
      overflowWrap: 'anywhere',
      marginTop: theme.spacing(0.5),
    },
    chips: { marginTop: theme.spacing(1) },
    actions: {
      display: 'flex',
      alignItems: 'center',
      gap: theme.spacing(0.5),
      flexShrink: 0,
      [theme.breakpoints.down('xs')]: { flexDirection: 'column' },
    },
  }),
  { name: 'PodcastEpisodeRow' },
);
