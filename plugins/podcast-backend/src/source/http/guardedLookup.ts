import { lookup as systemLookup } from 'node:dns';
import { LookupFunction } from 'node:net';
import { FeedSourceError } from '@nerdout/backstage-plugin-podcast-node';
import { AddressKind, getAddressKind } from './addresses';

/**
 * Returns a lookup for one connection that rejects names with addresses that are not allowed. The connection itself uses it, so
 * a name cannot resolve to another address after the check.
 */
export function guardedLookup(
  isAllowed: (kind: AddressKind) => boolean,
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
      const refused = found.find(
        address => !isAllowed(getAddressKind(address)),
      );
      if (refused !== undefined || found.length === 0) {
        callback(privateNetworkError(hostname), result, family);
        return;
      }
      callback(null, result, family);
    });
  };
}

/** Does not contain the address, because users see the message. */
export function privateNetworkError(hostname: string): FeedSourceError {
  return new FeedSourceError(
    `${hostname} resolves to a private address; if this is intended, add it to backend.reading.allow`,
  );
}
