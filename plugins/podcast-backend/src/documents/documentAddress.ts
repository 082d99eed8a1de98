import { createHash } from 'node:crypto';
import { Episode } from '@nerdout/backstage-plugin-podcast-common';
import { parserVersion } from '@nerdout/podcast-feed';
import { DocumentAddress, DocumentKind, EpisodeData } from '../database';

/** Raise it when the same chapters or transcript, parsed, are kept in another way: all are read again once. */
export const DOCUMENTS_REVISION = 1;

/** The address of a document of an episode, with all that decides whether a copy of it is current. */
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

/** Whether the parser that is there now has read a document of this version, or has tried to. */
export function isReadByThisParser(version: string | undefined): boolean {
  return version?.startsWith(getParserPrefix()) ?? false;
}

/** What versions start with. */
function getParserPrefix(): string {
  return `${parserVersion}.`;
}
