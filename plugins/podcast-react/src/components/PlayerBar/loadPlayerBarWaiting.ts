let loading: Promise<typeof import('./PlayerBarWaiting')> | undefined;

/**
 * Loads what the player bar shows while its own code loads. Play buttons load it before anything plays, so that it shows
 * even if the browser is offline then.
 */
export function loadPlayerBarWaiting() {
  loading ??= import('./PlayerBarWaiting').catch(error => {
    // The next call tries again.
    loading = undefined;
    throw error;
  });
  return loading;
}
