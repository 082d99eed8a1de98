/** Set where something of the app lies at the lower edge of the window. */
export const BOTTOM = '--podcast-player-bottom';

/** How far above the lower edge of the window the bar stands. */
export const PLAYER_BOTTOM = `var(${BOTTOM}, 0px)`;
