import { perPlayer } from '../core/perPlayer';
import { PodcastPlayerApi } from '../core/types';

/**
 * Gives the video of the player its place on the page: the one that was opened last, of several; none as long as there
 * is no view of it. Moved within one task, the video plays on.
 */
class VideoPlaces {
  private readonly places: HTMLElement[] = [];
  private video: HTMLVideoElement | undefined;

  constructor(private readonly player: PodcastPlayerApi) {}

  /** @returns what gives the place up */
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
