import { TranscriptFormat } from '@nerdout/podcast-feed';

/** Kinds of documents that a feed links to. */
export type DocumentKind = 'chapters' | 'transcript';

/** A document that a feed links to for one of its episodes. */
export type DocumentAddress = {
  showId: string;
  episodeId: string;
  kind: DocumentKind;
  url: string;
  /** All URLs of this kind that the episode has now; other documents are deleted. */
  siblings: string[];
  /** Media type from the feed. */
  type?: string;
  /** Changes with the episode and with the code that reads documents; a new version makes the document be read again. */
  version: string;
};

/** The parsed content of a document. */
export type DocumentContent = {
  /** Chapters or cues as JSON, as the API serves them. */
  items: string;
  /** Format of a transcript. */
  format?: TranscriptFormat;
  /** Language from the document. */
  language?: string;
};

/** A stored document. */
export type StoredDocument = {
  content?: DocumentContent;
  contentHash?: string;
  version?: string;
  validators?: { etag?: string; lastModified?: string };
  /** The host has answered within a day. */
  isFresh: boolean;
  /** The host must not be asked yet, after a failure. */
  isBackingOff: boolean;
  failures: number;
  error?: string;
};
