type FakeState = {
  paused: boolean;
  ended: boolean;
  readyState: number;
  currentTime: number;
  duration: number;
  buffered: number;
  /** The end of the seekable range; the end of the file by default. */
  seekableUntil?: number;
  error: { code: number } | null;
};

const fresh = (): FakeState => ({
  paused: true,
  ended: false,
  readyState: 0,
  currentTime: 0,
  duration: NaN,
  buffered: 0,
  error: null,
});

/**
 * Replaces the media elements' functions that jsdom lacks, for one test. Nothing happens by itself: the test says when the
 * file is loaded and how far it has played.
 */
export function fakeMedia() {
  // Elements that are left over from the previous test.
  removeMedia();
  const states = new WeakMap<EventTarget, FakeState>();
  const of = (element: EventTarget): FakeState => {
    if (!states.has(element)) {
      states.set(element, fresh());
    }
    return states.get(element)!;
  };
  let rejection: Error | undefined;

  const define = (
    name: string,
    descriptor: PropertyDescriptor,
    proto: HTMLMediaElement = window.HTMLMediaElement.prototype,
  ) => {
    const original = Object.getOwnPropertyDescriptor(proto, name);
    Object.defineProperty(proto, name, { configurable: true, ...descriptor });
    return () =>
      original
        ? Object.defineProperty(proto, name, original)
        : delete (proto as any)[name];
  };
  const read = (name: keyof FakeState) =>
    define(name, {
      get(this: HTMLMediaElement) {
        return of(this)[name];
      },
    });

  const undo = [
    read('paused'),
    read('ended'),
    read('readyState'),
    read('duration'),
    read('error'),
    define(
      'videoWidth',
      {
        get(this: HTMLVideoElement) {
          return of(this).readyState > 0 ? 640 : 0;
        },
      },
      window.HTMLVideoElement.prototype,
    ),
    define('currentTime', {
      get(this: HTMLMediaElement) {
        return of(this).currentTime;
      },
      set(this: HTMLMediaElement, value: number) {
        of(this).currentTime = value;
        of(this).ended = false;
        this.dispatchEvent(new Event('seeking'));
      },
    }),
    define('buffered', {
      get(this: HTMLMediaElement) {
        const until = of(this).buffered;
        return { length: until ? 1 : 0, start: () => 0, end: () => until };
      },
    }),
    define('seekable', {
      get(this: HTMLMediaElement) {
        const { seekableUntil, duration } = of(this);
        const until = seekableUntil ?? duration;
        return {
          length: Number.isNaN(until) ? 0 : 1,
          start: () => 0,
          end: () => until,
        };
      },
    }),
    define('canPlayType', {
      value: (type: string) => (type.endsWith('x-unknown') ? '' : 'maybe'),
    }),
    define('load', {
      value(this: HTMLMediaElement) {
        states.set(this, fresh());
      },
    }),
    define('play', {
      value(this: HTMLMediaElement) {
        if (rejection) {
          return Promise.reject(rejection);
        }
        if (of(this).paused) {
          of(this).paused = false;
          this.dispatchEvent(new Event('play'));
        }
        return Promise.resolve();
      },
    }),
    define('pause', {
      value(this: HTMLMediaElement) {
        if (!of(this).paused) {
          of(this).paused = true;
          this.dispatchEvent(new Event('pause'));
        }
      },
    }),
  ];

  const element = () => {
    const elements = [
      ...document.querySelectorAll<HTMLMediaElement>('audio, video'),
    ];
    const found =
      elements.find(media => media.hasAttribute('src')) ?? elements[0];
    if (!found) {
      throw new Error('There is no media element');
    }
    return found;
  };
  const tell = (patch: Partial<FakeState>, ...events: string[]) => {
    Object.assign(of(element()), patch);
    events.forEach(event => element().dispatchEvent(new Event(event)));
  };

  return {
    element,
    /** The name of the error that the next calls of `play()` reject with. */
    rejectPlay(name: string | undefined) {
      rejection = name
        ? Object.assign(new Error(`rejected: ${name}`), { name })
        : undefined;
    },
    /**
     * Loads the file, and plays it unless it was paused. In a video element, it is a video.
     *
     * @param seekableUntil - 0 for a host that does not support ranges
     */
    start(duration: number, seekableUntil = duration) {
      tell(
        { readyState: 4, duration, seekableUntil },
        'durationchange',
        'loadedmetadata',
      );
      if (!of(element()).paused) {
        tell({}, 'playing');
      }
    },
    advanceTo(currentTime: number, buffered = currentTime) {
      tell({ currentTime, buffered }, 'timeupdate');
    },
    wait() {
      tell({}, 'waiting');
    },
    end() {
      const { duration } = of(element());
      tell(
        { currentTime: duration, ended: true, paused: true },
        'timeupdate',
        'pause',
        'ended',
      );
    },
    fail(code: number) {
      tell({ error: { code }, paused: true }, 'error', 'pause');
    },
    uninstall() {
      undo.forEach(restore => restore());
      document
        .querySelectorAll('audio, video')
        .forEach(media => media.remove());
      window.localStorage.clear();
    },
  };
}

function removeMedia(): void {
  document.querySelectorAll('audio, video').forEach(media => media.remove());
}
