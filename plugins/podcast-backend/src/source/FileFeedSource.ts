import { open } from 'node:fs/promises';
import {
  FeedSource,
  FeedSourceError,
  FeedSourceRequest,
  FeedSourceResponse,
} from '@nerdout/backstage-plugin-podcast-node';
import { resolveFileUrl } from '../config';
import { tooLargeError } from './tooLargeError';

/** Reads feeds from local files. */
export class FileFeedSource implements FeedSource {
  readonly schemes = ['file'];

  async read(request: FeedSourceRequest): Promise<FeedSourceResponse> {
    const path = resolveFileUrl(request.url);
    try {
      const file = await open(path, 'r');
      try {
        const stat = await file.stat();
        if (!stat.isFile()) {
          throw new FeedSourceError(
            'The URL of the feed is not that of a file',
          );
        }
        const etag = `${stat.size}-${stat.mtimeMs}`;
        if (request.validators?.etag === etag) {
          return { status: 'unchanged' };
        }
        if (stat.size > request.maxBytes) {
          throw tooLargeError(request.maxBytes);
        }
        const bytes = await file.readFile({ signal: request.signal });
        return { status: 'ok', bytes, validators: { etag } };
      } finally {
        await file.close();
      }
    } catch (error) {
      throw explain(error);
    }
  }
}

/** Describes an error without the path, because users see it. */
function explain(error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  switch (code) {
    case 'ENOENT':
      return new FeedSourceError('The feed file does not exist', {
        cause: error,
      });
    case 'EACCES':
    case 'EPERM':
      return new FeedSourceError(
        'The backend is not allowed to read the feed file',
        {
          cause: error,
        },
      );
    default:
      return error;
  }
}
