/** In forced colors mode, such as high contrast, the browser removes backgrounds. */
const FORCED = '@media (forced-colors: active)';

/** Styles for a background in a system color in that mode. */
export const forcedGround = (color: 'Canvas' | 'GrayText' | 'Highlight') => ({
  [FORCED]: {
    forcedColorAdjust: 'none' as const,
    backgroundColor: color,
    opacity: 1,
  },
});
