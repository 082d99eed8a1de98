import { Show } from '@nerdout/backstage-plugin-podcast-common';
import { ShowConfig } from '../config';
import { StoredShow } from '../store';

/** A show as the API has it: what is configured, what the feed says, and how reading it went. */
export function presentShow(
  config: ShowConfig,
  stored: StoredShow | undefined,
): Show {
  const { show } = stored ?? {};
  return {
    description: '',
    categories: [],
    explicit: false,
    type: 'episodic',
    funding: [],
    people: [],
    ...show,
    id: config.id,
    title: config.title ?? show?.title ?? config.id,
    subscribeLinks: config.subscribeLinks,
    episodeCount: stored?.counts.episodeCount ?? 0,
    seasons: stored?.counts.seasons ?? [],
    episodeTypes: stored?.counts.episodeTypes ?? [],
    feed: {
      url: withoutSecrets(config.url),
      servedFrom: stored?.servedFrom ?? 'nothing',
      lastAttemptAt: stored?.lastAttemptAt,
      lastSuccessAt: stored?.lastSuccessAt,
      lastChangedAt: stored?.lastChangedAt,
      lastError: stored?.lastError,
      failures: stored?.failures ?? 0,
      warningCount: stored?.warningCount ?? 0,
      nextAttemptAt: stored?.nextAttemptAt?.toISOString(),
      movedTo: stored?.movedTo && withoutSecrets(stored.movedTo),
      movedToProblem: stored?.moveProblem,
      shrunkSince: stored?.shrunkSince,
      ...(stored?.gone && { gone: true }),
    },
  };
}

/** Addresses of private feeds have tokens in them: as credentials, or as values of the query. */
export function withoutSecrets(address: string): string {
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(address)?.[0].toLowerCase();
  if (scheme === 'file:') {
    return address;
  }
  try {
    const url = new URL(address);
    url.username = '';
    url.password = '';
    url.hash = '';
    for (const name of [...url.searchParams.keys()]) {
      url.searchParams.set(name, '');
    }
    return url.href;
  } catch {
    return scheme ?? '';
  }
}
