import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useId, PropsWithChildren } from 'react';
import { plainList } from '../styles';

const useStyles = makeStyles(
  theme => ({
    list: {
      ...plainList,
      display: 'grid',
      gap: theme.spacing(1.5),
      overflowWrap: 'anywhere',
    },
  }),
  { name: 'PodcastAsideSection' },
);

type AsideSectionProps = PropsWithChildren<{ title: string }>;

/** A titled list in the aside; its children are list items. */
export function AsideSection({ title, children }: AsideSectionProps) {
  const classes = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Typography id={id} variant="h5" component="h3" gutterBottom>
        {title}
      </Typography>
      <ul className={classes.list}>{children}</ul>
    </section>
  );
}
