import { PlayerState, PlayerStatus, PodcastPlayerApi } from '../core/types';
import { Claim, isLater, playInOneTab } from './oneTab';

/** Tabs whose messages the test delivers. */
function tabs() {
  const handlers: ((data: unknown) => void)[] = [];
  let waiting: (() => void)[] = [];
  const open = () => {
    let own: (data: unknown) => void = () => {};
    return {
      listen: (handler: (data: unknown) => void) => {
        own = handler;
        handlers.push(handler);
      },
      post: (claim: Claim) => {
        handlers
          .filter(handler => handler !== own)
          .forEach(handler => waiting.push(() => handler({ ...claim })));
      },
      receive: (data: unknown) => own(data),
    };
  };
  const deliver = () => {
    const now = waiting;
    waiting = [];
    now.forEach(send => send());
  };
  return { open, deliver, waiting: () => waiting.length };
}

function aPlayer() {
  let status: PlayerStatus = 'idle';
  let listener = () => {};
  const become = (next: PlayerStatus) => {
    status = next;
    listener();
  };
  const player = {
    getSnapshot: () => ({ status } as PlayerState),
    subscribe: (added: () => void) => {
      listener = added;
      return () => {};
    },
    pause: () => become('paused'),
  } as unknown as PodcastPlayerApi;
  return { player, become, status: () => status };
}

describe('playInOneTab', () => {
  const setup = () => {
    let time = 0;
    const bus = tabs();
    const make = (name: string) => {
      const tab = aPlayer();
      playInOneTab(tab.player, bus.open(), () => time, name);
      return tab;
    };
    const first = make('first');
    const second = make('second');
    return { bus, first, second, setTime: (now: number) => (time = now) };
  };

  it('pauses one tab when another one starts to play', () => {
    const { bus, first, second, setTime } = setup();
    first.become('loading');
    first.become('playing');
    bus.deliver();
    setTime(5);
    second.become('loading');
    bus.deliver();
    expect(first.status()).toBe('paused');
    expect(second.status()).toBe('loading');

    // And the other way round.
    setTime(9);
    first.become('playing');
    bus.deliver();
    expect(first.status()).toBe('playing');
    expect(second.status()).toBe('paused');
  });

  it('sends one message each time playback starts', () => {
    const { bus, first } = setup();
    first.become('loading');
    first.become('playing');
    first.become('loading');
    first.become('playing');
    expect(bus.waiting()).toBe(1);
    first.become('paused');
    first.become('playing');
    expect(bus.waiting()).toBe(2);
  });

  it('lets exactly one tab play when both start before they receive a message', () => {
    const { bus, first, second, setTime } = setup();
    second.become('loading');
    setTime(1);
    first.become('loading');
    bus.deliver();
    expect([first.status(), second.status()]).toEqual(['loading', 'paused']);
  });

  it('lets exactly one tab play when both start in the same millisecond', () => {
    const { bus, first, second } = setup();
    first.become('loading');
    second.become('loading');
    bus.deliver();
    expect([first.status(), second.status()]).toEqual(['paused', 'loading']);
  });

  it('ignores messages while it does not play, and foreign messages', () => {
    const channel = tabs().open();
    const tab = aPlayer();
    playInOneTab(tab.player, channel, () => 0, 'first');
    tab.become('ended');
    channel.receive({ tab: 'other', at: 9 });
    expect(tab.status()).toBe('ended');
    tab.become('playing');
    for (const data of [undefined, null, 'x', { at: 9 }, { tab: 'z' }]) {
      channel.receive(data);
    }
    expect(tab.status()).toBe('playing');
  });

  it('orders two claims in the same way in both tabs', () => {
    const a = { tab: 'a', at: 1 };
    const b = { tab: 'b', at: 1 };
    expect([isLater(a, b), isLater(b, a)]).toEqual([false, true]);
  });
});
