import { LinkButton } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { ReactNode } from 'react';
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

type NoticeProps = {
  title: string;
  hint: string;
  /** Heading level of the title. */
  headingComponent?: 'h2' | 'h3';
  /** Where to go instead. */
  link?: { to: string; label: string };
  /** Further actions. */
  children?: ReactNode;
};

/** Explains why there is no content. */
export function Notice(props: NoticeProps) {
  const { title, hint, headingComponent = 'h2', link, children } = props;
  const classes = useStyles();
  return (
    <div className={classes.root}>
      <Typography variant="h6" component={headingComponent}>
        {title}
      </Typography>
      <SubtleText>{hint}</SubtleText>
      {(link || children) && (
        <div className={classes.actions}>
          {link && (
            <LinkButton variant="outlined" color="primary" to={link.to}>
              {link.label}
            </LinkButton>
          )}
          {children}
        </div>
      )}
    </div>
  );
}
