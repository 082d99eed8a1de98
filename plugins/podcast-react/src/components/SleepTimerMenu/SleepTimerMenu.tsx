import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import MenuItem from '@material-ui/core/MenuItem';
import TimerIcon from '@material-ui/icons/Snooze';
import { podcastPlayerApiRef } from '../../api/podcastPlayerApiRef';
import { formatDuration } from '../../format/formatDuration';
import { usePlayerChapters } from '../../hooks/usePlayerChapters';
import { usePortalLocale } from '../../hooks/usePortalLocale';
import { useStore } from '../../hooks/useStore';
import { getSleepTimer } from '../../player/sleepTimer/SleepTimer';
import { podcastTranslationRef } from '../../translation';
import { BarMenu } from '../PlayerControls/BarMenu';

const CHOICES = [5, 10, 15, 30, 45, 60];

/** Minutes that one step adds. */
const EXTENSION = 5;

/** Sets the sleep timer, and shows the remaining time. */
export function SleepTimerMenu() {
  const timer = getSleepTimer(useApi(podcastPlayerApiRef));
  const state = useStore(timer);
  const hasChapters = usePlayerChapters().length > 0;
  const { t } = useTranslationRef(podcastTranslationRef);
  const locale = usePortalLocale();

  // In whole minutes, because screen readers announce each change of a label.
  const left =
    state.mode === 'minutes'
      ? formatDuration(Math.ceil(state.remaining / 60) * 60, locale)
      : '';
  const label = () => {
    switch (state.mode) {
      case 'minutes':
        return t('sleepTimer.isMinutes', { time: left });
      case 'chapter':
        return t('sleepTimer.isChapter');
      case 'episode':
        return t('sleepTimer.isEpisode');
      default:
        return t('sleepTimer.isOff');
    }
  };
  return (
    <BarMenu
      label={label()}
      title={t('sleepTimer.title')}
      isText={state.mode === 'minutes'}
      content={
        state.mode === 'minutes' ? (
          left
        ) : (
          <TimerIcon color={state.mode === 'off' ? 'inherit' : 'primary'} />
        )
      }
    >
      {close => {
        const item = (
          key: string,
          text: string,
          checked: boolean,
          choose: () => void,
        ) => (
          <MenuItem
            key={key}
            role="menuitemradio"
            aria-checked={checked}
            selected={checked}
            onClick={() => {
              choose();
              close();
            }}
          >
            {text}
          </MenuItem>
        );
        return [
          item('off', t('sleepTimer.off'), state.mode === 'off', () =>
            timer.cancel(),
          ),
          state.mode === 'minutes' && (
            <MenuItem
              key="more"
              onClick={() => {
                timer.addMinutes(EXTENSION);
                close();
              }}
            >
              {t('sleepTimer.more', { minutes: String(EXTENSION) })}
            </MenuItem>
          ),
          ...CHOICES.map(minutes =>
            item(
              String(minutes),
              t('sleepTimer.minutes', { minutes: String(minutes) }),
              state.mode === 'minutes' && state.minutes === minutes,
              () => timer.startMinutes(minutes),
            ),
          ),
          (hasChapters || state.mode === 'chapter') &&
            item(
              'chapter',
              t('sleepTimer.endOfChapter'),
              state.mode === 'chapter',
              () => timer.startEndOfChapter(),
            ),
          item(
            'episode',
            t('sleepTimer.endOfEpisode'),
            state.mode === 'episode',
            () => timer.startEndOfEpisode(),
          ),
        ];
      }}
    </BarMenu>
  );
}
