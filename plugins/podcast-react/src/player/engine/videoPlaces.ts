import { perPlayer } from '../core/perPlayer';
import { PodcastPlayerApi } from '../core/types';

/**
 * Moves the video element to its place on the page: the place that was opened last, or none. The video keeps playing,
 * because it is moved within one task.
 */
class VideoPlaces {
  private readonly places: HTMLElement[] = [];
  private video: HTMLVideoElement | undefined;

  constructor(private readonly player: PodcastPlayerApi) {}

  /** @returns a function that releases the place */
  take(place: HTMLElement): () => void {
    this.places.push(place);
    this.move();
    return () => {
      this.places.splice(this.places.indexOf(place), 1);
      this.move();
    };
  }

  private move(): void {
    const { media } = this.player;
    if (media instanceof HTMLVideoElement) {
      this.video = media;
    }
    const { video } = this;
    const place = this.places[this.places.length - 1];
    if (video && video.parentElement !== (place ?? document.body)) {
      (place ?? document.body).appendChild(video);
      video.style.display = place ? 'block' : 'none';
    }
  }
}

export const getVideoPlaces = perPlayer(player => new VideoPlaces(player));
