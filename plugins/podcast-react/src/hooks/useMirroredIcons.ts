import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(
  {
    startIcon: {
      '&&': {
        marginLeft: 0,
        marginRight: 0,
        marginInlineStart: -2,
        marginInlineEnd: 8,
      },
    },
    endIcon: {
      '&&': {
        marginLeft: 0,
        marginRight: 0,
        marginInlineStart: 8,
        marginInlineEnd: -2,
      },
    },
  },
  { name: 'PodcastMirroredIcons' },
);

/**
 * The `classes` of a Material UI button, for its symbols to keep their distance from the text also where text goes from
 * right to left: portals seldom have the style sheets of Material UI mirrored.
 */
export function useMirroredIcons(): { startIcon: string; endIcon: string } {
  const { startIcon, endIcon } = useStyles();
  return { startIcon, endIcon };
}
