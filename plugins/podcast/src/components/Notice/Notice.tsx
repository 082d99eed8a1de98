import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { PropsWithChildren } from 'react';
import { SubtleText } from '../SubtleText';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexDirection: 'column',
      alignItems: 'center',
      gap: theme.spacing(1),
      maxWidth: 480,
      margin: '0 auto',
      padding: theme.spacing(6, 2),
      textAlign: 'center',
    },
    actions: { marginTop: theme.spacing(1) },
  }),
  { name: 'PodcastNotice' },
);

type NoticeProps = PropsWithChildren<{
  title: string;
  hint: string;
  /** Level of the title among the headings of the page. */
  headingComponent?: 'h2' | 'h3';
}>;

/** Says in place of content why there is none. Its children are what one can do about it. */
export function Notice(props: NoticeProps) {
  const { title, hint, headingComponent = 'h2', children } = props;
  const classes = useStyles();
  return (
    <div className={classes.root}>
      <Typography variant="h6" component={headingComponent}>
        {title}
      </Typography>
      <SubtleText>{hint}</SubtleText>
      {children && <div className={classes.actions}>{children}</div>}
    </div>
  );
}
