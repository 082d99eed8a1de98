import { Config } from '@backstage/config';
import packageJson from '../../../package.json';

/**
 * Returns the `User-Agent` header with plugin and portal, so operators of hosts know whom to contact:
 * `backstage-plugin-podcast/1.0.0 (Acme Portal; +https://portal.example.com)`.
 */
export function createUserAgent(config: Config): string {
  const title = config.getOptionalString('app.title');
  const baseUrl = config.getOptionalString('app.baseUrl');
  const portal = [
    title && printable(title),
    baseUrl && `+${printable(baseUrl)}`,
  ].filter(Boolean);
  const product = `backstage-plugin-podcast/${packageJson.version}`;
  return portal.length ? `${product} (${portal.join('; ')})` : product;
}

/** Removes characters that a comment in a header cannot contain. */
function printable(text: string): string {
  return text.replace(/[^\x20-\x7e]|[()\\]/g, '').trim();
}
