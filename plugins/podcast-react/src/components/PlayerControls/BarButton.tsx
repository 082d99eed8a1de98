import IconButton from '@material-ui/core/IconButton';
import { ReactNode, Ref } from 'react';

/** A small icon button with a label, which is also its tooltip. */
export function BarButton(props: {
  label: string;
  onClick: () => void;
  opensDialog?: boolean;
  /** Like `disabled`, but the button keeps the focus. */
  unavailable?: boolean;
  buttonRef?: Ref<HTMLButtonElement>;
  onFocus?: () => void;
  onBlur?: () => void;
  children: ReactNode;
}) {
  return (
    <IconButton
      ref={props.buttonRef}
      size="small"
      color="inherit"
      aria-label={props.label}
      aria-haspopup={props.opensDialog ? 'dialog' : undefined}
      aria-disabled={props.unavailable || undefined}
      style={props.unavailable ? { opacity: 0.38 } : undefined}
      title={props.label}
      onFocus={props.onFocus}
      onBlur={props.onBlur}
      onClick={() => !props.unavailable && props.onClick()}
    >
      {props.children}
    </IconButton>
  );
}
