import type { Enclosure } from '@nerdout/backstage-plugin-podcast-common';
import { attachFeatures } from './attachFeatures';
import { capturePlayback, type PlaybackAnalytics } from './capturePlayback';
import { isVideo, pickEnclosure } from './enclosures';
import { readFormat, rememberFormat } from './formatChoice';
import { connectMediaSession } from './mediaSession';
import { MediaEngine } from './MediaEngine';
import { clamp, RATE, SKIP } from './playerLimits';
import { PlayerPreferences } from './PlayerPreferences';
import { PlayerStore } from './PlayerStore';
import type {
  PlayableEpisode,
  PlayerState,
  PodcastPlayerApi,
  SkipSeconds,
} from './types';

/**
 * The player of the portal. It makes its media element when the first episode is played, so that an app can hold one
 * from its start; it needs no signed-in user.
 *
 * Whatever else goes with listening takes part from outside, by `subscribe` and the methods of the API, as the media
 * session and the analytics do.
 *
 * @public
 */
export class PodcastPlayer implements PodcastPlayerApi {
  private readonly store: PlayerStore;
  private readonly preferences = new PlayerPreferences();
  private engine: MediaEngine | undefined;
  /** While the player itself sets speed and volume. */
  private isApplying = false;
  readonly skipSeconds: SkipSeconds;

  /** @param options - `skipSeconds` says how far the buttons skip; 15 back and 30 forward where it is left out */
  constructor(
    options: {
      analyticsApi?: PlaybackAnalytics;
      skipSeconds?: Partial<SkipSeconds>;
    } = {},
  ) {
    this.skipSeconds = { ...SKIP, ...options.skipSeconds };
    this.store = new PlayerStore({
      status: 'idle',
      wanted: false,
      isVideo: false,
      currentTime: 0,
      bufferedUntil: 0,
      rate: 1,
      ...this.preferences.read(),
    });
    if (options.analyticsApi) {
      capturePlayback(this, options.analyticsApi);
    }
  }

  getSnapshot = (): PlayerState => this.store.get();

  subscribe = (listener: () => void): (() => void) =>
    this.store.subscribe(listener);

  get media(): HTMLMediaElement | undefined {
    return this.engine?.media;
  }

  play = (episode: PlayableEpisode, options: { at?: number } = {}): void => {
    const { episode: loaded, status } = this.store.get();
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
    const { episode: loaded, status } = this.store.get();
    if (loaded?.id !== episode.id || status === 'idle') {
      this.open(episode, 'paused', options.at);
    } else if (options.at !== undefined) {
      this.seek(options.at);
    }
  };

  resume = (): void => {
    if (this.store.get().status === 'ended') {
      this.seek(0);
    }
    this.goOn();
  };

  pause = (): void => {
    // Also what waits for the network to come back shall not go on by itself any more.
    this.store.update({ wanted: false });
    this.engine?.pause();
  };

  toggle = (): void => {
    const { status } = this.store.get();
    if (status === 'playing' || status === 'loading') {
      this.pause();
    } else {
      this.resume();
    }
  };

  seek = (seconds: number): void => {
    const { duration, status, url } = this.store.get();
    if (!url || !Number.isFinite(seconds)) {
      return;
    }
    // Feeds get lengths wrong: only that of the file is a limit.
    const end = this.engine?.isReady ? duration : undefined;
    const currentTime = clamp(seconds, 0, end ?? Infinity);
    this.store.update({
      currentTime,
      // Who goes back from the end wants to hear on from there.
      status: status === 'ended' ? 'paused' : status,
    });
    this.engine?.seek(currentTime);
  };

  skip = (seconds: number): void => {
    const { currentTime, duration = Infinity } = this.store.get();
    this.seek(Math.min(currentTime + seconds, duration));
  };

  setEnclosure = (url: string): void => {
    const { episode, currentTime, duration, wanted } = this.store.get();
    const enclosure = episode?.enclosures.find(file => file.url === url);
    if (!this.engine || !episode || !enclosure) {
      return;
    }
    rememberFormat(episode.showId, enclosure);
    if (url !== this.store.get().url) {
      this.store.update({ status: wanted ? 'loading' : 'paused' });
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

  close = (): void => {
    this.engine?.unload();
    this.store.update({
      status: 'idle',
      wanted: false,
      isVideo: false,
      episode: undefined,
      url: undefined,
      currentTime: 0,
      startsAt: undefined,
      duration: undefined,
      bufferedUntil: 0,
      error: undefined,
    });
  };

  /** @returns whether there is a file to play */
  private open(
    episode: PlayableEpisode,
    status: 'loading' | 'paused',
    at?: number,
  ): boolean {
    const engine = this.ensureEngine();
    const enclosure = pickEnclosure(
      episode.enclosures,
      readFormat(episode.showId),
    );
    this.store.update({
      status: enclosure ? status : 'error',
      wanted: Boolean(enclosure) && status === 'loading',
      episode,
      currentTime: at ?? 0,
      startsAt: at,
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
    this.store.update({
      url: enclosure.url,
      isVideo: isVideo(enclosure),
      duration,
      bufferedUntil: 0,
      error: undefined,
    });
    this.applyPreferences();
  }

  private goOn(): void {
    const { status, error, currentTime, url } = this.store.get();
    if (!this.engine || !url) {
      return;
    }
    if (status === 'error') {
      this.store.update({ status: 'loading', wanted: true, error: undefined });
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
    this.store.update(patch);
    this.preferences.write(this.store.get());
    this.applyPreferences();
  }

  private applyPreferences(): void {
    const { rate, volume, muted } = this.store.get();
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
    const { rate, volume, muted } = this.store.get();
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
      const { store } = this;
      this.engine = new MediaEngine({
        onStatus: status =>
          store.update({
            status,
            wanted: status === 'loading' || status === 'playing',
            error: undefined,
          }),
        onTime: currentTime => store.update({ currentTime }),
        onDuration: duration =>
          store.update({
            duration,
            currentTime: Math.min(store.get().currentTime, duration),
          }),
        onControls: () => this.adoptControls(),
        onPicture: hasPicture => store.update({ isVideo: hasPicture }),
        onBuffered: bufferedUntil => store.update({ bufferedUntil }),
        onError: error => store.update({ status: 'error', error }),
      });
      connectMediaSession(this);
      attachFeatures(this);
    }
    return this.engine;
  }
}
