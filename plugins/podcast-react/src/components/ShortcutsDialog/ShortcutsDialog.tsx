import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import { makeStyles } from '@material-ui/core/styles';
import Switch from '@material-ui/core/Switch';
import { Fragment } from 'react';
import { podcastPlayerApiRef } from '../../api/podcastPlayerApiRef';
import { useStore } from '../../hooks/useStore';
import {
  SHORTCUTS,
  ShortcutAction,
} from '../../player/shortcuts/matchShortcut';
import { getShortcutSetting } from '../../player/shortcuts/shortcutSetting';
import { podcastTranslationRef } from '../../translation';
import { PlayerDialog } from '../PlayerControls/PlayerDialog';

const useStyles = makeStyles(
  theme => ({
    list: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr) auto',
      gap: theme.spacing(1, 2),
      alignItems: 'center',
      margin: theme.spacing(1, 0),
      ...theme.typography.body2,
    },
    keys: { margin: 0, display: 'flex', gap: theme.spacing(0.5) },
    key: {
      fontFamily: 'inherit',
      minWidth: '1.5em',
      textAlign: 'center',
      padding: theme.spacing(0.25, 0.75),
      border: `1px solid ${theme.palette.text.secondary}`,
      borderRadius: theme.shape.borderRadius,
    },
  }),
  { name: 'PodcastShortcutsDialog' },
);

/** Lists the keyboard shortcuts, with a switch to disable them. */
export function ShortcutsDialog(props: { open: boolean; onClose: () => void }) {
  const player = useApi(podcastPlayerApiRef);
  const setting = getShortcutSetting(player);
  const enabled = useStore(setting);
  const { t } = useTranslationRef(podcastTranslationRef);
  const classes = useStyles();

  const { back, forward } = player.skipSeconds;
  const names: Record<ShortcutAction, string> = {
    toggle: t('shortcuts.toggle'),
    back: t('player.back', { seconds: String(back) }),
    forward: t('player.forward', { seconds: String(forward) }),
    previousChapter: t('chapters.previous'),
    nextChapter: t('chapters.next'),
    mute: t('shortcuts.mute'),
    slower: t('shortcuts.slower'),
    faster: t('shortcuts.faster'),
    help: t('shortcuts.help'),
  };
  const keyNames: Record<string, string> = {
    ' ': t('shortcuts.space'),
    ArrowLeft: '←',
    ArrowRight: '→',
  };
  return (
    <PlayerDialog title={t('shortcuts.title')} {...props}>
      <FormControlLabel
        control={
          <Switch
            color="primary"
            checked={enabled}
            onChange={(_event, checked) => setting.set(checked)}
          />
        }
        label={t('shortcuts.enabled')}
      />
      <dl className={classes.list}>
        {(Object.keys(SHORTCUTS) as ShortcutAction[]).map(action => (
          <Fragment key={action}>
            <dt>{names[action]}</dt>
            <dd className={classes.keys}>
              {SHORTCUTS[action].map(key => (
                <kbd key={key} className={classes.key}>
                  {keyNames[key] ?? key}
                </kbd>
              ))}
            </dd>
          </Fragment>
        ))}
      </dl>
    </PlayerDialog>
  );
}
