import { readJson, writeJson } from '../core/browserStorage';
import { clamp, RATE } from '../core/playerLimits';
import { PodcastPlayerApi } from '../core/types';

const KEY = 'podcast.rates';

/** Remembers the speed of each show in the browser. By default, shows play at normal speed. */
export function rememberRates(player: PodcastPlayerApi): void {
  let lastState = player.getSnapshot();

  const apply = () => {
    const { episode } = player.getSnapshot();
    if (episode) {
      player.setRate(readRates().get(episode.showId) ?? 1);
    }
  };
  player.subscribe(() => {
    const last = lastState;
    const state = player.getSnapshot();
    lastState = state;
    if (state.episode && last.episode?.showId !== state.episode.showId) {
      apply();
    } else if (state.episode && last.rate !== state.rate) {
      const rates = readRates().set(state.episode.showId, state.rate);
      writeJson(KEY, Object.fromEntries(rates));
    }
  });
}

function readRates(): Map<string, number> {
  const rates = new Map<string, number>();
  for (const [showId, rate] of Object.entries(readJson(KEY) ?? {})) {
    if (typeof rate === 'number' && Number.isFinite(rate)) {
      rates.set(showId, clamp(rate, RATE.min, RATE.max));
    }
  }
  return rates;
}
