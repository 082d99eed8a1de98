import {
  parseChapters,
  parseTranscript,
  TranscriptSegment,
} from '@nerdout/podcast-feed';
import { FeedSourceError } from '@nerdout/backstage-plugin-podcast-node';
import { DocumentContent, DocumentKind } from '../database';

/**
 * Converts the bytes of a document to what the API serves.
 *
 * @throws `FeedSourceError` if they contain no chapters or transcript
 */
export async function parseDocument(
  kind: DocumentKind,
  bytes: Uint8Array,
  contentType?: string,
): Promise<DocumentContent> {
  if (kind === 'chapters') {
    const { chapters, warnings } = parseChapters(bytes);
    if (chapters.length === 0 && warnings.length > 0) {
      throw new FeedSourceError(warnings[0].message);
    }
    return { items: JSON.stringify(chapters) };
  }
  const { format, language, segments, warnings } = await parseTranscript(
    bytes,
    { contentType },
  );
  if (segments.length === 0) {
    throw new FeedSourceError(
      warnings[0]?.message ?? 'The transcript has no text',
    );
  }
  return { items: JSON.stringify(segments.map(toCue)), format, language };
}

/** Picks the fields of the API, in a fixed order. */
function toCue(segment: TranscriptSegment): TranscriptSegment {
  const { startSeconds, endSeconds, speaker, text } = segment;
  return { startSeconds, endSeconds, speaker, text };
}
