import { open } from 'node:fs/promises';
import {
  FeedSource,
  FeedSourceError,
  FeedSourceRequest,
  FeedSourceResponse,
} from '@nerdout/backstage-plugin-podcast-node';
import { filePathOf } from '../config';
import { tooLarge } from './tooLarge';

/** Reads feeds from files of the machine that the backend runs on. */
export class FileFeedSource implements FeedSource {
  readonly schemes = ['file'];

  async read(request: FeedSourceRequest): Promise<FeedSourceResponse> {
    const path = filePathOf(request.url);
    try {
      const file = await open(path, 'r');
      try {
        const stat = await file.stat();
        if (!stat.isFile()) {
          throw new FeedSourceError(`${path} is not a file`);
        }
        const etag = `${stat.size}-${stat.mtimeMs}`;
        if (request.validators?.etag === etag) {
          return { status: 'unchanged' };
        }
        if (stat.size > request.maxBytes) {
          throw tooLarge(request.maxBytes);
        }
        const bytes = await file.readFile({ signal: request.signal });
        return { status: 'ok', bytes, validators: { etag } };
      } finally {
        await file.close();
      }
    } catch (error) {
      throw explain(error, path);
    }
  }
}

function explain(error: unknown, path: string): unknown {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  switch (code) {
    case 'ENOENT':
      return new FeedSourceError(`There is no file ${path}`, { cause: error });
    case 'EACCES':
    case 'EPERM':
      return new FeedSourceError(`The backend may not read the file ${path}`, {
        cause: error,
      });
    default:
      return error;
  }
}
