import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import DoneAllIcon from '@material-ui/icons/DoneAll';
import { Show } from '@nerdout/backstage-plugin-podcast-common';
import {
  podcastTranslationRef,
  useListening,
  useMirroredIcons,
  useToast,
} from '@nerdout/backstage-plugin-podcast-react';
import { lazy, Suspense, useState } from 'react';

const ConfirmDialog = lazy(() =>
  import('../ConfirmDialog').then(m => ({ default: m.ConfirmDialog })),
);

/** Marks all episodes of a show as played, after confirmation. */
export function MarkAllPlayed({ show }: { show: Show }) {
  const { id, title, episodeCount } = show;
  const { t } = useTranslationRef(podcastTranslationRef);
  const mirroredIcons = useMirroredIcons();
  const toast = useToast();
  const { listening } = useListening(() => undefined);
  const [open, setOpen] = useState(false);
  if (!listening || episodeCount === 0) return null;

  const markAll = async () => {
    await listening.markShowFinished(id);
    toast({ title: t('history.allMarked', { show: title }) });
  };
  return (
    <>
      <Button
        size="small"
        variant="outlined"
        classes={mirroredIcons}
        startIcon={<DoneAllIcon fontSize="small" />}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {t('history.markAll')}
      </Button>
      {open && (
        <Suspense fallback={null}>
          <ConfirmDialog
            title={t('history.markAllTitle')}
            action={t('history.markAllConfirm')}
            onConfirm={markAll}
            onClose={() => setOpen(false)}
          >
            <Typography>
              {t('history.markAllText', { count: episodeCount, show: title })}
            </Typography>
          </ConfirmDialog>
        </Suspense>
      )}
    </>
  );
}
