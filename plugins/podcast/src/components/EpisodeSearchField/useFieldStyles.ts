import { makeStyles } from '@material-ui/core/styles';

/** Field labels with enough contrast on Backstage page backgrounds. */
export const useFieldStyles = makeStyles(
  theme => ({
    label: { '&:not(.Mui-focused)': { color: theme.palette.textSubtle } },
  }),
  { name: 'PodcastField' },
);
