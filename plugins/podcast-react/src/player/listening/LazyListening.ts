import { Store } from '../core/Store';
import {
  ListeningCause,
  ListeningChange,
  ListeningFirstData,
  ListeningSnapshot,
  PodcastListeningApi,
} from './types';

/** Loads the code of the listening API when something needs it, so that it is no part of the first load of an app. */
export class LazyListening
  extends Store<ListeningSnapshot>
  implements PodcastListeningApi
{
  #listening: PodcastListeningApi | undefined;
  #loading: Promise<PodcastListeningApi> | undefined;

  constructor(private readonly create: () => Promise<PodcastListeningApi>) {
    super({ states: new Map() });
  }

  /** Loads the code. Retries after a failure. */
  start(): Promise<PodcastListeningApi> {
    this.#loading ??= this.#start();
    this.#loading.catch(() => {
      this.#loading = undefined;
    });
    return this.#loading;
  }

  load = async (): Promise<void> => {
    try {
      await (await this.start()).load();
    } catch {
      // The next call tries again.
    }
  };

  refresh = async (episodeIds?: string[]): Promise<void> => {
    try {
      await (await this.start()).refresh(episodeIds);
    } catch {
      // The known states stay.
    }
  };

  update = (
    episodeId: string,
    change: ListeningChange,
    cause?: ListeningCause,
  ): void => {
    if (this.#listening) {
      this.#listening.update(episodeId, change, cause);
      return;
    }
    this.start().then(
      listening => listening.update(episodeId, change, cause),
      () => {
        // Without the code, nothing can be stored.
      },
    );
  };

  markShowFinished = async (showId: string): Promise<void> =>
    (await this.start()).markShowFinished(showId);

  forget = async (): Promise<void> => (await this.start()).forget();

  getFirstData = (): ListeningFirstData | undefined =>
    this.#listening?.getFirstData?.();

  async #start(): Promise<PodcastListeningApi> {
    const listening = await this.create();
    this.#listening = listening;
    const publish = () => this.setSnapshot(listening.getSnapshot());
    listening.subscribe(publish);
    publish();
    return listening;
  }
}
