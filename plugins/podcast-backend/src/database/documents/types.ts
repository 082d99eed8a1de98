import { TranscriptFormat } from '@nerdout/podcast-feed';

/** Kinds of documents that a feed names beside the episode itself. */
export type DocumentKind = 'chapters' | 'transcript';

/** A document that a feed names for one of its episodes. */
export type DocumentAddress = {
  showId: string;
  episodeId: string;
  kind: DocumentKind;
  url: string;
  /** All of this kind that the episode has now; what came from others is forgotten. */
  siblings: string[];
  /** Media type that the feed gives. */
  type?: string;
  /** Changes with the episode and with what reads documents; another one has it read again. */
  version: string;
};

/** What has been made of a document. */
export type DocumentContent = {
  /** The chapters or cues, as JSON, which is how they are served. */
  items: string;
  /** Of a transcript. */
  format?: TranscriptFormat;
  /** As the document names it. */
  language?: string;
};

/** What the database knows of a document. */
export type StoredDocument = {
  content?: DocumentContent;
  contentHash?: string;
  version?: string;
  validators?: { etag?: string; lastModified?: string };
  /** The host has answered within a day. */
  isFresh: boolean;
  /** After a failure nobody is asked for a while. */
  isResting: boolean;
  failures: number;
  error?: string;
};
