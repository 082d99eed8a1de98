import { useState } from 'react';
import { readJson, writeJson } from '../../player/core/browserStorage';

/** A flag that is stored in the browser. */
function useStoredFlag(key: string): [boolean, (value: boolean) => void] {
  const [value, setValue] = useState(() => readJson(key) === true);
  return [
    value,
    next => {
      setValue(next);
      writeJson(key, next);
    },
  ];
}

/** Whether the bar is minimized. */
export const useCollapsed = () => useStoredFlag('podcast.collapsed');

/** Whether videos are small, in place of the artwork. */
export const useSmallVideo = () => useStoredFlag('podcast.smallVideo');
