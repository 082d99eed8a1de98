import { makeStyles } from '@material-ui/core/styles';

export const useMetaStyles = makeStyles(
  theme => ({
    // The secondary colour of Material UI has too little contrast on the background of a page.
    root: { color: theme.palette.textSubtle },
    // A part goes to the next line as a whole where it can.
    part: { display: 'inline-block' },
  }),
  { name: 'PodcastEpisodeMeta' },
);
