import IconButton from '@material-ui/core/IconButton';
import type { ReactNode } from 'react';

/** A small button with an icon, and a name that is also shown over it. */
export function BarButton(props: {
  label: string;
  onClick: () => void;
  opensDialog?: boolean;
  children: ReactNode;
}) {
  return (
    <IconButton
      size="small"
      color="inherit"
      aria-label={props.label}
      aria-haspopup={props.opensDialog ? 'dialog' : undefined}
      title={props.label}
      onClick={props.onClick}
    >
      {props.children}
    </IconButton>
  );
}
