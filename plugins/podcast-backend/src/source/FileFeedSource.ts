import { open } from 'node:fs/promises';
import {
  FeedSource,
  FeedSourceError,
  FeedSourceRequest,
  FeedSourceResponse,
} from '@nerdout/backstage-plugin-podcast-node';
import { resolveFileUrl } from '../config';
import { tooLargeError } from './tooLargeError';

/** Reads feeds from files of the machine that the backend runs on. */
export class FileFeedSource implements FeedSource {
  readonly schemes = ['file'];

  async read(request: FeedSourceRequest): Promise<FeedSourceResponse> {
    const path = resolveFileUrl(request.url);
    try {
      const file = await open(path, 'r');
      try {
        const stat = await file.stat();
        if (!stat.isFile()) {
          throw new FeedSourceError('The address of the feed leads to no file');
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

/** Without the path: readers see why a feed could not be read. */
function explain(error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  switch (code) {
    case 'ENOENT':
      return new FeedSourceError('The file of the feed does not exist', {
        cause: error,
      });
    case 'EACCES':
    case 'EPERM':
      return new FeedSourceError(
        'The backend may not read the file of the feed',
        {
          cause: error,
        },
      );
    default:
      return error;
  }
}
