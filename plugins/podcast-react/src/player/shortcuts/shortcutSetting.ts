import { readJson, writeJson } from '../core/browserStorage';
import { perPlayer } from '../core/perPlayer';
import { ValueStore } from '../core/ValueStore';

const KEY = 'podcast.shortcuts';

/** Whether keys drive the player. Kept in the browser, since it goes with the keyboard. */
export class ShortcutSetting {
  private readonly store = new ValueStore(readJson(KEY) !== false);

  getSnapshot = (): boolean => this.store.get();

  subscribe = (listener: () => void): (() => void) =>
    this.store.subscribe(listener);

  set(enabled: boolean): void {
    this.store.set(enabled);
    writeJson(KEY, enabled);
  }
}

export const getShortcutSetting = perPlayer(() => new ShortcutSetting());
