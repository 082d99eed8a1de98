import { createHash } from 'node:crypto';
import { NotFoundError } from '@backstage/errors';
import { Episode } from '@nerdout/backstage-plugin-podcast-common';
import { Request, RequestHandler, Response, Router } from 'express';
import { PodcastConfig } from '../../config';
import { PodcastStore } from '../../database';
import { addressOf, DocumentReader, pickTranscripts } from '../../documents';
import { ReadDocument } from '../../documents/DocumentReader';

export type DocumentRoutesOptions = {
  config: PodcastConfig;
  store: PodcastStore;
  documents: DocumentReader;
  mayRead: RequestHandler;
};

/** Chapters and transcripts. What they answer with is in the database as JSON already, and is not parsed for it. */
export function addDocumentRoutes(
  router: Router,
  options: DocumentRoutesOptions,
) {
  const { config, store, documents, mayRead } = options;
  const showIds = config.shows.map(show => show.id);

  const find = async (request: Request) => {
    const { episodeId } = request.params;
    const episode = await store.getEpisode(showIds, episodeId);
    if (!episode) {
      throw new NotFoundError(
        `There is no episode '${episodeId}' in the shows of this portal`,
      );
    }
    return episode;
  };

  /** As JSON. What the feed itself says stands in for a document that is missing or cannot be read. */
  const chaptersOf = async (episode: Episode): Promise<string> => {
    const { id, chapters, chaptersUrl } = episode;
    if (!chaptersUrl) {
      if (!chapters) {
        throw new NotFoundError(`The episode '${id}' has no chapters`);
      }
      return JSON.stringify(chapters);
    }
    try {
      const address = addressOf(episode, 'chapters', chaptersUrl);
      return (await documents.get(address)).content.items;
    } catch (error) {
      if (!chapters) {
        throw error;
      }
      return JSON.stringify(chapters);
    }
  };

  router.get(
    '/episodes/:episodeId/chapters',
    mayRead,
    async (request, response) => {
      const episode = await find(request);
      const items = await chaptersOf(episode);
      send(request, response, `{"items":${items}}`);
    },
  );

  router.get(
    '/episodes/:episodeId/transcript',
    mayRead,
    async (request, response) => {
      const episode = await find(request);
      const links = pickTranscripts(
        episode,
        request.query as { language?: string; type?: string },
      );
      const { link, content } = await firstReadable(links, each =>
        documents.get(addressOf(episode, 'transcript', each.url, each.type)),
      );
      const about = JSON.stringify({
        language: link.language ?? content.language,
        format: content.format,
        url: link.url,
        available: episode.transcripts.map(({ url, type, language }) => ({
          url,
          type,
          language,
        })),
      });
      send(request, response, `${about.slice(0, -1)},"cues":${content.items}}`);
    },
  );
}

/** The same text is often there in several formats, of which one may be missing or broken. */
async function firstReadable<L>(
  links: L[],
  read: (link: L) => Promise<ReadDocument>,
): Promise<ReadDocument & { link: L }> {
  let firstError: unknown;
  for (const link of links) {
    try {
      return { link, ...(await read(link)) };
    } catch (error) {
      firstError ??= error;
    }
  }
  throw firstError;
}

function send(request: Request, response: Response, body: string) {
  response.setHeader('Cache-Control', 'private, no-cache');
  response.vary('Authorization');
  response.setHeader('ETag', `W/"${hashOf(body).slice(0, 27)}"`);
  if (request.fresh) {
    response.status(304).end();
    return;
  }
  response.type('application/json').send(body);
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
