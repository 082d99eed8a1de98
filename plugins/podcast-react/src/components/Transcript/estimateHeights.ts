import { TranscriptCue } from '@nerdout/backstage-plugin-podcast-common';

// As the styles of a cue make it, in pixels.
export const cuePadding = 12;
const lineHeight = 24;
const speakerHeight = 21;
/** Time, copy button, and the space between. */
const besides = 130;
/** Of a text in most languages. */
const characterWidth = 7.6;

/**
 * How high the cues of a transcript are about, in a list of a width. They are measured when they come into view; the nearer
 * the estimate is, the less has to move then.
 */
export function estimateHeights(cues: TranscriptCue[], width: number) {
  const perLine = Math.max(10, (width - besides) / characterWidth);
  // Known in advance, since each cue that is measured asks for all of those behind it.
  return Float64Array.from(cues, ({ text, speaker }, index) => {
    const hasName = speaker && speaker !== cues[index - 1]?.speaker;
    return (
      cuePadding +
      Math.max(1, Math.ceil(text.length / perLine)) * lineHeight +
      (hasName ? speakerHeight : 0)
    );
  });
}
