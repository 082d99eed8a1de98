import { lookup as systemLookup } from 'node:dns';
import { LookupFunction } from 'node:net';
import { FeedSourceError } from '@nerdout/backstage-plugin-podcast-node';
import { AddressKind, getAddressKind } from './addresses';

/**
 * Resolves names for one connection and lets no address through that the name may not lead to. Since it is what the
 * connection itself resolves with, there is no moment in which the name could come to mean something else.
 */
export function guardedLookup(
  mayLead: (kind: AddressKind) => boolean,
  lookup: LookupFunction = systemLookup as LookupFunction,
): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, options, (error, result, family) => {
      if (error) {
        callback(error, result, family);
        return;
      }
      const found = Array.isArray(result)
        ? result.map(entry => entry.address)
        : [result];
      const refused = found.find(address => !mayLead(getAddressKind(address)));
      if (refused !== undefined || found.length === 0) {
        callback(privateNetworkError(hostname), result, family);
        return;
      }
      callback(null, result, family);
    });
  };
}

/** Does not say which address it was: what a name means inside the network is nobody's business. */
export function privateNetworkError(hostname: string): FeedSourceError {
  return new FeedSourceError(
    `${hostname} leads into a private network; if that is meant, add it to backend.reading.allow`,
  );
}
