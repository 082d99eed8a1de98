import { attachFeatures } from './attachFeatures';
import { capturePlayback, type PlaybackAnalytics } from './capturePlayback';
import { connectMediaSession } from './mediaSession';
import { MediaEngine } from './MediaEngine';
import { pickEnclosure } from './pickEnclosure';
import { clamp, RATE } from './playerLimits';
import { PlayerPreferences } from './PlayerPreferences';
import { PlayerStore } from './PlayerStore';
import type { PlayableEpisode, PlayerState, PodcastPlayerApi } from './types';

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

  constructor(options: { analyticsApi?: PlaybackAnalytics } = {}) {
    this.store = new PlayerStore({
      status: 'idle',
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
    const currentTime = clamp(seconds, 0, duration ?? Infinity);
    this.store.update({
      currentTime,
      // Who goes back from the end wants to hear on from there.
      status: status === 'ended' ? 'paused' : status,
    });
    this.engine?.seek(currentTime);
  };

  skip = (seconds: number): void => {
    this.seek(this.store.get().currentTime + seconds);
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
      episode: undefined,
      url: undefined,
      currentTime: 0,
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
    const enclosure = pickEnclosure(episode.enclosures, type =>
      engine.media.canPlayType(type),
    );
    this.store.update({
      status: enclosure ? status : 'error',
      episode,
      url: enclosure?.url,
      currentTime: at ?? 0,
      duration: episode.durationSeconds,
      bufferedUntil: 0,
      error: enclosure ? undefined : { code: 'unsupported', url: '' },
    });
    if (!enclosure) {
      engine.unload();
      return false;
    }
    engine.load(enclosure.url, at);
    this.applyPreferences();
    return true;
  }

  private goOn(): void {
    const { status, error, currentTime, url } = this.store.get();
    if (!this.engine || !url) {
      return;
    }
    if (status === 'error') {
      this.store.update({ status: 'loading', error: undefined });
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
      // Loading a file sets the rate back to the default one.
      media.defaultPlaybackRate = rate;
      media.playbackRate = rate;
      media.volume = volume;
      media.muted = muted;
    }
  }

  private ensureEngine(): MediaEngine {
    if (!this.engine) {
      const { store } = this;
      this.engine = new MediaEngine({
        onStatus: status => store.update({ status, error: undefined }),
        onTime: currentTime => store.update({ currentTime }),
        onDuration: duration => store.update({ duration }),
        onBuffered: bufferedUntil => store.update({ bufferedUntil }),
        onError: error => store.update({ status: 'error', error }),
      });
      connectMediaSession(this);
      attachFeatures(this);
    }
    return this.engine;
  }
}
