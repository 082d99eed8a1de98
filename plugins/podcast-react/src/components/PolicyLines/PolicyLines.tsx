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
 * What the operator writes into `app-config.yaml`: what the content security policy allows already, and all that it was
 * seen to refuse.
 */
export function PolicyLines() {
  const classes = useStyles();
  const lines = usePolicyRefusals().map(
    ({ directive, allowed, missing }) =>
      `    ${directive}: [${[...allowed, ...missing].map(quote).join(', ')}]`,
  );
  // Those who use the keyboard scroll it, too.
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
