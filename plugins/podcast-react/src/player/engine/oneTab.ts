import { PlayerStatus, PodcastPlayerApi } from '../core/types';

/** What a tab sends to the others when it starts to play. */
export type Claim = { tab: string; at: number };

/** The channel to the other tabs. */
export type ClaimChannel = {
  post(claim: Claim): void;
  listen(handler: (data: unknown) => void): void;
};

const CHANNEL = 'podcast.player';

/**
 * Pauses the player when another tab of the portal starts to play. If two tabs start at the same moment, the later one
 * continues. Does nothing in browsers without `BroadcastChannel`.
 */
export function playInOneTab(
  player: PodcastPlayerApi,
  channel: ClaimChannel | undefined = openChannel(),
  now: () => number = Date.now,
  tab: string = randomId(),
): void {
  if (!channel) {
    return;
  }
  let own: Claim | undefined;

  const onPlayerChange = () => {
    if (!isActive(player.getSnapshot().status)) {
      own = undefined;
    } else if (!own) {
      own = { tab, at: now() };
      channel.post(own);
    }
  };
  onPlayerChange();
  player.subscribe(onPlayerChange);

  channel.listen(data => {
    if (!isClaim(data)) {
      return;
    }
    // A tab that waits for the network must not resume while another tab plays.
    const isWaiting = !own && player.getSnapshot().playRequested;
    if (isWaiting || (own && isLater(data, own))) {
      player.pause();
    }
  });
}

function isActive(status: PlayerStatus): boolean {
  return status === 'loading' || status === 'playing';
}

function isClaim(data: unknown): data is Claim {
  const { tab, at } = (data ?? {}) as Partial<Record<keyof Claim, unknown>>;
  return typeof tab === 'string' && typeof at === 'number';
}

/** Both tabs must come to the same result, even for the same millisecond. */
export function isLater(a: Claim, b: Claim): boolean {
  return a.at === b.at ? a.tab > b.tab : a.at > b.at;
}

function openChannel(): ClaimChannel | undefined {
  if (typeof BroadcastChannel === 'undefined') {
    return undefined;
  }
  const channel = new BroadcastChannel(CHANNEL);
  return {
    post: claim => channel.postMessage(claim),
    listen: handler =>
      channel.addEventListener('message', ({ data }) => handler(data)),
  };
}

// `crypto.randomUUID` is not available in portals that are served without TLS.
function randomId(): string {
  return Math.random().toString(36).slice(2);
}
