import { makeStyles } from '@material-ui/core/styles';
import classNames from 'classnames';
import { forwardRef, HTMLAttributes } from 'react';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', minWidth: 0 },
    gap2: { gap: theme.spacing(2) },
    gap3: { gap: theme.spacing(3) },
    gap4: { gap: theme.spacing(4) },
  }),
  { name: 'PodcastStack' },
);

type StackProps = HTMLAttributes<HTMLElement> & {
  /** Space between children, in theme units. */
  gap: 2 | 3 | 4;
  /** A `section` needs a name by `aria-label` or `aria-labelledby`. */
  component?: 'div' | 'section';
};

/** Stacks its children vertically. */
export const Stack = forwardRef<HTMLDivElement, StackProps>((props, ref) => {
  const { gap, component: Component = 'div', className, ...rest } = props;
  const classes = useStyles();
  return (
    <Component
      ref={ref}
      className={classNames(classes.root, classes[`gap${gap}`], className)}
      {...rest}
    />
  );
});
