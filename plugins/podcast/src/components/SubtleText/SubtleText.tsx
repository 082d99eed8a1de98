import { makeStyles } from '@material-ui/core/styles';
import Typography, { TypographyProps } from '@material-ui/core/Typography';
import classNames from 'classnames';
import { ElementType } from 'react';

const useStyles = makeStyles(
  // Material UI's secondary color has too little contrast on Backstage pages.
  theme => ({ root: { color: theme.palette.textSubtle } }),
  { name: 'PodcastSubtleText' },
);

/** Secondary text with enough contrast. */
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
