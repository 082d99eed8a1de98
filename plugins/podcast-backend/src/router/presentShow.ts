import { Show } from '@nerdout/backstage-plugin-podcast-common';
import { ShowConfig } from '../config';
import { Audience, redactAddress, redactText } from '../secrets';
import { RefreshRecord, StoredShow } from '../database';

/** A show as the API has it: what is configured, what the feed says, and how reading it went. */
export function presentShow(
  config: ShowConfig,
  stored: StoredShow | undefined,
  audience: Audience,
): Show {
  const { show, lastError, movedTo, moveProblem } = stored ?? {};
  const shown = (address: string | undefined) =>
    address === undefined
      ? undefined
      : redactAddress(address, audience, { isPublic: config.publicFeed });
  const isOfFeed = [config.url, movedTo].some(
    address => address !== undefined && isSamePlace(show?.link, address),
  );
  return {
    description: '',
    categories: [],
    explicit: false,
    type: 'episodic',
    funding: [],
    people: [],
    ...show,
    // Some feeds name their own address as the page of the show.
    link: isOfFeed ? shown(show?.link) : show?.link,
    id: config.id,
    title: config.title ?? show?.title ?? config.id,
    subscribeLinks: config.subscribeLinks,
    episodeCount: stored?.counts.episodeCount ?? 0,
    seasons: stored?.counts.seasons ?? [],
    episodeTypes: stored?.counts.episodeTypes ?? [],
    feed: {
      url: shown(config.url),
      servedFrom: stored?.servedFrom ?? 'nothing',
      lastAttemptAt: stored?.lastAttemptAt,
      lastSuccessAt: stored?.lastSuccessAt,
      lastChangedAt: stored?.lastChangedAt,
      lastError: lastError && {
        ...lastError,
        message: redactText(lastError.message, audience),
      },
      failures: stored?.failures ?? 0,
      warningCount: stored?.warningCount ?? 0,
      nextAttemptAt: stored?.nextAttemptAt?.toISOString(),
      movedTo: shown(movedTo),
      movedToProblem: moveProblem && redactText(moveProblem, audience),
      shrunkSince: stored?.shrunkSince,
      ...(stored?.gone && { gone: true }),
    },
  };
}

/** A refresh as those see it who may refresh the show. */
export function presentRefresh(record: RefreshRecord): RefreshRecord {
  const shown = (text: string | undefined) =>
    text === undefined ? undefined : redactText(text, 'refresher');
  return {
    ...record,
    error: shown(record.error),
    warnings: record.warnings.map(warning => ({
      ...warning,
      message: redactText(warning.message, 'refresher'),
      episode: shown(warning.episode),
    })),
  };
}

function isSamePlace(address: string | undefined, other: string): boolean {
  if (address === undefined || !URL.canParse(address) || !URL.canParse(other)) {
    return false;
  }
  const [a, b] = [new URL(address), new URL(other)];
  return a.host === b.host && a.pathname === b.pathname;
}
