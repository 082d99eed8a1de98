import { createHash } from 'node:crypto';
import { Episode } from '@nerdout/backstage-plugin-podcast-common';
import { parserVersion } from '@nerdout/podcast-feed';
import { DocumentAddress, DocumentKind, EpisodeData } from '../database';

/** Raise it when the same parsed chapters or transcripts are stored differently. All are then read again once. */
export const DOCUMENTS_REVISION = 1;

/** Returns the address of a document of an episode, with a version that tells whether a stored copy is outdated. */
export function toDocumentAddress(
  episode: EpisodeData | Episode,
  kind: DocumentKind,
  url: string,
  type?: string,
): DocumentAddress {
  const { topics, series, removedFromFeedAt, ...content } = episode as Episode;
  const siblings =
    kind === 'chapters' ? [url] : episode.transcripts.map(link => link.url);
  return {
    siblings,
    showId: episode.showId,
    episodeId: episode.id,
    kind,
    url,
    type,
    version: `${getParserPrefix()}${createHash('sha256')
      .update(JSON.stringify([DOCUMENTS_REVISION, content]))
      .digest('base64url')}`,
  };
}

/** Whether the current parser has read a document with this version, or has tried to. */
export function isReadByThisParser(version: string | undefined): boolean {
  return version?.startsWith(getParserPrefix()) ?? false;
}

/** Returns the start of each version. */
function getParserPrefix(): string {
  return `${parserVersion}.`;
}
