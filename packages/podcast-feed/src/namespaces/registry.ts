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

/** All namespaces that the parser reads. */
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
const getEpisodeHandlers = new Map<string, EpisodeHandler>();
const getShowHandlers = new Map<string, ShowHandler>();

for (const { id, prefixes = [], uris, episode, show } of namespaces) {
  uris.forEach(uri => byUri.set(normalizeUri(uri), id));
  [id, ...prefixes].forEach(prefix => byPrefix.set(prefix, id));
  for (const [local, handler] of Object.entries(episode ?? {})) {
    getEpisodeHandlers.set(`${id}:${local}`, handler);
  }
  for (const [local, handler] of Object.entries(show ?? {})) {
    getShowHandlers.set(`${id}:${local}`, handler);
  }
}

/** Normalizes the URI of a namespace: feeds vary case, `www.`, `https` and slashes at the end. */
function normalizeUri(uri: string): string {
  return uri
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[/#]{1,10}$/, '');
}

/** Patterns of invented URIs and prefixes of a namespace. */
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

/** Returns the handler for an element of an episode by {@link XmlElement.key}. */
export function getEpisodeHandler(key: string): EpisodeHandler | undefined {
  return getEpisodeHandlers.get(key);
}

/** Returns the handler for an element of a show by {@link XmlElement.key}. */
export function getShowHandler(key: string): ShowHandler | undefined {
  return getShowHandlers.get(key);
}
