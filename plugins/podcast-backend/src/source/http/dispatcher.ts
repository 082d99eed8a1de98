import { LookupFunction } from 'node:net';
import { Agent, Dispatcher, EnvHttpProxyAgent } from 'undici';

/**
 * Makes the connections for one request. As Node itself does it, a proxy from the environment is used when
 * `NODE_USE_ENV_PROXY` is `1`; it is then the proxy that resolves names, except those of `NO_PROXY`.
 */
export function createDispatcher(lookup: LookupFunction): Dispatcher {
  // A feed is read once an hour: connections are not kept for the next time.
  const options = { connect: { lookup }, pipelining: 0 };
  return usesProxy() ? new EnvHttpProxyAgent(options) : new Agent(options);
}

export function usesProxy(): boolean {
  return process.env.NODE_USE_ENV_PROXY === '1';
}
