import { makeStyles } from '@material-ui/core/styles';

export const useArtworkStyles = makeStyles(
  theme => ({
    root: {
      flexShrink: 0,
      overflow: 'hidden',
      aspectRatio: '1 / 1',
      borderRadius: theme.shape.borderRadius,
      backgroundColor: theme.palette.action.hover,
      color: theme.palette.text.primary,
      display: 'flex',
      alignItems: 'center',
      justifyContent: 'center',
    },
    image: {
      display: 'block',
      width: '100%',
      height: '100%',
      objectFit: 'cover',
    },
    icon: { width: '45%', height: '45%' },
  }),
  { name: 'PodcastEpisodeArtwork' },
);
