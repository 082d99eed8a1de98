import { makeStyles } from '@material-ui/core/styles';

/** Labels of fields in a colour that has enough contrast on the background of Backstage's pages. */
export const useFieldStyles = makeStyles(
  theme => ({
    label: { '&:not(.Mui-focused)': { color: theme.palette.textSubtle } },
  }),
  { name: 'PodcastField' },
);
