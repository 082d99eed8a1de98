import { clamp } from '../core/playerLimits';
import { PlayerError, PlayerStatus } from '../core/types';
import { policyWatch } from '../policy/PolicyWatch';
import { explainMediaError, explainPlayRejection } from './mediaErrors';

/** What the engine tells of the media. */
export type EngineEvents = {
  onStatus(status: Exclude<PlayerStatus, 'idle' | 'error'>): void;
  onTime(currentTime: number): void;
  onDuration(duration: number): void;
  /** The media stays at a time, since its host does not let one go to another one. */
  onUnseekable(currentTime: number): void;
  /** Whether there is a picture, as soon as the file says it. */
  onPicture(hasPicture: boolean): void;
  onBuffered(until: number): void;
  onError(error: PlayerError): void;
  /** Speed or volume changed, perhaps by the browser's own controls. */
  onControls(): void;
};

/** Drives the media element: knows files and times, and nothing of episodes. */
export class MediaEngine {
  private readonly audio = document.createElement('audio');
  private video: HTMLVideoElement | undefined;
  private current: HTMLMediaElement = this.audio;
  private readonly policy = policyWatch();
  private url = '';
  /** Where to go as soon as the media can be sought in. */
  private pendingSeek: number | undefined;

  constructor(private readonly events: EngineEvents) {
    this.add(this.audio);
  }

  /** What plays: pictures have an element of their own, since the browser treats audio alone with more care. */
  get media(): HTMLMediaElement {
    return this.current;
  }

  /** Whether the file has told of itself, so that it is known whether it can be sought in. */
  get isReady(): boolean {
    return this.media.readyState > 0;
  }

  /** @param isVideo - whether the file may have a picture */
  load(url: string, isVideo: boolean, at?: number): void {
    const media = isVideo ? this.ensureVideo() : this.audio;
    if (media !== this.current) {
      this.unload();
      this.current = media;
    }
    this.policy.askForMedia(url);
    this.url = url;
    this.pendingSeek = at;
    media.src = url;
    media.load();
  }

  /** Loads the same file again, from its first address, to go on where it broke. */
  reload(at: number): void {
    this.load(this.url, this.current === this.video, at);
  }

  play(): void {
    const { url } = this;
    const promise: Promise<void> | undefined = this.media.play();
    promise?.catch(reason => {
      const error = explainPlayRejection(reason, url, this.refusedOrigin);
      // What was rejected may be the file before this one. Where the media element itself failed, its `error` event
      // knows more, and comes in any case.
      if (error && url === this.url && !this.media.error) {
        this.events.onError(error);
      }
    });
  }

  pause(): void {
    this.media.pause();
  }

  /** @returns whether it goes to that time, or as far towards it as it can */
  seek(seconds: number): boolean {
    if (!this.isReady) {
      this.pendingSeek = seconds;
      return true;
    }
    const { media } = this;
    const target = this.reachable(seconds);
    if (target === undefined) {
      this.events.onUnseekable(media.currentTime);
      return false;
    }
    media.currentTime = target;
    return true;
  }

  /**
   * The time nearest to a wanted one that can be sought to. None where that is not on the way there: browsers start a file
   * anew when they are asked for a place that its host does not give them.
   */
  private reachable(seconds: number): number | undefined {
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
    // Without it the browser would go on loading.
    this.media.load();
  }

  private ensureVideo(): HTMLVideoElement {
    if (!this.video) {
      this.video = document.createElement('video');
      // Phones would fill the screen with it.
      this.video.playsInline = true;
      // Until a view gives it a place.
      this.video.style.display = 'none';
      this.add(this.video);
    }
    return this.video;
  }

  private add(media: HTMLMediaElement): void {
    media.preload = 'metadata';
    // Without `controls` audio is not shown. It is in the document so that it can be found there.
    document.body.appendChild(media);
    this.listen(media);
  }

  private listen(media: HTMLMediaElement): void {
    const { events } = this;
    const on = (type: string, handler: () => void) =>
      media.addEventListener(type, () => {
        // Events of a file that was unloaded may come late.
        if (this.url && media === this.current) {
          handler();
        }
      });

    on('play', () => events.onStatus('loading'));
    on('waiting', () => !media.paused && events.onStatus('loading'));
    on('playing', () => events.onStatus('playing'));
    // Both the end and an error also pause the element.
    on(
      'pause',
      () => !media.ended && !media.error && events.onStatus('paused'),
    );
    on('ended', () => events.onStatus('ended'));
    on('timeupdate', () => this.tellTime());
    on('seeking', () => this.tellTime());
    on('progress', () => this.tellBuffered());
    on('durationchange', () => this.tellDuration());
    on('loadedmetadata', () => {
      this.tellDuration();
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

  /** What the policy of the page refused of the file. */
  private get refusedOrigin(): string | undefined {
    return this.policy.refusedMedia(this.url);
  }

  private tellTime(): void {
    // Before it went to where it shall start, the element stands at 0.
    if (this.pendingSeek === undefined) {
      this.events.onTime(this.media.currentTime);
      this.tellBuffered();
    }
  }

  private tellDuration(): void {
    const { duration } = this.media;
    if (Number.isFinite(duration) && duration > 0) {
      // Who was told to go beyond the end would hear nothing, and have heard it to the end.
      if ((this.pendingSeek ?? 0) >= duration) this.pendingSeek = undefined;
      this.events.onDuration(duration);
    }
  }

  private tellBuffered(): void {
    const { buffered, currentTime } = this.media;
    for (let i = 0; i < buffered.length; i++) {
      if (buffered.start(i) <= currentTime && currentTime <= buffered.end(i)) {
        this.events.onBuffered(buffered.end(i));
        return;
      }
    }
  }
}
