import { NotFoundError } from '@backstage/errors';
import { Episode } from '@nerdout/backstage-plugin-podcast-common';
import { Request, Response } from 'express';
import { toDocumentAddress, pickTranscripts } from '../../documents';
import { ReadDocument } from '../../documents/DocumentReader';
import { RequestContext } from '../requestContext';
import { endIfCurrent, setPrivate, toTag } from '../revalidation';

/** Chapters and transcripts. What they answer with is in the database as JSON already, and is not parsed for it. */
export function addDocumentRoutes(context: RequestContext) {
  const { route, documents, findEpisode } = context;

  /** As JSON. What the feed itself says stands in for a document that is missing or cannot be read. */
  const chaptersOf = async (episode: Episode): Promise<string> => {
    const { id, chapters, chaptersUrl } = episode;
    if (!chaptersUrl) {
      if (!chapters) {
        throw new NotFoundError(`Episode '${id}' has no chapters`);
      }
      return JSON.stringify(chapters);
    }
    try {
      const address = toDocumentAddress(episode, 'chapters', chaptersUrl);
      return (await documents.get(address)).content.items;
    } catch (error) {
      if (!chapters) {
        throw error;
      }
      return JSON.stringify(chapters);
    }
  };

  route('get', '/episodes/{episodeId}/chapters', async (request, response) => {
    const episode = await findEpisode(request.params.episodeId);
    const items = await chaptersOf(episode);
    send(request, response, `{"items":${items}}`);
  });

  route(
    'get',
    '/episodes/{episodeId}/transcript',
    async (request, response) => {
      const episode = await findEpisode(request.params.episodeId);
      const links = pickTranscripts(
        episode,
        request.query as { language?: string; type?: string },
      );
      const { link, content } = await firstReadable(links, each =>
        documents.get(
          toDocumentAddress(episode, 'transcript', each.url, each.type),
        ),
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
  setPrivate(response);
  response.setHeader('ETag', `W/"${toTag(body)}"`);
  if (!endIfCurrent(request, response)) {
    response.type('application/json').send(body);
  }
}
