import type { Builder } from '../builder';
import type { Contact, FieldContext } from '../fields';
import type { FeedEpisode, FeedShow } from '../model';
import type { Author } from '../people/withAuthors';
import type { Warn } from '../warnings';
import type { XmlElement } from '../xml/element';

/** Reads one element of an episode into its builder. */
export type EpisodeHandler = (
  element: XmlElement,
  builder: EpisodeBuilder,
  context: FieldContext,
) => void;

/** Reads one element of the show into its builder. */
export type ShowHandler = (
  element: XmlElement,
  builder: ShowBuilder,
  context: ShowContext,
) => void;

export type ShowContext = FieldContext & {
  /** Reads the children of an element as an episode, for `podcast:liveItem`. */
  readEpisode(element: XmlElement, warn: Warn): FeedEpisode | undefined;
};

/** Fields of an episode, and temporary ones until it is complete. */
export type EpisodeFields = FeedEpisode & {
  /** Text of `atom:id` or a permalink, if there is no GUID. */
  fallbackGuid: string;
  /** Files to play only if there is no enclosure. */
  otherMedia: FeedEpisode['enclosures'];
  /** Files of unplayable types that may be enclosures nevertheless, because their names do not show their types. */
  doubtfulMedia: FeedEpisode['enclosures'];
  /** Images in the place of a media file. */
  imageEnclosures: string[];
  /** Authors of the item with name and e-mail address. */
  authors: Author[];
};

/** Fields of a show, and temporary ones until it is complete. */
export type ShowFields = FeedShow & {
  /** Contacts of the show. */
  contacts: Contact[];
};

export type EpisodeBuilder = Builder<EpisodeFields>;
export type ShowBuilder = Builder<ShowFields>;

/**
 * How to read the elements of an XML namespace. To add a namespace, create a file with one of these and list it in
 * `registry.ts`.
 */
export type FeedNamespace = {
  /** Name in this package, and the usual prefix. */
  id: string;
  /** Other prefixes that feeds use without a declaration. */
  prefixes?: string[];
  /** URIs, independent of case, `http` or `https`, `www.` and slashes at the end. */
  uris: string[];
  /** Keyed by local name in lower case. */
  episode?: Record<string, EpisodeHandler>;
  show?: Record<string, ShowHandler>;
};
