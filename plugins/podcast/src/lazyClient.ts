type AnyClient = Record<
  string | symbol,
  (...parameters: unknown[]) => Promise<unknown>
>;

/**
 * Returns a client whose code loads with its first request, so that it is no
 * part of the first load of an app. All of its methods return promises.
 */
export function makeLazyClient<T extends object>(load: () => Promise<T>): T {
  let loading: Promise<T> | undefined;
  const start = () => {
    loading ??= load();
    loading.catch(() => {
      // The next request tries again.
      loading = undefined;
    });
    return loading;
  };
  return new Proxy({} as T, {
    get: (_target, name) =>
      // The client itself is not a promise.
      typeof name === 'symbol' || name === 'then'
        ? undefined
        : async (...parameters: unknown[]) => {
            const client = (await start()) as AnyClient;
            return client[name](...parameters);
          },
  });
}
