import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import Switch from '@material-ui/core/Switch';
import Typography from '@material-ui/core/Typography';
import { useRef, useState } from 'react';
import { usePlayerQueue } from '../../hooks/usePlayerQueue';
import { podcastTranslationRef } from '../../translation';
import { PlayerDialog } from '../PlayerControls/PlayerDialog';
import { QueueList } from './QueueList';

/** The queue, with its order and the autoplay switch. */
export function QueueDialog(props: { open: boolean; onClose: () => void }) {
  const { t } = useTranslationRef(podcastTranslationRef);
  const { state, queue } = usePlayerQueue();
  const [message, setMessage] = useState('');
  const autoplayRef = useRef<HTMLInputElement>(null);
  const { episodes, autoplay } = state;

  const moveFocus = () => autoplayRef.current?.focus();
  return (
    <PlayerDialog
      title={t('queue.title')}
      announcement={message}
      actions={
        episodes.length > 0 && (
          <Button
            color="inherit"
            onClick={() => {
              queue.clear();
              setMessage(t('queue.cleared'));
              moveFocus();
            }}
          >
            {t('queue.clear')}
          </Button>
        )
      }
      {...props}
    >
      <FormControlLabel
        control={
          <Switch
            color="primary"
            checked={autoplay}
            inputRef={autoplayRef}
            onChange={(_event, checked) => queue.setAutoplay(checked)}
          />
        }
        label={t('queue.autoplay')}
      />
      {episodes.length > 0 ? (
        <QueueList
          queue={queue}
          episodes={episodes}
          announce={setMessage}
          onEmptied={moveFocus}
        />
      ) : (
        <Typography variant="body2">{t('queue.empty')}</Typography>
      )}
    </PlayerDialog>
  );
}
