import { makeStyles } from '@material-ui/core/styles';

export const useMetaStyles = makeStyles(
  theme => ({
    // The secondary color of Material UI has too little contrast on the page background.
    root: { color: theme.palette.textSubtle },
    // Keeps each part on one line if possible.
    part: { display: 'inline-block' },
  }),
  { name: 'PodcastEpisodeMeta' },
);
