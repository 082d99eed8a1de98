import type { FeedWarning, ParsedChapters, ParsedTranscript } from '../model';
import { clock, count, oneLine } from './format';

/** A list of chapters, for people. */
export function chaptersReport({ chapters, warnings }: ParsedChapters): string {
  const starts = chapters.map(({ startSeconds }) => clock(startSeconds));
  const width = Math.max(...starts.map(start => start.length));
  return [
    ...chapters.map(
      ({ title, url }, index) =>
        `${starts[index].padStart(width)}  ${oneLine(title)}${
          url ? `  ${url}` : ''
        }`,
    ),
    ...warningLines(warnings),
    '',
  ].join('\n');
}

/** A transcript, for people: a paragraph for each turn of a speaker, with the time where it starts. */
export function transcriptReport({
  segments,
  warnings,
}: ParsedTranscript): string {
  const paragraphs: { head: string; speaker?: string; text: string[] }[] = [];
  for (const { startSeconds, speaker, text } of segments) {
    const last = paragraphs[paragraphs.length - 1];
    const isSameTurn =
      last && startSeconds !== undefined && last.speaker === speaker;
    if (isSameTurn && last.text.join(' ').length < 400) {
      last.text.push(text);
    } else {
      const time = startSeconds === undefined ? '' : clock(startSeconds);
      const head = [time, speaker && oneLine(speaker)]
        .filter(Boolean)
        .join('  ');
      paragraphs.push({ head, speaker, text: [text] });
    }
  }
  return [
    ...paragraphs.flatMap(({ head, text }) => [
      ...(head ? [head] : []),
      oneLine(text.join(' '), Infinity),
      '',
    ]),
    ...warningLines(warnings),
  ].join('\n');
}

function warningLines(warnings: FeedWarning[]): string[] {
  return warnings.length
    ? [
        '',
        count(warnings.length, 'warning'),
        ...warnings.slice(0, 10).map(({ message }) => `  ${oneLine(message)}`),
      ]
    : [];
}
