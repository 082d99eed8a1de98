import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import IconButton from '@material-ui/core/IconButton';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import CloseIcon from '@material-ui/icons/Close';
import { useRef, ReactNode } from 'react';
import { useReducedMotion } from '../../hooks/useReducedMotion';
import { podcastTranslationRef } from '../../translation';

const useStyles = makeStyles(
  theme => ({
    paper: {
      '& :focus-visible': {
        outline: `2px solid ${theme.palette.text.primary}`,
        outlineOffset: 2,
      },
    },
    header: {
      display: 'flex',
      alignItems: 'center',
      justifyContent: 'space-between',
      gap: theme.spacing(1),
      padding: theme.spacing(2, 3, 1),
      [theme.breakpoints.down('xs')]: { padding: theme.spacing(2, 2, 1) },
    },
    title: { margin: 0 },
    content: {
      paddingBottom: theme.spacing(2),
      [theme.breakpoints.down('xs')]: {
        paddingLeft: theme.spacing(2),
        paddingRight: theme.spacing(2),
      },
    },
    // For screen readers only.
    announcement: {
      position: 'absolute',
      width: 1,
      height: 1,
      overflow: 'hidden',
      clipPath: 'inset(50%)',
      whiteSpace: 'nowrap',
    },
  }),
  { name: 'PodcastPlayerDialog' },
);

let count = 0;

type PlayerDialogProps = {
  title: string;
  open: boolean;
  onClose: () => void;
  /** Fills the screen, which is the default on small screens. */
  fullScreen?: boolean;
  /** Announced by screen readers when it changes. */
  announcement?: string;
  actions?: ReactNode;
  children: ReactNode;
};

/** A dialog of the player. */
export function PlayerDialog(props: PlayerDialogProps) {
  const { title, open, onClose, announcement = '', actions, children } = props;
  const { t } = useTranslationRef(podcastTranslationRef);
  const classes = useStyles();
  const calm = useReducedMotion();
  const isPhone = useMediaQuery(useTheme().breakpoints.down('xs'), {
    noSsr: true,
  });
  const { fullScreen = isPhone } = props;
  const idRef = useRef('');
  if (!idRef.current) {
    count += 1;
    idRef.current = `podcast-player-dialog-${count}`;
  }
  return (
    <Dialog
      open={open}
      onClose={onClose}
      fullScreen={fullScreen}
      fullWidth
      maxWidth="sm"
      aria-labelledby={idRef.current}
      className={calm}
      PaperProps={{ className: classes.paper }}
    >
      <div className={classes.header}>
        <Typography
          id={idRef.current}
          variant="h5"
          component="h2"
          className={classes.title}
        >
          {title}
        </Typography>
        <IconButton
          size="small"
          color="inherit"
          aria-label={t('player.closeDialog')}
          title={t('player.closeDialog')}
          onClick={onClose}
        >
          <CloseIcon />
        </IconButton>
      </div>
      <DialogContent className={classes.content}>{children}</DialogContent>
      {actions && <DialogActions>{actions}</DialogActions>}
      <div role="status" className={classes.announcement}>
        {announcement}
      </div>
    </Dialog>
  );
}
