import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  podcastTranslationRef,
  useReducedMotion,
} from '@nerdout/backstage-plugin-podcast-react';
import { useId, useState, ReactNode } from 'react';

const useStyles = makeStyles(
  theme => ({
    title: { margin: theme.spacing(2, 3, 0) },
    actions: { padding: theme.spacing(1, 2, 2) },
    error: { color: theme.palette.error.main, marginTop: theme.spacing(2) },
    danger: {
      backgroundColor: theme.palette.error.dark,
      color: theme.palette.common.white,
      '&:hover, &:focus': { backgroundColor: theme.palette.error.dark },
    },
  }),
  { name: 'PodcastConfirmDialog' },
);

type ConfirmDialogProps = {
  title: string;
  /** Explains what will happen. */
  children: ReactNode;
  /** Label of the confirm button. */
  action: string;
  /** Whether the action cannot be undone. */
  isDangerous?: boolean;
  /** If it rejects, the dialog stays open and shows the error. */
  onConfirm(): Promise<void>;
  onClose(): void;
};

// Focus the cancel button, so that pressing Enter changes nothing.
const focus = (button: HTMLButtonElement | null) => button?.focus();

/** Asks for confirmation. Mount it only while it should be open. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { title, children, action, isDangerous, onConfirm, onClose } = props;
  const classes = useStyles();
  const motionClass = useReducedMotion();
  const { t } = useTranslationRef(podcastTranslationRef);
  const id = useId();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string>();

  const confirm = async () => {
    setBusy(true);
    setError(undefined);
    try {
      await onConfirm();
      onClose();
    } catch (reason) {
      setError(String((reason as Error).message ?? reason));
      setBusy(false);
    }
  };
  return (
    <Dialog
      open
      className={motionClass}
      onClose={onClose}
      fullWidth
      maxWidth="xs"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
    >
      <Typography
        id={`${id}-title`}
        variant="h5"
        component="h2"
        className={classes.title}
      >
        {title}
      </Typography>
      <DialogContent id={`${id}-text`}>
        {children}
        {error && (
          <Typography role="alert" className={classes.error}>
            {t('listening.failed', { reason: error })}
          </Typography>
        )}
      </DialogContent>
      <DialogActions className={classes.actions}>
        <Button color="inherit" onClick={onClose} ref={focus}>
          {t('listening.cancel')}
        </Button>
        <Button
          variant="contained"
          color={isDangerous ? 'default' : 'primary'}
          className={isDangerous ? classes.danger : undefined}
          disabled={busy}
          onClick={confirm}
        >
          {action}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
