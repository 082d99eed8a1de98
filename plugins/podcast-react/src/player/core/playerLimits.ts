/** The range of playback speeds. */
export const RATE = { min: 0.5, max: 3, step: 0.1 } as const;

/** The speeds in the menu. */
export const RATES = [0.5, 0.75, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3] as const;

/** How far the buttons skip by default, in seconds. */
export const SKIP = { back: 15, forward: 30 } as const;

/** How long a notice is shown. */
export const NOTICE_MS = 12_000;

export function clamp(value: number, min: number, max: number): number {
  return Math.min(Math.max(value, min), max);
}
