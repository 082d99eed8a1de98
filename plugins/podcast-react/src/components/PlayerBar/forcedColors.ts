/** Where the system chooses the colours of everything, such as for high contrast, it takes grounds away. */
const FORCED = '@media (forced-colors: active)';

/** Styles that draw a ground in one of the system's colours there. */
export const forcedGround = (color: 'Canvas' | 'GrayText' | 'Highlight') => ({
  [FORCED]: {
    forcedColorAdjust: 'none' as const,
    backgroundColor: color,
    opacity: 1,
  },
});
