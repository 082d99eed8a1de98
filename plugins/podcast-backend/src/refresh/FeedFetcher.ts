import {
  FeedSourceContent,
  FeedSourceResponse,
  FeedSourceUnchanged,
  FeedValidators,
} from '@nerdout/backstage-plugin-podcast-node';
import { FeedError, FeedWarning, ParsedFeed } from '@nerdout/podcast-feed';
import { PodcastConfig, ShowConfig } from '../config';
import { yieldToEventLoop } from '../slices';
import { isFeedProblem } from './feedProblem';
import { FeedReader } from './FeedReader';
import { hashContent, hashUrl } from './hashes';
import { FeedPage, parsePage } from './parsePage';
import { readFurtherPages } from './readFurtherPages';

/** What the last refresh found out about a feed. */
export type KnownFeed = {
  readingKey: string;
  /** The URL that it has moved to, from a redirect or from the feed itself. */
  movedTo?: string;
  /** Hash of the stored copy; absent if that is outdated. */
  contentHash?: string;
  validators?: FeedValidators;
  /** Hash of the URL that the copy was read from. */
  readHash?: string;
  /** The previous results of the parser by page. */
  getPreviousPage?: (page: number) => ParsedFeed | undefined;
};

/** The URL of a feed. */
type FeedLocation = {
  /** The URL that was requested. */
  readAt: string;
  movedTo?: string;
  /** Why the feed was not read from there. */
  moveProblem?: string;
};

export type FetchedFeed = FeedLocation &
  (
    | { status: 'unchanged'; response: FeedSourceResponse }
    | {
        status: 'ok';
        response: FeedSourceContent;
        contentHash: string;
        pages: FeedPage[];
        /** Whether the whole feed was read. If not, it can contain episodes that seem to be missing. */
        isWhole: boolean;
        warnings: FeedWarning[];
      }
  );

type Attempt = { url: string } & (
  | { response: FeedSourceUnchanged }
  | { response: FeedSourceContent; contentHash: string; page?: FeedPage }
);

/**
 * Reads all pages of a feed: from the URL that it has moved to, otherwise from the configured URL. Follows
 * `itunes:new-feed-url`.
 */
export class FeedFetcher {
  constructor(
    private readonly reader: FeedReader,
    private readonly config: Pick<PodcastConfig, 'fetch' | 'limits'>,
  ) {}

  /** @throws `FeedSourceError` or `FeedError` if the feed cannot be read; the reason of `signal` if it is aborted */
  async fetch(
    show: ShowConfig,
    known: KnownFeed,
    signal: AbortSignal,
  ): Promise<FetchedFeed> {
    const problems = new Map<string, string>();
    const attempt =
      (known.movedTo &&
        (await this.tryAt(show, known.movedTo, known, signal, problems))) ||
      (await this.readAt(show, show.url, known, signal));
    if (!('page' in attempt) || !attempt.page) {
      // The content is unchanged, so what it says about a move is, too.
      const hasFailed = known.movedTo && problems.has(known.movedTo);
      return {
        status: 'unchanged',
        response: attempt.response,
        readAt: attempt.url,
        movedTo: hasFailed ? known.movedTo : getMovedTo(attempt, show),
        moveProblem: hasFailed ? problems.get(known.movedTo!) : undefined,
      };
    }
    const { last, ...move } = await this.follow(
      show,
      attempt,
      known,
      signal,
      problems,
    );
    const place = {
      readAt: last.url,
      movedTo: move.movedTo,
      moveProblem: move.moveProblem,
    };
    if (!('page' in last) || !last.page) {
      return { status: 'unchanged', response: last.response, ...place };
    }
    const further = await readFurtherPages({
      show,
      first: { ...last.page, bytes: last.response.bytes.length },
      addresses: getAddresses(last),
      getPreviousPage: known.getPreviousPage,
      reader: this.reader,
      config: this.config,
      signal,
    });
    return {
      status: 'ok',
      response: last.response,
      contentHash: last.contentHash,
      ...place,
      ...further,
      warnings: [...move.warnings, ...further.warnings],
    };
  }

