/** Whether a source of a content security policy allows an address. Ignores paths. */
export function allows(source: string, url: string): boolean {
  let address: URL;
  try {
    address = new URL(url, document.baseURI);
  } catch {
    return false;
  }
  const { protocol, hostname, port, origin } = address;
  if (source === '*') return /^https?:$/.test(protocol);
  if (source === "'self'") return origin === window.location.origin;
  if (source.endsWith(':')) return upgrades(source, protocol);
  const match = source.match(
    /^(?:([a-z][a-z0-9+.-]*:)\/\/)?([^/:']+|\[[^\]]+\])(?::(\d+|\*))?(?:\/|$)/i,
  );
  if (!match) return false;
  const [, scheme, host, sourcePort] = match;
  const isHost = host.startsWith('*.')
    ? hostname.endsWith(host.slice(1).toLowerCase())
    : hostname === host.toLowerCase();
  return (
    isHost &&
    (!scheme || upgrades(scheme.toLowerCase(), protocol)) &&
    (sourcePort === '*' ||
      (sourcePort ?? '') === port ||
      (sourcePort === defaultPort(protocol) && port === ''))
  );
}

/** A policy that allows `http:` also allows `https:`. */
function upgrades(allowed: string, protocol: string): boolean {
  return allowed === protocol || (allowed === 'http:' && protocol === 'https:');
}

function defaultPort(protocol: string): string {
  return protocol === 'https:' ? '443' : '80';
}
