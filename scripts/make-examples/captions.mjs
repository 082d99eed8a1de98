// Writes cues and chapters in the formats that players read. Times are seconds.

/** 3723.5 → `01:02:03.500` */
function stamp(seconds, separator) {
  const ms = Math.round(seconds * 1000);
  const two = n => String(Math.floor(n)).padStart(2, '0');
  const clock = [ms / 3_600_000, (ms / 60_000) % 60, (ms / 1000) % 60].map(two);
  return clock.join(':') + separator + String(ms % 1000).padStart(3, '0');
}

export function vtt(cues) {
  const blocks = cues.map(
    ({ start, end, speaker, text }) =>
      `${stamp(start, '.')} --> ${stamp(
        end,
        '.',
      )}\n<v ${speaker}>${text}</v>\n`,
  );
  return ['WEBVTT\n', ...blocks].join('\n');
}

export function srt(cues) {
  return cues
    .map(
      ({ start, end, speaker, text }, i) =>
        `${i + 1}\n${stamp(start, ',')} --> ${stamp(
          end,
          ',',
        )}\n${speaker}: ${text}\n`,
    )
    .join('\n');
}

const round = seconds => Math.round(seconds * 1000) / 1000;
const json = value => `${JSON.stringify(value, null, 2)}\n`;

/** The JSON transcript format of Podcasting 2.0. */
export function transcriptJson(cues) {
  const segments = cues.map(({ start, end, speaker, text }) => ({
    speaker,
    startTime: round(start),
    endTime: round(end),
    body: text,
  }));
  return json({ version: '1.0.0', segments });
}

/** The JSON chapters format of Podcasting 2.0. */
export function chaptersJson(chapters, seconds) {
  return json({
    version: '1.2.0',
    chapters: chapters.map(({ start, title }, i) => ({
      startTime: round(start),
      endTime: round(chapters[i + 1]?.start ?? seconds),
      title,
    })),
  });
}
