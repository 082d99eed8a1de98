import { useState } from 'react';
import { readJson, writeJson } from '../../player/browserStorage';

const KEY = 'podcast.collapsed';

/** Whether the bar is small; remembered in the browser. */
export function useCollapsed(): [boolean, (collapsed: boolean) => void] {
  const [collapsed, setCollapsed] = useState(() => readJson(KEY) === true);
  return [
    collapsed,
    value => {
      setCollapsed(value);
      writeJson(KEY, value);
    },
  ];
}
