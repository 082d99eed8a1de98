import { ShowConfig } from '../config';
import { HostRules } from '../source';
import { HostTrust } from '../source/http/HostRules';

/**
 * How far the hosts of chapters and transcripts are trusted. A feed may name any host of the internet, since that is
 * where podcasts keep such files, but it must not lead into the portal's own network: for that the host has to be in
 * the configuration, as that of the show or in `backend.reading.allow`.
 */
export function createDocumentHostRules(
  rules: Pick<HostRules, 'getTrust'>,
  show: Pick<ShowConfig, 'url' | 'baseUrl' | 'fallback'>,
): Pick<HostRules, 'getTrust'> {
  const feedUrl = new URL(show.url);
  const bases = [show.baseUrl, show.fallback?.baseUrl].flatMap(base =>
    base === undefined ? [] : [new URL('.', base)],
  );
  return {
    getTrust(url: URL): HostTrust {
      const trust = rules.getTrust(url, feedUrl);
      const isBelowBase = bases.some(
        base =>
          url.origin === base.origin && url.pathname.startsWith(base.pathname),
      );
      // `pattern` lets names lead to public addresses only.
      return trust === 'named' || !isBelowBase
        ? trust ?? 'pattern'
        : 'configured';
    },
  };
}
