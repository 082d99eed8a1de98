import { readJson, writeJson } from '../core/browserStorage';
import { perPlayer } from '../core/perPlayer';
import { Store } from '../core/Store';

const KEY = 'podcast.shortcuts';

/** Whether keyboard shortcuts are enabled. Stored in the browser, because it depends on the keyboard. */
class ShortcutSetting extends Store<boolean> {
  constructor() {
    super(readJson(KEY) !== false);
  }

  set(enabled: boolean): void {
    this.setSnapshot(enabled);
    writeJson(KEY, enabled);
  }
}

export const getShortcutSetting = perPlayer(() => new ShortcutSetting());
