import { Enclosure } from '@nerdout/backstage-plugin-podcast-common';
import { attachFeatures } from './attachFeatures';
import { clamp, NOTICE_MS, RATE, SKIP } from './core/playerLimits';
import { Store } from './core/Store';
import {
  PlayableEpisode,
  PlayerNotice,
  PlayerState,
  PodcastPlayerApi,
  SkipSeconds,
} from './core/types';
import { capturePlayback, PlaybackAnalytics } from './engine/capturePlayback';
import { isVideo, pickEnclosure } from './engine/enclosures';
import { readFormat, rememberFormat } from './engine/formatChoice';
import { MediaEngine } from './engine/MediaEngine';
import { connectMediaSession } from './engine/mediaSession';
import { readPreferences, writePreferences } from './engine/preferences';

/**
 * The player of the portal. It makes its media element when the first episode is played, so that an app can hold one
 * from its start; it needs no signed-in user.
 *
 * Whatever else goes with listening takes part from outside, by `subscribe` and the methods of the API, as the media
 * session and the analytics do.
 */
export class PodcastPlayer
  extends Store<PlayerState>
  implements PodcastPlayerApi
{
  private engine: MediaEngine | undefined;
  /** While the player itself sets speed and volume. */
  private isApplying = false;
  private readonly questions = new Set<() => Promise<void> | undefined>();
  /** What the player waits for before it goes on. */
  private answer: Promise<unknown> | undefined;
  private noticeTimer: ReturnType<typeof setTimeout> | undefined;
  readonly skipSeconds: SkipSeconds;

  /** @param options - `skipSeconds` says how far the buttons skip; 15 back and 30 forward where it is left out */
  constructor(
    options: {
      analyticsApi?: PlaybackAnalytics;
      skipSeconds?: Partial<SkipSeconds>;
    } = {},
  ) {
    super({
      status: 'idle',
      wanted: false,
      isVideo: false,
      currentTime: 0,
      isDurationKnown: false,
      bufferedUntil: 0,
      rate: 1,
      ...readPreferences(),
    });
    this.skipSeconds = { ...SKIP, ...options.skipSeconds };
    if (options.analyticsApi) {
      capturePlayback(this, options.analyticsApi);
    }
  }

  get media(): HTMLMediaElement | undefined {
    return this.engine?.media;
  }

  play = (episode: PlayableEpisode, options: { at?: number } = {}): void => {
    const { episode: loaded, status } = this.getSnapshot();
    if (loaded?.id === episode.id && status !== 'idle') {
      if (options.at !== undefined) {
        this.seek(options.at);
        this.goOn();
      } else {
        this.resume();
      }
      return;
    }

    if (this.open(episode, 'loading', options.at)) {
      this.engine?.play();
    }
  };

  load = (episode: PlayableEpisode, options: { at?: number } = {}): void => {
    const { episode: loaded, status } = this.getSnapshot();
    if (loaded?.id !== episode.id || status === 'idle') {
      this.open(episode, 'paused', options.at);
    } else if (options.at !== undefined) {
      this.seek(options.at);
    }
  };

  resume = (): void => {
    if (this.getSnapshot().status === 'ended') {
      this.seek(0);
    }
    this.goOn();
  };

  pause = (): void => {
    const isWaiting = this.answer !== undefined;
    this.answer = undefined;
    // Also what waits for the network to come back shall not go on by itself any more.
    this.update({
      wanted: false,
      ...(isWaiting && { status: 'paused' }),
    });
    this.engine?.pause();
  };

  toggle = (): void => {
    const { status } = this.getSnapshot();
    if (status === 'playing' || status === 'loading') {
      this.pause();
    } else {
      this.resume();
    }
  };

  seek = (seconds: number): void => {
    const { duration, isDurationKnown, status, url } = this.getSnapshot();
    if (!url || !Number.isFinite(seconds)) {
      return;
    }
    // Feeds get lengths wrong: only that of the file is a limit.
    const end = isDurationKnown ? duration : undefined;
    const currentTime = clamp(seconds, 0, end ?? Infinity);
    if (this.engine?.seek(currentTime)) {
      this.update({
        currentTime: this.engine.isReady
          ? this.engine.media.currentTime
          : currentTime,
        // Who goes back from the end wants to hear on from there.
        status: status === 'ended' ? 'paused' : status,
      });
    }
  };

  skip = (seconds: number): void => {
    this.seek(this.getSnapshot().currentTime + seconds);
  };

  setEnclosure = (url: string): void => {
    const { episode, currentTime, duration, wanted } = this.getSnapshot();
    const enclosure = episode?.enclosures.find(file => file.url === url);
    if (!this.engine || !episode || !enclosure) {
      return;
    }
    rememberFormat(episode.showId, enclosure);
    if (url !== this.getSnapshot().url) {
      this.update({ status: wanted ? 'loading' : 'paused' });
      this.openFile(this.engine, enclosure, currentTime, duration);
      if (wanted) {
        this.engine.play();
      }
    }
  };

  setRate = (rate: number): void => {
    this.prefer({ rate: clamp(rate, RATE.min, RATE.max) });
  };

  setVolume = (volume: number): void => {
    const kept = clamp(volume, 0, 1);
    this.prefer({ volume: kept, ...(kept > 0 && { muted: false }) });
  };

  setMuted = (muted: boolean): void => {
    this.prefer({ muted });
  };

  tell = (notice: PlayerNotice): void => this.notify(notice);

  askBeforeResuming = (
    question: () => Promise<void> | undefined,
  ): (() => void) => {
    this.questions.add(question);
    return () => {
      this.questions.delete(question);
    };
  };

  close = (): void => {
    this.answer = undefined;
    this.engine?.unload();
    this.update({
      status: 'idle',
      wanted: false,
      isVideo: false,
      episode: undefined,
      url: undefined,
      currentTime: 0,
      startsAt: undefined,
      duration: undefined,
      isDurationKnown: false,
      bufferedUntil: 0,
      error: undefined,
      notice: undefined,
    });
  };

  private update(patch: Partial<PlayerState>): void {
    const state = this.getSnapshot();
    const keys = Object.keys(patch) as (keyof PlayerState)[];
    if (keys.some(key => !Object.is(patch[key], state[key]))) {
      this.setSnapshot({ ...state, ...patch });
    }
  }

  private notify(notice: PlayerNotice, patch: Partial<PlayerState> = {}) {
    clearTimeout(this.noticeTimer);
    this.noticeTimer = setTimeout(
      () => this.update({ notice: undefined }),
      NOTICE_MS,
    );
    this.update({ ...patch, notice });
  }

  /** @returns whether there is a file to play */
  private open(
    episode: PlayableEpisode,
    status: 'loading' | 'paused',
    at?: number,
  ): boolean {
    this.answer = undefined;
    const engine = this.ensureEngine();
    const enclosure = pickEnclosure(
      episode.enclosures,
      readFormat(episode.showId),
    );
    this.update({
      status: enclosure ? status : 'error',
      wanted: Boolean(enclosure) && status === 'loading',
      episode,
      currentTime: at ?? 0,
      startsAt: at,
      notice: undefined,
      ...(!enclosure && { url: undefined, isVideo: false, bufferedUntil: 0 }),
      error: enclosure ? undefined : { code: 'unsupported', url: '' },
    });
    if (!enclosure) {
      engine.unload();
      return false;
    }
    this.openFile(engine, enclosure, at, episode.durationSeconds);
    return true;
  }

  private openFile(
    engine: MediaEngine,
    enclosure: Enclosure,
    at?: number,
    duration?: number,
  ): void {
    // First, so that who hears of a video finds its element.
    engine.load(enclosure.url, isVideo(enclosure), at);
    this.update({
      url: enclosure.url,
      isVideo: isVideo(enclosure),
      duration,
      isDurationKnown: false,
      bufferedUntil: 0,
      error: undefined,
    });
    this.applyPreferences();
  }

  private async goOn(): Promise<void> {
    const { status, error, currentTime, url } = this.getSnapshot();
    if (!this.engine || !url || this.answer) {
      return;
    }
    if (status === 'paused' && this.questions.size > 0) {
      this.update({ status: 'loading', wanted: true });
      const answer = Promise.all([...this.questions].map(ask => ask()));
      this.answer = answer;
      await answer;
      // It was paused, or something else is loaded.
      if (this.answer !== answer) {
        return;
      }
      this.answer = undefined;
    }
    if (status === 'error') {
      this.update({ status: 'loading', wanted: true, error: undefined });
      if (error?.code !== 'autoplay') {
        this.engine.reload(currentTime);
        this.applyPreferences();
      }
    }
    this.engine.play();
  }

  private prefer(
    patch: Partial<Pick<PlayerState, 'rate' | 'volume' | 'muted'>>,
  ): void {
    this.update(patch);
    writePreferences(this.getSnapshot());
    this.applyPreferences();
  }

  private applyPreferences(): void {
    const { rate, volume, muted } = this.getSnapshot();
    const media = this.engine?.media;
    if (media) {
      this.isApplying = true;
      // Loading a file sets the rate back to the default one.
      media.defaultPlaybackRate = rate;
      media.playbackRate = rate;
      media.volume = volume;
      media.muted = muted;
      this.isApplying = false;
    }
  }

  /** Takes over what the browser's own controls say, such as those of a video that fills the screen. */
  private adoptControls(): void {
    const { media } = this;
    if (!media || this.isApplying) {
      return;
    }
    const { rate, volume, muted } = this.getSnapshot();
    const chosen = {
      rate: clamp(media.playbackRate, RATE.min, RATE.max),
      volume: media.volume,
      muted: media.muted,
    };
    if (
      chosen.rate !== rate ||
      chosen.volume !== volume ||
      chosen.muted !== muted
    ) {
      this.prefer(chosen);
    }
  }

  private ensureEngine(): MediaEngine {
    if (!this.engine) {
      this.engine = new MediaEngine({
        onStatus: status =>
          this.update({
            status,
            wanted: status === 'loading' || status === 'playing',
            error: undefined,
          }),
        onTime: currentTime => {
          const { duration = Infinity, isDurationKnown } = this.getSnapshot();
          this.update({
            currentTime,
            // What plays on beyond it is longer than the feed says.
            ...(!isDurationKnown &&
              currentTime >= duration && { duration: undefined }),
          });
        },
        onDuration: duration => {
          const { currentTime } = this.getSnapshot();
          this.update({
            duration,
            isDurationKnown: true,
            // Nothing is to be heard at the end or beyond it: it begins at the start.
            currentTime:
              currentTime < duration ? currentTime : this.media!.currentTime,
          });
        },
        onUnseekable: currentTime =>
          this.notify({ code: 'unseekable' }, { currentTime }),
        onControls: () => this.adoptControls(),
        onPicture: hasPicture => this.update({ isVideo: hasPicture }),
        onBuffered: bufferedUntil => this.update({ bufferedUntil }),
        onError: error =>
          this.update({ status: 'error', error, notice: undefined }),
      });
      connectMediaSession(this);
      attachFeatures(this);
    }
    return this.engine;
  }
}
