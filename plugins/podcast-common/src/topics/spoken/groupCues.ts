/** A cue of a transcript, as in the API. */
export type SpokenCue = {
  text: string;
  startSeconds?: number;
  speaker?: string;
};

/** Several cues as one text, because phrases and sentences can continue in the next cue. */
export type CueGroup = {
  text: string;
  /** Index in the text and time at which each cue starts. */
  starts: { at: number; startSeconds?: number }[];
};

/** Number of characters after which a group ends with the next sentence. */
const USUAL_LENGTH = 400;
/** Number of characters after which a group ends in any case. */
const MAX_LENGTH = 1200;

/** Groups consecutive cues of the same speaker, up to a maximum length. */
export function* groupCues(cues: SpokenCue[]): Generator<CueGroup> {
  let group: CueGroup = { text: '', starts: [] };
  let speaker: string | undefined;
  for (const cue of cues) {
    const { length } = group.text;
    const isFull =
      length > MAX_LENGTH ||
      (length > USUAL_LENGTH && /[.!?…。！？]\s*$/.test(group.text));
    if (length > 0 && (isFull || cue.speaker !== speaker)) {
      yield group;
      group = { text: '', starts: [] };
    }
    speaker = cue.speaker;
    group.starts.push({
      at: group.text.length,
      startSeconds: cue.startSeconds,
    });
    group.text += `${cue.text} `;
  }
  if (group.text !== '') {
    yield group;
  }
}

/** The start time of the cue that contains a character of the text. */
export function getTimeAt(
  { starts }: CueGroup,
  at: number,
): number | undefined {
  let time: number | undefined;
  for (const start of starts) {
    if (start.at > at) {
      break;
    }
    time = start.startSeconds ?? time;
  }
  return time;
}
