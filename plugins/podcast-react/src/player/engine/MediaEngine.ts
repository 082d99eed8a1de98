import { clamp } from '../core/playerLimits';
import { PlayerError, PlayerStatus } from '../core/types';
import { policyWatch } from '../policy/PolicyWatch';
import { explainMediaError, explainPlayRejection } from './mediaErrors';

/** What the engine reports about the media. */
export type EngineEvents = {
  onStatus(status: Exclude<PlayerStatus, 'idle' | 'error'>): void;
  onTime(currentTime: number): void;
  onDuration(duration: number): void;
  /** The media stays at this time, because its host does not support seeking. */
  onUnseekable(currentTime: number): void;
  /** Called when it is known whether the file is a video. */
  onPicture(hasPicture: boolean): void;
  onBuffered(until: number): void;
  onError(error: PlayerError): void;
  /** Speed or volume changed, possibly through the browser's own controls. */
  onControls(): void;
};

/** Controls the media element. Knows files and times, but not episodes. */
export class MediaEngine {
  private readonly audio = document.createElement('audio');
  private video: HTMLVideoElement | undefined;
  private current: HTMLMediaElement = this.audio;
  private readonly policy = policyWatch();
  private url = '';
  /** Where to seek once the media is ready; seconds. */
  private pendingSeek: number | undefined;

  constructor(private readonly events: EngineEvents) {
    this.add(this.audio);
  }

  /** The current element: one for audio, one for video, because browsers treat them differently. */
  get media(): HTMLMediaElement {
    return this.current;
  }

  /** Whether the metadata of the file is loaded, so that seeking is possible. */
  get isReady(): boolean {
    return this.media.readyState > 0;
  }

  /** @param isVideo - whether the file may be a video */
  load(url: string, isVideo: boolean, at?: number): void {
    const media = isVideo ? this.ensureVideo() : this.audio;
    if (media !== this.current) {
      this.unload();
      this.current = media;
    }
    this.policy.trackMedia(url);
    this.url = url;
    this.pendingSeek = at;
    media.src = url;
    media.load();
  }

  /** Loads the same file again from its original address, to continue after an error. */
  reload(at: number): void {
    this.load(this.url, this.current === this.video, at);
  }

  play(): void {
    const { url } = this;
    const promise: Promise<void> | undefined = this.media.play();
    promise?.catch(reason => {
      const error = explainPlayRejection(reason, url, this.refusedOrigin);
      // The rejection may concern the previous file. If the element itself failed, its `error` event follows with more
      // details.
      if (error && url === this.url && !this.media.error) {
        this.events.onError(error);
      }
    });
  }

  pause(): void {
    this.media.pause();
  }

  /** @returns whether the media seeks to that time, or as near as it can */
  seek(seconds: number): boolean {
    if (!this.isReady) {
      this.pendingSeek = seconds;
      return true;
    }
    const { media } = this;
    const target = this.findReachable(seconds);
    if (target === undefined) {
      this.events.onUnseekable(media.currentTime);
      return false;
    }
    media.currentTime = target;
    return true;
  }

  /**
   * The seekable time nearest to a target; undefined if it does not lie between the current time and the target. Browsers
   * restart a file when they seek to a time that its host does not serve.
   */
  private findReachable(seconds: number): number | undefined {
    const { seekable, currentTime } = this.media;
    if (seconds === currentTime) return seconds;
    let nearest: number | undefined;
    for (let i = 0; i < seekable.length; i++) {
      const inside = clamp(seconds, seekable.start(i), seekable.end(i));
      const isNearer =
        nearest === undefined ||
        Math.abs(inside - seconds) < Math.abs(nearest - seconds);
      if (isNearer) nearest = inside;
    }
    if (nearest === undefined) return undefined;
    const isOnTheWay =
      seconds > currentTime
        ? nearest > currentTime && nearest <= seconds
        : nearest < currentTime && nearest >= seconds;
    return isOnTheWay ? nearest : undefined;
  }

  unload(): void {
    this.url = '';
    this.pendingSeek = undefined;
    this.media.pause();
    this.media.removeAttribute('src');
    // Without this call, the browser would continue to load the file.
    this.media.load();
  }

  private ensureVideo(): HTMLVideoElement {
    if (!this.video) {
      this.video = document.createElement('video');
      // Otherwise phones play videos in full screen.
      this.video.playsInline = true;
      // Hidden until a view claims it.
      this.video.style.display = 'none';
      this.add(this.video);
    }
    return this.video;
  }

  private add(media: HTMLMediaElement): void {
    media.preload = 'metadata';
    // Audio without `controls` is invisible. It is in the document so that tools can find it.
    document.body.appendChild(media);
    this.listen(media);
  }

  private listen(media: HTMLMediaElement): void {
    const { events } = this;
    const on = (type: string, handler: () => void) =>
      media.addEventListener(type, () => {
        // Events of an unloaded file can arrive late.
        if (this.url && media === this.current) {
          handler();
        }
      });

    on('play', () => events.onStatus('loading'));
    on('waiting', () => !media.paused && events.onStatus('loading'));
    on('playing', () => events.onStatus('playing'));
    // The element also fires `pause` at the end and on errors.
    on(
      'pause',
      () => !media.ended && !media.error && events.onStatus('paused'),
    );
    on('ended', () => events.onStatus('ended'));
    on('timeupdate', () => this.reportTime());
    on('seeking', () => this.reportTime());
    on('progress', () => this.reportBuffered());
    on('durationchange', () => this.reportDuration());
    on('loadedmetadata', () => {
      this.reportDuration();
      events.onPicture(media === this.video && this.video.videoWidth > 0);
      const { pendingSeek } = this;
      if (pendingSeek !== undefined) {
        this.pendingSeek = undefined;
        this.seek(pendingSeek);
      }
    });
    on('volumechange', () => events.onControls());
    on('ratechange', () => events.onControls());
    on('error', () =>
      events.onError(
        explainMediaError(media.error, this.url, this.refusedOrigin),
      ),
    );
  }

  /** The origin that the content security policy refused for the file. */
  private get refusedOrigin(): string | undefined {
    return this.policy.refusedMedia(this.url);
  }

  private reportTime(): void {
    // Until the pending seek, the element reports 0.
    if (this.pendingSeek === undefined) {
      this.events.onTime(this.media.currentTime);
      this.reportBuffered();
    }
  }

  private reportDuration(): void {
    const { duration } = this.media;
    if (Number.isFinite(duration) && duration > 0) {
      // Seeking past the end would end the episode at once.
      if ((this.pendingSeek ?? 0) >= duration) this.pendingSeek = undefined;
      this.events.onDuration(duration);
    }
  }

  private reportBuffered(): void {
    const { buffered, currentTime } = this.media;
    for (let i = 0; i < buffered.length; i++) {
      if (buffered.start(i) <= currentTime && currentTime <= buffered.end(i)) {
        this.events.onBuffered(buffered.end(i));
        return;
      }
    }
  }
}
