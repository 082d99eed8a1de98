import { ShowConfig } from '../config';
import { HostRules } from '../source';
import { HostTrust } from '../source/http/HostRules';

/**
 * Returns rules for the hosts of chapters and transcripts. They can be on any host of the internet. In a private network, the
 * host must be configured: as that of the show, or in `backend.reading.allow`.
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
      // `pattern` only allows public addresses.
      return trust === 'named' || !isBelowBase
        ? trust ?? 'pattern'
        : 'configured';
    },
  };
}
