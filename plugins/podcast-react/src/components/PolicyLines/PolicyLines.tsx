import { makeStyles } from '@material-ui/core/styles';
import { usePolicyRefusals } from '../../hooks/usePolicyRefusals';

const useStyles = makeStyles(
  theme => ({
    root: {
      flexBasis: '100%',
      minWidth: 0,
      margin: theme.spacing(0.5, 0),
      padding: theme.spacing(0.5, 1),
      overflowX: 'auto',
      borderRadius: theme.shape.borderRadius,
      backgroundColor: theme.palette.action.hover,
      fontSize: theme.typography.caption.fontSize,
    },
  }),
  { name: 'PodcastPolicyLines' },
);

/**
 * The lines for `app-config.yaml`: the sources that the content security policy allows, and those that it has refused.
 */
export function PolicyLines() {
  const classes = useStyles();
  const lines = usePolicyRefusals().map(
    ({ directive, allowed, missing }) =>
      `    ${directive}: [${[...allowed, ...missing].map(quote).join(', ')}]`,
  );
  // Focusable, so that keyboard users can scroll it.
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <pre className={classes.root} tabIndex={0}>
      {['backend:', '  csp:', ...lines].join('\n')}
    </pre>
  );
}

function quote(source: string): string {
  return source.includes("'") ? `"${source}"` : `'${source}'`;
}
