import { makeStyles } from '@material-ui/core/styles';
import Typography, { TypographyProps } from '@material-ui/core/Typography';
import classNames from 'classnames';
import { ElementType } from 'react';

const useStyles = makeStyles(
  // Material UI's own secondary colour has too little contrast on the background of Backstage's pages.
  theme => ({ root: { color: theme.palette.textSubtle } }),
  { name: 'PodcastSubtleText' },
);

/** Text that steps back behind other text, and still can be read by everybody. */
export function SubtleText(
  props: Omit<TypographyProps, 'color'> & { component?: ElementType },
) {
  const classes = useStyles();
  return (
    <Typography
      {...props}
      className={classNames(classes.root, props.className)}
    />
  );
}
