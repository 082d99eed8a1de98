import { posix } from 'node:path';
import { Config } from '@backstage/config';
import { AddressKind, isAddress } from './addresses';

/**
 * Why a host is allowed: `configured` is the host in the URL of the show, `named` one that `backend.reading.allow` contains,
 * and `pattern` one that matches a `*.` in it.
 */
export type HostTrust = 'configured' | 'named' | 'pattern';

/** Which hosts are allowed, and how far they are trusted. */
export class HostRules {
  private constructor(
    private readonly allowed: Array<{
      trust: HostTrust;
      matches: (url: URL) => boolean;
    }>,
  ) {}

  /** Reads `backend.reading.allow`, which works as for the URL reader of Backstage. */
  static fromConfig(config: Config): HostRules {
    const entries =
      config.getOptionalConfigArray('backend.reading.allow') ?? [];
    return new HostRules(
      entries.map(entry => {
        const host = entry.getString('host').toLowerCase();
        const paths = entry.getOptionalStringArray('paths');
        const matchesPath = (url: URL) =>
          !paths ||
          paths.some(path => posix.normalize(url.pathname).startsWith(path));
        return host.startsWith('*.')
          ? {
              trust: 'pattern',
              matches: url =>
                url.host.endsWith(host.slice(1)) && matchesPath(url),
            }
          : {
              trust: 'named',
              matches: url => url.host === host && matchesPath(url),
            };
      }),
    );
  }

  /** Returns the highest trust in a host; undefined if it is not allowed. */
  getTrust(url: URL, configuredUrl: URL): HostTrust | undefined {
    const trusts = this.allowed
      .filter(entry => entry.matches(url))
      .map(entry => entry.trust);
    if (isSameHost(url, configuredUrl)) {
      trusts.push('configured');
    }
    return (['named', 'configured', 'pattern'] as const).find(trust =>
      trusts.includes(trust),
    );
  }
}

/** Ignores the default ports 80 and 443, so a host can redirect from http to https. */
function isSameHost(a: URL, b: URL): boolean {
  return a.hostname === b.hostname && (a.port || '') === (b.port || '');
}

/**
 * Whether the name of a host can resolve to an address of some kind. An attacker can let a public name resolve to a private
 * address, to reach internal services. So private addresses require that the configuration contains the host, and local ones
 * that it names it in `backend.reading.allow`, or as `localhost` or an IP address.
 */
export function canResolveTo(
  kind: AddressKind,
  hostname: string,
  trust: HostTrust,
): boolean {
  switch (kind) {
    case 'public':
      return true;
    case 'private':
      return trust !== 'pattern';
    default:
      return (
        trust === 'named' ||
        (trust === 'configured' &&
          (isAddress(hostname) || /(^|\.)localhost$/.test(hostname)))
      );
  }
}
