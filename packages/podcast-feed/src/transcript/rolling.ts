import type { TranscriptSegment } from '../model';

/** A cue with its lines, each with its speaker. */
export type Cue = {
  startSeconds: number;
  endSeconds?: number;
  lines: { speaker?: string; text: string }[];
};

/** Number of compared lines; captions have two or three. */
const mostLines = 8;
/** Lines that return after a longer time were said again. */
const longestGap = 2;
/** If a smaller share of cues starts with lines of the previous one, they repeat them by chance. */
const leastShare = 1 / 3;
const leastCues = 2;

/** What a cue repeats from the previous one: whole lines, and the start of a growing line. */
type Carried = { lines: number; characters: number };

const nothing: Carried = { lines: 0, characters: 0 };

/**
 * Removes the repeated lines of rolling captions, as in live captioning, where lines stay on the screen while the next one
 * appears. Other captions stay unchanged.
 */
export function removeCarriedLines(cues: Cue[]): TranscriptSegment[] {
  const carried = cues.map((cue, index) =>
    index === 0 ? nothing : findCarried(cues[index - 1], cue),
  );
  const rolling = carried.filter(({ lines }) => lines > 0).length;
  const isRolling =
    rolling >= leastCues && rolling >= (cues.length - 1) * leastShare;
  const segments: TranscriptSegment[] = [];
  cues.forEach((cue, index) => {
    const { lines, characters } = isRolling ? carried[index] : nothing;
    const grows = characters > 0;
    const rest = grows ? cue.lines.slice(lines - 1) : cue.lines.slice(lines);
    const last = segments.at(-1);
    if (grows && last) {
      last.text = `${last.text} ${rest[0].text.slice(characters).trim()}`;
      last.endSeconds = cue.endSeconds;
      rest.shift();
    } else if (lines > 0 && rest.length === 0 && last && cue.endSeconds) {
      // The cue has no new text.
      last.endSeconds = Math.max(last.endSeconds ?? 0, cue.endSeconds);
    }
    segments.push(...joinBySpeaker(cue, rest));
  });
  return segments;
}

function findCarried(before: Cue, cue: Cue): Carried {
  const end = before.endSeconds ?? before.startSeconds;
  if (cue.startSeconds - end > longestGap) {
    return nothing;
  }
  const shown = before.lines.slice(-mostLines);
  for (let lines = shown.length; lines > 0; lines--) {
    const from = shown.length - lines;
    const isCarried = shown.slice(from).every(({ text }, index) => {
      const now = cue.lines[index]?.text;
      return now === text || (index === lines - 1 && isGrown(text, now));
    });
    if (isCarried) {
      const last = shown[shown.length - 1].text;
      const grown = cue.lines[lines - 1].text.length > last.length;
      return { lines, characters: grown ? last.length : 0 };
    }
  }
  return nothing;
}

/** Whether a line is another line with more words at the end. */
function isGrown(text: string, now: string | undefined): boolean {
  return now !== undefined && now.startsWith(`${text} `);
}

/** Joins adjacent lines of the same speaker to segments. */
function joinBySpeaker(
  { startSeconds, endSeconds }: Cue,
  lines: Cue['lines'],
): TranscriptSegment[] {
  const segments: TranscriptSegment[] = [];
  for (const { speaker, text } of lines) {
    const last = segments.at(-1);
    if (last && last.speaker === speaker) {
      last.text += ` ${text}`;
    } else {
      segments.push({ startSeconds, endSeconds, speaker, text });
    }
  }
  return segments;
}
