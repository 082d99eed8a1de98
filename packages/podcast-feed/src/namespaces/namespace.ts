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

/** Fields of an episode, and what is needed only until it is complete. */
export type EpisodeFields = FeedEpisode & {
  /** Text of `atom:id` or a permalink, where there is no GUID. */
  fallbackGuid: string;
  /** Files that are played only where there is no proper enclosure. */
  otherMedia: FeedEpisode['enclosures'];
  /** Files of a type that cannot be played, but may be meant nevertheless, since their names do not say what they are. */
  doubtfulMedia: FeedEpisode['enclosures'];
  /** Image files that stand where a media file should. */
  imageEnclosures: string[];
  /** Whom the item names as its authors, with name and e-mail address. */
  authors: Author[];
};

/** Fields of a show, and what is needed only until it is complete. */
export type ShowFields = FeedShow & {
  /** Whom the show names as answering for it. */
  contacts: Contact[];
};

export type EpisodeBuilder = Builder<EpisodeFields>;
export type ShowBuilder = Builder<ShowFields>;

/**
 * What this package knows of one XML namespace. To add a namespace, write a file with one of these and name it in
 * `registry.ts`.
 */
export type FeedNamespace = {
  /** Name inside this package, and the prefix that everybody uses. */
  id: string;
  /** Other prefixes that are seen without a declaration. */
  prefixes?: string[];
  /** URIs; case, `http` or `https`, `www.` and slashes at the end do not matter. */
  uris: string[];
  /** By local name in lower case. */
  episode?: Record<string, EpisodeHandler>;
  show?: Record<string, ShowHandler>;
};
