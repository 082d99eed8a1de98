import { LookupFunction } from 'node:net';
import { Agent, Dispatcher, EnvHttpProxyAgent } from 'undici';

/**
 * Creates the connections for one request. Like Node.js itself, it uses a proxy from the environment if `NODE_USE_ENV_PROXY` is
 * `1`. The proxy then resolves all names except those in `NO_PROXY`.
 */
export function createDispatcher(lookup: LookupFunction): Dispatcher {
  // Feeds are read rarely, so connections are not kept open.
  const options = { connect: { lookup }, pipelining: 0 };
  return usesProxy() ? new EnvHttpProxyAgent(options) : new Agent(options);
}

export function usesProxy(): boolean {
  return process.env.NODE_USE_ENV_PROXY === '1';
}
