import { Config } from '@backstage/config';
import packageJson from '../../../package.json';

/**
 * Tells the host of a feed who asks: the plugin and the portal, so that its operators know whom to talk to, e.g.
 * `backstage-plugin-podcast/1.0.0 (Acme Portal; +https://portal.example.com)`.
 */
export function userAgentFor(config: Config): string {
  const title = config.getOptionalString('app.title');
  const baseUrl = config.getOptionalString('app.baseUrl');
  const portal = [
    title && printable(title),
    baseUrl && `+${printable(baseUrl)}`,
  ].filter(Boolean);
  const product = `backstage-plugin-podcast/${packageJson.version}`;
  return portal.length ? `${product} (${portal.join('; ')})` : product;
}

/** What a comment in a header field can hold. */
function printable(text: string): string {
  return text.replace(/[^\x20-\x7e]|[()\\]/g, '').trim();
}
