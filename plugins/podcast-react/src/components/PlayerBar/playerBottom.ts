/** Set if the app has something at the bottom of the window. */
export const BOTTOM = '--podcast-player-bottom';

/** The distance of the bar from the bottom of the window. */
export const PLAYER_BOTTOM = `var(${BOTTOM}, 0px)`;
