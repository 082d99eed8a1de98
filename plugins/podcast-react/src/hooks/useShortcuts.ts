import { useApi } from '@backstage/core-plugin-api';
import { useEffect } from 'react';
import { podcastPlayerApiRef } from '../api/podcastPlayerApiRef';
import { goToChapter } from '../player/chapters/goToChapter';
import { RATES } from '../player/core/playerLimits';
import { PodcastPlayerApi } from '../player/core/types';
import {
  matchShortcut,
  ShortcutAction,
} from '../player/shortcuts/matchShortcut';
import { getShortcutSetting } from '../player/shortcuts/shortcutSetting';
import { useStore } from './useStore';

/** Handles the keyboard shortcuts of the player, unless they are disabled. */
export function useShortcuts(onHelp: () => void): void {
  const player = useApi(podcastPlayerApiRef);
  const enabled = useStore(getShortcutSetting(player));

  useEffect(() => {
    if (!enabled) {
      return undefined;
    }
    const handle = (event: KeyboardEvent) => {
      const action = matchShortcut(event);
      if (action) {
        event.preventDefault();
        act(action, player, onHelp);
      }
    };
    window.addEventListener('keydown', handle);
    return () => window.removeEventListener('keydown', handle);
  }, [enabled, player, onHelp]);
}

function act(
  action: ShortcutAction,
  player: PodcastPlayerApi,
  onHelp: () => void,
): unknown {
  const { muted, rate } = player.getSnapshot();
  switch (action) {
    case 'toggle':
      return player.toggle();
    case 'back':
      return player.skip(-player.skipSeconds.back);
    case 'forward':
      return player.skip(player.skipSeconds.forward);
    case 'previousChapter':
      return goToChapter(player, 'previous');
    case 'nextChapter':
      return goToChapter(player, 'next');
    case 'mute':
      return player.setMuted(!muted);
    case 'slower':
      return player.setRate([...RATES].reverse().find(r => r < rate) ?? rate);
    case 'faster':
      return player.setRate(RATES.find(r => r > rate) ?? rate);
    default:
      return onHelp();
  }
}
