/** A piece of a transcript, as the API has it. */
export type SpokenText = {
  text: string;
  startSeconds?: number;
  speaker?: string;
};

/** Several cues as one text, so that phrases and sentences that go on in the next cue are whole. */
export type Stretch = {
  text: string;
  /** Where in the text each cue starts, and when. */
  starts: { at: number; startSeconds?: number }[];
};

/** Characters after which a stretch ends with the next sentence, and after which at any rate. */
const LENGTH = 400;
const LONGEST = 1200;

/** Puts cues of one speaker together, up to some length. */
export function* stretchesOf(cues: SpokenText[]): Generator<Stretch> {
  let stretch: Stretch = { text: '', starts: [] };
  let speaker: string | undefined;
  for (const cue of cues) {
    const { length } = stretch.text;
    const isFull =
      length > LONGEST ||
      (length > LENGTH && /[.!?…。！？]\s*$/.test(stretch.text));
    if (length > 0 && (isFull || cue.speaker !== speaker)) {
      yield stretch;
      stretch = { text: '', starts: [] };
    }
    speaker = cue.speaker;
    stretch.starts.push({
      at: stretch.text.length,
      startSeconds: cue.startSeconds,
    });
    stretch.text += `${cue.text} `;
  }
  if (stretch.text !== '') {
    yield stretch;
  }
}

/** When the cue starts in which a place of the text stands. */
export function timeAt({ starts }: Stretch, at: number): number | undefined {
  let time: number | undefined;
  for (const start of starts) {
    if (start.at > at) {
      break;
    }
    time = start.startSeconds ?? time;
  }
  return time;
}
