import { PlayerStatus, PodcastPlayerApi } from '../core/types';

/** What a tab tells the others when it begins to play. */
export type Claim = { tab: string; at: number };

/** The way to the other tabs. */
export type ClaimChannel = {
  post(claim: Claim): void;
  listen(handler: (data: unknown) => void): void;
};

const CHANNEL = 'podcast.player';

/**
 * Pauses the player as soon as another tab of the portal begins to play. When two begin at the same moment the later
 * one plays on. Does nothing in browsers without `BroadcastChannel`.
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

  const follow = () => {
    if (!isActive(player.getSnapshot().status)) {
      own = undefined;
    } else if (!own) {
      own = { tab, at: now() };
      channel.post(own);
    }
  };
  follow();
  player.subscribe(follow);

  channel.listen(data => {
    if (!isClaim(data)) {
      return;
    }
    // What waits for the network here would else come back into what plays there.
    const waits = !own && player.getSnapshot().wanted;
    if (waits || (own && isLater(data, own))) {
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

/** Both tabs must come to the same answer, also at the same millisecond. */
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

// `crypto.randomUUID` is missing in portals that are served without TLS.
function randomId(): string {
  return Math.random().toString(36).slice(2);
}
