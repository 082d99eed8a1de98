import { TranscriptCue } from '@nerdout/backstage-plugin-podcast-common';

// Matches the styles of a cue; in pixels.
export const cuePadding = 12;
const lineHeight = 24;
const speakerHeight = 21;
/** Width of time, copy button and gaps. */
const besides = 130;
/** Average in most languages. */
const characterWidth = 7.6;

/**
 * Estimates the heights of cues for a width of the list. Cues are measured when they come into view; a good estimate keeps
 * other cues from moving then.
 */
export function estimateHeights(cues: TranscriptCue[], width: number) {
  const perLine = Math.max(10, (width - besides) / characterWidth);
  // Computed in advance, because the virtualizer reads all following heights after each measurement.
  return Float64Array.from(cues, ({ text, speaker }, index) => {
    const hasName = speaker && speaker !== cues[index - 1]?.speaker;
    return (
      cuePadding +
      Math.max(1, Math.ceil(text.length / perLine)) * lineHeight +
      (hasName ? speakerHeight : 0)
    );
  });
}
