import type { KnownNamespaces } from '../xml/scope';
import { anchor } from './anchor';
import { atom } from './atom';
import { content } from './content';
import { creativeCommons } from './creativeCommons';
import { dublinCore } from './dublinCore';
import { feedburner } from './feedburner';
import { googlePlay } from './googlePlay';
import { itunes } from './itunes';
import { media } from './media';
import type { EpisodeHandler, FeedNamespace, ShowHandler } from './namespace';
import { podcast } from './podcast';
import { psc } from './psc';
import { rdf, rdfEnclosure } from './rdf';
import { rss } from './rss';
import { spotify } from './spotify';
import { unknown } from './unknown';
import { xhtml } from './xhtml';

/** Every namespace that is read. */
const namespaces: FeedNamespace[] = [
  rss,
  itunes,
  podcast,
  content,
  atom,
  media,
  dublinCore,
  psc,
  googlePlay,
  spotify,
  anchor,
  rdf,
  rdfEnclosure,
  creativeCommons,
  feedburner,
  xhtml,
  unknown,
];

const byUri = new Map<string, string>();
const byPrefix = new Map<string, string>();
const episodeHandlers = new Map<string, EpisodeHandler>();
const showHandlers = new Map<string, ShowHandler>();

for (const { id, prefixes = [], uris, episode, show } of namespaces) {
  uris.forEach(uri => byUri.set(normalizeUri(uri), id));
  [id, ...prefixes].forEach(prefix => byPrefix.set(prefix, id));
  for (const [local, handler] of Object.entries(episode ?? {})) {
    episodeHandlers.set(`${id}:${local}`, handler);
  }
  for (const [local, handler] of Object.entries(show ?? {})) {
    showHandlers.set(`${id}:${local}`, handler);
  }
}

/** Feeds write the URIs of namespaces in every case, with and without `www.`, `https` and a slash at the end. */
function normalizeUri(uri: string): string {
  return uri
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[/#]{1,10}$/, '');
}

/** What the made-up addresses and prefixes of a namespace have in common. */
const resemblances: [pattern: RegExp, id: string][] = [
  [/itunes/i, itunes.id],
  [/podcast-?index|podcast-?namespace/i, podcast.id],
];

export const knownNamespaces: KnownNamespaces = {
  byUri: uri => byUri.get(normalizeUri(uri)),
  byPrefix: prefix => byPrefix.get(prefix),
  byResemblance: (prefix, uri = '') =>
    resemblances.find(
      ([pattern]) => pattern.test(prefix) || pattern.test(uri),
    )?.[1],
};

/** By {@link XmlElement.key}. */
export function episodeHandler(key: string): EpisodeHandler | undefined {
  return episodeHandlers.get(key);
}

/** By {@link XmlElement.key}. */
export function showHandler(key: string): ShowHandler | undefined {
  return showHandlers.get(key);
}
