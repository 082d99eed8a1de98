import type { TranscriptSegment } from '../model';
import { parseClock } from '../values/clock';
import type { Warn } from '../warnings';
import { maxSegments, toSegment } from './segments';

/** Parses a transcript in the JSON format of Podcasting 2.0. */
export function readJson(
  text: string,
  warn: Warn,
): { segments: TranscriptSegment[]; language?: string } {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    warn('not-json', 'transcript', 'The transcript is not valid JSON');
    return { segments: [] };
  }
  const record = asRecord(document);
  const entries = Array.isArray(document) ? document : record?.segments;
  if (!Array.isArray(entries)) {
    warn('bad-transcript', 'transcript', 'The transcript has no segments');
    return { segments: [] };
  }
  const segments: TranscriptSegment[] = [];
  for (const entry of entries.slice(0, maxSegments)) {
    const values = asRecord(entry);
    const body = values?.body ?? values?.text;
    const made =
      typeof body === 'string'
        ? toSegment({
            startSeconds: seconds(values?.startTime ?? values?.start),
            endSeconds: seconds(values?.endTime ?? values?.end),
            speaker: getSpeaker(values),
            text: body,
          })
        : undefined;
    if (made) {
      segments.push(made);
    } else {
      warn('bad-cue', 'segments', 'Ignored a segment that has no text');
    }
  }
  const language = record?.language;
  return typeof language === 'string' ? { segments, language } : { segments };
}

/** Podlove has the name in `voice`, and an id of its own database in `speaker`. */
function getSpeaker(
  values: Record<string, unknown> | undefined,
): string | undefined {
  return [values?.voice, values?.speaker].find(
    (name): name is string => typeof name === 'string' && name.trim() !== '',
  );
}

function seconds(value: unknown): number | undefined {
  return typeof value === 'number' || typeof value === 'string'
    ? parseClock(String(value).slice(0, 40))
    : undefined;
}

function asRecord(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}
