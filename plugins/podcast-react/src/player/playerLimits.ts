/** The speeds that the player goes at. */
export const RATE = { min: 0.5, max: 3, step: 0.1 } as const;

/** How far the buttons skip, in seconds. */
export const SKIP = { back: 15, forward: 30 } as const;

export function clamp(value: number, min: number, max: number): number {
  return Math.min(Math.max(value, min), max);
}
