import { EpisodeSummary } from '@nerdout/backstage-plugin-podcast-common';

/** What the player needs to know of an episode. @public */
export type PlayableEpisode = Pick<
  EpisodeSummary,
  | 'id'
  | 'showId'
  | 'title'
  | 'artworkUrl'
  | 'enclosures'
  | 'durationSeconds'
  | 'hasChapters'
> & {
  showTitle?: string;
  /** Shown where the episode has no artwork of its own. */
  showArtworkUrl?: string;
};

/** @public */
export type PlayerStatus =
  /** Nothing is loaded; the bar is hidden. */
  | 'idle'
  /** It shall play, and waits for data. */
  | 'loading'
  | 'playing'
  | 'paused'
  | 'ended'
  | 'error';

/**
 * Why an episode does not play.
 *
 * - `autoplay`: the browser wants the listener to press play
 * - `refused`: the portal's content security policy does not allow the host of the file
 * - `unsupported`: the browser cannot read the file, or there is none at this address
 * - `network`: the connection broke
 *
 * @public
 */
export type PlayerErrorCode =
  | 'autoplay'
  | 'refused'
  | 'unsupported'
  | 'network';

/** @public */
export type PlayerError = {
  code: PlayerErrorCode;
  /** Address of the media file, for those who want to open it by hand; empty when the episode has none. */
  url: string;
  /** With `refused`, the origin that the policy does not allow, or that redirects to one. */
  origin?: string;
};

/**
 * What the player tells quietly, for some seconds.
 *
 * - `continued`: it went on at a newer place, where the listener stopped elsewhere
 * - `unseekable`: the host of the file does not let the player go to another place in it
 * - `skipped`: an episode could not be played, and the queue went on
 *
 * @public
 */
export type PlayerNotice =
  | { code: 'continued'; seconds: number }
  | { code: 'unseekable' }
  | { code: 'skipped'; title: string };

/** Everything that a view of the player shows. A new object whenever something changes. @public */
export type PlayerState = {
  status: PlayerStatus;
  /** Whether the listener wants to hear it: it plays, or will as soon as it can. */
  wanted: boolean;
  episode?: PlayableEpisode;
  /** The file of the episode that is loaded. */
  url?: string;
  /** Whether that file has a picture to look at. */
  isVideo: boolean;
  /** Seconds. */
  currentTime: number;
  /** Where the episode was asked to begin; seconds. Absent where nobody named a time, so that one goes on where one was. */
  startsAt?: number;
  /**
   * Seconds; from the media once it is known. Until then, and where the file does not say it, what the feed says, as
   * long as that can be true.
   */
  duration?: number;
  /** Whether `duration` is that of the file, and not only what the feed says. */
  isDurationKnown: boolean;
  /** Up to where the media is loaded, from the current time on; seconds. */
  bufferedUntil: number;
  /** 0.5 to 3. */
  rate: number;
  /** 0 to 1. */
  volume: number;
  muted: boolean;
  /** Why the media does not play. */
  error?: PlayerError;
  notice?: PlayerNotice;
};

/** How far one skips, in seconds. @public */
export type SkipSeconds = { back: number; forward: number };

/**
 * The one player of the portal. It lives outside of the pages, so that it goes on while one moves through the portal.
 *
 * @public
 */
export interface PodcastPlayerApi {
  /** For `useSyncExternalStore`. */
  getSnapshot(): PlayerState;
  /** For `useSyncExternalStore`. */
  subscribe(listener: () => void): () => void;
  /** How far the buttons and keys skip, in seconds. */
  readonly skipSeconds: SkipSeconds;
  /**
   * The media element, for views that put controls on it. It exists from the first episode on; files with a picture have
   * another one than those without.
   */
  readonly media: HTMLMediaElement | undefined;
  /** Loads the episode, unless it is the one that is loaded, and plays it; from `at` seconds where given. */
  play(episode: PlayableEpisode, options?: { at?: number }): void;
  /** Loads the episode, unless it is the one that is loaded, and stays paused; at `at` seconds where given. */
  load(episode: PlayableEpisode, options?: { at?: number }): void;
  /** Goes on with what is loaded: after the end from the start, after an error by loading it again. */
  resume(): void;
  pause(): void;
  toggle(): void;
  /** Goes to a time in seconds; kept inside the episode. */
  seek(seconds: number): void;
  /** Goes forward or, with a negative number, back. */
  skip(seconds: number): void;
  /** Plays another file of the loaded episode from the same time on; the choice is remembered for its show. */
  setEnclosure(url: string): void;
  /** Kept between 0.5 and 3. */
  setRate(rate: number): void;
  /** Kept between 0 and 1; unmutes unless it is 0. */
  setVolume(volume: number): void;
  setMuted(muted: boolean): void;
  /** Stops, forgets the episode and hides the bar. */
  close(): void;
  /** Tells the listener something for some seconds; what was told before is over. */
  tell(notice: PlayerNotice): void;
  /**
   * Asks before a paused player goes on. It shows that it loads, and waits for the answer; it is up to whoever asks that
   * this does not take long.
   *
   * @returns ends that
   */
  askBeforeResuming(ask: () => Promise<void> | undefined): () => void;
}
