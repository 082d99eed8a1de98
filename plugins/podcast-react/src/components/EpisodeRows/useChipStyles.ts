import { makeStyles } from '@material-ui/core/styles';

export const useChipStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.5),
      margin: 0,
      padding: 0,
      listStyle: 'none',
    },
    // Overrides the margin of the portal's theme, whose styles may come later.
    chip: { '&&': { margin: 0 }, maxWidth: '100%' },
    more: {
      ...theme.typography.caption,
      color: theme.palette.textSubtle,
    },
  }),
  { name: 'PodcastTopicChips' },
);
