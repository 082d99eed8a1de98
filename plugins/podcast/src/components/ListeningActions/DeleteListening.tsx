import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import DeleteIcon from '@material-ui/icons/DeleteOutline';
import {
  podcastTranslationRef,
  useListening,
  useMirroredIcons,
  usePlayerQueue,
  usePodcastPlayer,
  useToast,
} from '@nerdout/backstage-plugin-podcast-react';
import { useState } from 'react';
import { ConfirmDialog } from '../ConfirmDialog';

const useStyles = makeStyles(
  theme => ({
    list: { margin: theme.spacing(1, 0), paddingInlineStart: theme.spacing(3) },
  }),
  { name: 'PodcastDeleteListening' },
);

/** Deletes all listening data of the user, after confirmation. */
export function DeleteListening() {
  const classes = useStyles();
  const { t } = useTranslationRef(podcastTranslationRef);
  const mirroredIcons = useMirroredIcons();
  const toast = useToast();
  const { player } = usePodcastPlayer(() => undefined);
  const { queue } = usePlayerQueue();
  const { listening, value: storedIn } = useListening(state => state.storedIn);
  const [open, setOpen] = useState(false);
  if (!listening) return null;

  const deleteAll = async () => {
    // Otherwise, the playing episode would be stored again.
    player.close();
    await listening.forget();
    queue.forget();
    toast({ title: t('history.deleted') });
  };
  return (
    <>
      <Button
        size="small"
        variant="outlined"
        classes={mirroredIcons}
        startIcon={<DeleteIcon fontSize="small" />}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {t('history.delete')}
      </Button>
      {open && (
        <ConfirmDialog
          isDangerous
          title={t('history.deleteTitle')}
          action={t('history.deleteConfirm')}
          onConfirm={deleteAll}
          onClose={() => setOpen(false)}
        >
          <Typography>
            {t(
              storedIn === 'browser'
                ? 'history.deleteInBrowser'
                : 'history.deleteInPortal',
            )}
          </Typography>
          <Typography component="ul" className={classes.list}>
            <li>{t('history.deletePositions')}</li>
            <li>{t('history.deleteSaved')}</li>
            <li>{t('history.deleteQueue')}</li>
          </Typography>
          <Typography>{t('history.deleteForGood')}</Typography>
        </ConfirmDialog>
      )}
    </>
  );
}
