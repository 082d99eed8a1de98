type Load<T> = (signal: AbortSignal) => Promise<T>;

type SharedRequest = {
  promise: Promise<unknown>;
  controller: AbortController;
  /** How many callers still wait for it. */
  waiting: number;
  endedAt?: number;
};

/** Sends a request once if several components need its answer. */
export class SharedRequests {
  readonly #requests = new Map<string, SharedRequest>();

  /** @param keptMs - how long an answer is kept for other callers */
  constructor(private readonly keptMs = 0) {}

  /**
   * Sends a request, or joins the one with the same key. It is aborted when all
   * callers have aborted it.
   *
   * @param isReload - whether an earlier request would be too old
   */
  send<T>(
    key: string,
    load: Load<T>,
    signal: AbortSignal,
    isReload = false,
  ): Promise<T> {
    const request =
      (isReload ? undefined : this.#find(key)) ?? this.#start(key, load);
    request.waiting += 1;
    signal.addEventListener('abort', () => {
      request.waiting -= 1;
      if (request.waiting === 0 && request.endedAt === undefined) {
        this.#remove(key, request);
        request.controller.abort();
      }
    });
    return request.promise as Promise<T>;
  }

  #find(key: string): SharedRequest | undefined {
    const request = this.#requests.get(key);
    const { endedAt } = request ?? {};
    return endedAt !== undefined && performance.now() - endedAt >= this.keptMs
      ? undefined
      : request;
  }

  #start<T>(key: string, load: Load<T>): SharedRequest {
    const controller = new AbortController();
    const request: SharedRequest = {
      promise: load(controller.signal),
      controller,
      waiting: 0,
    };
    this.#requests.set(key, request);
    request.promise.then(
      () => {
        request.endedAt = performance.now();
        if (this.keptMs === 0) this.#remove(key, request);
      },
      () => this.#remove(key, request),
    );
    return request;
  }

  #remove(key: string, request: SharedRequest) {
    if (this.#requests.get(key) === request) this.#requests.delete(key);
  }
}
