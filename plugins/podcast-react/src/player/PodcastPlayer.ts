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
 * The player of the portal. It creates its media element when the first episode plays, so an app can hold a player
 * from its start. It needs no signed-in user.
 *
 * Other features, such as the media session and analytics, attach from outside through `subscribe` and the API.
 */
export class PodcastPlayer
  extends Store<PlayerState>
  implements PodcastPlayerApi
{
  private engine: MediaEngine | undefined;
  /** True while the player itself sets speed and volume. */
  private isApplying = false;
  private readonly resumeChecks = new Set<() => Promise<void> | undefined>();
  /** What the player waits for before it resumes. */
  private pendingChecks: Promise<unknown> | undefined;
  private noticeTimer: ReturnType<typeof setTimeout> | undefined;
  readonly skipSeconds: SkipSeconds;

  /** @param options - `skipSeconds`: how far the buttons skip; by default 15 seconds back and 30 forward */
  constructor(
    options: {
      analyticsApi?: PlaybackAnalytics;
      skipSeconds?: Partial<SkipSeconds>;
    } = {},
  ) {
    super({
      status: 'idle',
      playRequested: false,
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
        this.continuePlayback();
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
    this.continuePlayback();
  };

  pause = (): void => {
    const wasWaiting = this.pendingChecks !== undefined;
    this.pendingChecks = undefined;
    // Playback does not resume when the browser is back online.
    this.update({
      playRequested: false,
      ...(wasWaiting && { status: 'paused' }),
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
    // Lengths in feeds are often wrong, so only the length of the file is a limit.
    const end = isDurationKnown ? duration : undefined;
    const currentTime = clamp(seconds, 0, end ?? Infinity);
    if (this.engine?.seek(currentTime)) {
      this.update({
        currentTime: this.engine.isReady
          ? this.engine.media.currentTime
          : currentTime,
        // After seeking back from the end, `resume` continues from there.
        status: status === 'ended' ? 'paused' : status,
      });
    }
  };

  skip = (seconds: number): void => {
    this.seek(this.getSnapshot().currentTime + seconds);
  };

  setEnclosure = (url: string): void => {
    const { episode, currentTime, duration, playRequested } =
      this.getSnapshot();
    const enclosure = episode?.enclosures.find(file => file.url === url);
    if (!this.engine || !episode || !enclosure) {
      return;
    }
    rememberFormat(episode.showId, enclosure);
    if (url !== this.getSnapshot().url) {
      this.update({ status: playRequested ? 'loading' : 'paused' });
      this.openFile(this.engine, enclosure, currentTime, duration);
      if (playRequested) {
        this.engine.play();
      }
    }
  };

  setRate = (rate: number): void => {
    this.changePreferences({ rate: clamp(rate, RATE.min, RATE.max) });
  };

  setVolume = (volume: number): void => {
    const limited = clamp(volume, 0, 1);
    this.changePreferences({
      volume: limited,
      ...(limited > 0 && { muted: false }),
    });
  };

  setMuted = (muted: boolean): void => {
    this.changePreferences({ muted });
  };

  showNotice = (notice: PlayerNotice): void => this.notify(notice);

  askBeforeResuming = (
    check: () => Promise<void> | undefined,
  ): (() => void) => {
    this.resumeChecks.add(check);
    return () => {
      this.resumeChecks.delete(check);
    };
  };

  close = (): void => {
    this.pendingChecks = undefined;
    this.engine?.unload();
    this.update({
      status: 'idle',
      playRequested: false,
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
    this.pendingChecks = undefined;
    const engine = this.ensureEngine();
    const enclosure = pickEnclosure(
      episode.enclosures,
      readFormat(episode.showId),
    );
    this.update({
      status: enclosure ? status : 'error',
      playRequested: Boolean(enclosure) && status === 'loading',
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
    // First, so that subscribers who learn of a video find its element.
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

  private async continuePlayback(): Promise<void> {
    const { status, error, currentTime, url } = this.getSnapshot();
    if (!this.engine || !url || this.pendingChecks) {
      return;
    }
    if (status === 'paused' && this.resumeChecks.size > 0) {
      this.update({ status: 'loading', playRequested: true });
      const checks = Promise.all([...this.resumeChecks].map(run => run()));
      this.pendingChecks = checks;
      await checks;
      // Meanwhile it was paused, or another episode was loaded.
      if (this.pendingChecks !== checks) {
        return;
      }
      this.pendingChecks = undefined;
    }
    if (status === 'error') {
      this.update({ status: 'loading', playRequested: true, error: undefined });
      if (error?.code !== 'autoplay') {
        this.engine.reload(currentTime);
        this.applyPreferences();
      }
    }
    this.engine.play();
  }

  private changePreferences(
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
      // Loading a file resets the rate to the default one.
      media.defaultPlaybackRate = rate;
      media.playbackRate = rate;
      media.volume = volume;
      media.muted = muted;
      this.isApplying = false;
    }
  }

  /** Applies changes made in the browser's own controls, such as those of a full-screen video. */
  private applyBrowserControls(): void {
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
      this.changePreferences(chosen);
    }
  }

  private ensureEngine(): MediaEngine {
    if (!this.engine) {
      this.engine = new MediaEngine({
        onStatus: status =>
          this.update({
            status,
            playRequested: status === 'loading' || status === 'playing',
            error: undefined,
          }),
        onTime: currentTime => {
          const { duration = Infinity, isDurationKnown } = this.getSnapshot();
          this.update({
            currentTime,
            // Playback past it shows that the feed is wrong.
            ...(!isDurationKnown &&
              currentTime >= duration && { duration: undefined }),
          });
        },
        onDuration: duration => {
          const { currentTime } = this.getSnapshot();
          this.update({
            duration,
            isDurationKnown: true,
            // At or past the end, playback begins at the start.
            currentTime:
              currentTime < duration ? currentTime : this.media!.currentTime,
          });
        },
        onUnseekable: currentTime =>
          this.notify({ code: 'unseekable' }, { currentTime }),
        onControls: () => this.applyBrowserControls(),
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
