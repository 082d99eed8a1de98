import { posix } from 'node:path';
import { Config } from '@backstage/config';
import { AddressKind, isAddress } from './addresses';

/**
 * How far a host is trusted: `configured` is the host of the show's own address, `named` one that
 * `backend.reading.allow` names in full, `pattern` one that a `*.` of it covers.
 */
export type HostTrust = 'configured' | 'named' | 'pattern';

/** Which hosts may be asked for a feed, and to which addresses their names may lead. */
export class HostRules {
  private constructor(
    private readonly allowed: Array<{
      trust: HostTrust;
      matches: (url: URL) => boolean;
    }>,
  ) {}

  /** Reads `backend.reading.allow`, which means the same here as for Backstage's URL reader. */
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

  /** The most that speaks for a host; undefined for one that may not be asked. */
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

/** The ports 80 and 443 count as one, so that a host can send from http to https. */
function isSameHost(a: URL, b: URL): boolean {
  return a.hostname === b.hostname && (a.port || '') === (b.port || '');
}

/**
 * Whether a host may turn out to be at an address of some kind. A name on the internet that leads to this machine or to
 * a private network is how a stranger would reach what is not theirs, so for that the configuration must mean it: by
 * naming the host, and for the machine itself by naming it as what it is.
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