  /** Follows `itunes:new-feed-url` from feed to feed, but never in a circle. */
  private async follow(
    show: ShowConfig,
    first: Attempt,
    known: KnownFeed,
    signal: AbortSignal,
    problems: Map<string, string>,
  ): Promise<{
    last: Attempt;
    movedTo?: string;
    moveProblem?: string;
    warnings: FeedWarning[];
  }> {
    const attempts = [first];
    for (;;) {
      const last = attempts[attempts.length - 1];
      const target = 'page' in last ? getNewAddress(last) : undefined;
      if (!target) {
        return { last, movedTo: getMovedTo(last, show), warnings: [] };
      }
      if (attempts.some(attempt => getAddresses(attempt).includes(target))) {
        return {
          last: attempts.find(({ url }) => url === show.url) ?? first,
          warnings: [
            toMoveWarning(target, 'the feed there refers back to this one'),
          ],
        };
      }
      const next =
        attempts.length <= this.config.fetch.maxRedirects &&
        /^https?$/.test(show.scheme) &&
        !problems.has(target) &&
        (await this.tryAt(show, target, known, signal, problems));
      if (!next) {
        const moveProblem =
          problems.get(target) ??
          (/^https?$/.test(show.scheme)
            ? `it has moved more than ${this.config.fetch.maxRedirects} times, the limit in podcast.fetch.maxRedirects`
            : 'only moves of feeds with http and https URLs are followed');
        return {
          last,
          movedTo: target,
          moveProblem,
          warnings: [toMoveWarning(target, moveProblem)],
        };
      }
      attempts.push(next);
    }
  }

  /** @returns undefined if there is no feed; the reason is then in `problems` */
  private async tryAt(
    show: ShowConfig,
    url: string,
    known: KnownFeed,
    signal: AbortSignal,
    problems: Map<string, string>,
  ): Promise<Attempt | undefined> {
    try {
      const attempt = await this.readAt(show, url, known, signal);
      // Do not move to an empty feed.
      if ('page' in attempt && attempt.page?.parsed.episodes.length === 0) {
        throw new FeedError('no-items', 'The feed there has no items');
      }
      return attempt;
    } catch (error) {
      if (!isFeedProblem(error)) {
        throw error;
      }
      problems.set(url, error.message);
      return undefined;
    }
  }

  private async readAt(
    show: ShowConfig,
    url: string,
    known: KnownFeed,
    signal: AbortSignal,
  ): Promise<Attempt> {
    const response = await this.reader.read(show, {
      url,
      // Validators are only valid for the URL that they came from.
      validators:
        known.readHash === hashUrl(url) ? known.validators : undefined,
      signal,
    });
    if (response.status === 'unchanged') {
      return { url, response };
    }
    // Joining the chunks of a large body has taken some time already.
    await yieldToEventLoop();
    const contentHash = await hashContent(response.bytes, known.readingKey);
    if (contentHash === known.contentHash) {
      return { url, response, contentHash };
    }
    const page = await parsePage(response, {
      baseUrl: show.baseUrl ?? response.baseUrl,
      limits: this.config.limits,
      previous: known.getPreviousPage?.(0),
      signal,
    });
    return { url, response, contentHash, page };
  }
}

/** Returns the URL that the feed says it has moved to, unless it was read from there. */
function getNewAddress(
  attempt: Extract<Attempt, { page?: FeedPage }>,
): string | undefined {
  const address = attempt.page?.parsed.show.newFeedUrl;
  const target = address && withoutFragment(address);
  return target && !getAddresses(attempt).includes(target) ? target : undefined;
}

/** Returns the requested URL and the final one after redirects. */
function getAddresses({ url, response }: Attempt): string[] {
  const found = response.status === 'ok' ? response.baseUrl : undefined;
  return [url, found].flatMap(address =>
    address === undefined ? [] : [withoutFragment(address)],
  );
}

function withoutFragment(address: string): string {
  try {
    const url = new URL(address);
    url.hash = '';
    return url.href;
  } catch {
    return address;
  }
}

/** Returns the URL that should be configured instead, if it differs. */
function getMovedTo(attempt: Attempt, show: ShowConfig): string | undefined {
  return (
    attempt.response.movedTo ??
    (attempt.url === show.url ? undefined : attempt.url)
  );
}

function toMoveWarning(target: string, reason: string): FeedWarning {
  return {
    code: 'move-not-followed',
    field: 'itunes:new-feed-url',
    message: `The feed says that it has moved to ${
      new URL(target).host
    }, but the move is not followed: ${reason}`,
  };
}
