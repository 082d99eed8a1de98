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
 * The `classes` of a Material UI button whose icon keeps its distance from the text in right-to-left languages, too. Few
 * portals mirror the style sheets of Material UI.
 */
export function useMirroredIcons(): { startIcon: string; endIcon: string } {
  const { startIcon, endIcon } = useStyles();
  return { startIcon, endIcon };
}
