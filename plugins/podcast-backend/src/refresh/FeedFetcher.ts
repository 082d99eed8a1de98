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

/** What is known of a feed from the last time. */
export type KnownFeed = {
  readingKey: string;
  /** Where it has moved to, as its host or the feed itself said. */
  movedTo?: string;
  /** Of the copy that the portal has; absent where that is no good any more. */
  contentHash?: string;
  validators?: FeedValidators;
  /** Of the address that the copy is from. */
  readHash?: string;
  /** What the parser saw, page by page. */
  previous?: (page: number) => ParsedFeed | undefined;
};

/** Where the feed was found. */
type FeedPlace = {
  /** Address that was asked. */
  readAt: string;
  movedTo?: string;
  /** Why it was not read there. */
  moveProblem?: string;
};

export type FetchedFeed = FeedPlace &
  (
    | { status: 'unchanged'; response: FeedSourceResponse }
    | {
        status: 'ok';
        response: FeedSourceContent;
        contentHash: string;
        pages: FeedPage[];
        /** Whether all of the feed was read, so that an episode that is missing is not in it. */
        isWhole: boolean;
        warnings: FeedWarning[];
      }
  );

type Attempt = { url: string } & (
  | { response: FeedSourceUnchanged }
  | { response: FeedSourceContent; contentHash: string; page?: FeedPage }
);

/**
 * Reads a feed from where it is: where it has moved to if that is known, else at its configured address, and then where it
 * says with `itunes:new-feed-url` that it is. All of its pages are read, and each request is bound by the same rules.
 */
export class FeedFetcher {
  constructor(
    private readonly reader: FeedReader,
    private readonly config: Pick<PodcastConfig, 'fetch' | 'limits'>,
  ) {}

  /** @throws `FeedSourceError` or `FeedError` when there is no feed to be had; the reason of `signal` when that fires */
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
      // The copy is what it was, and so is what it said of a move.
      const hasFailed = known.movedTo && problems.has(known.movedTo);
      return {
        status: 'unchanged',
        response: attempt.response,
        readAt: attempt.url,
        movedTo: hasFailed ? known.movedTo : movedBy(attempt, show),
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
      addresses: addressesOf(last),
      previous: known.previous,
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

  /** Goes where the feed says that it has moved to, from one place to the next, but never in a circle. */
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
      const target = 'page' in last ? newAddressOf(last) : undefined;
      if (!target) {
        return { last, movedTo: movedBy(last, show), warnings: [] };
      }
      if (attempts.some(attempt => addressesOf(attempt).includes(target))) {
        return {
          last: attempts.find(({ url }) => url === show.url) ?? first,
          warnings: [moveWarning(target, 'the feed there says the opposite')],
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
            ? `it has moved more than ${this.config.fetch.maxRedirects} times, the limit that podcast.fetch.maxRedirects sets`
            : 'only feeds of the web are followed');
        return {
          last,
          movedTo: target,
          moveProblem,
          warnings: [moveWarning(target, moveProblem)],
        };
      }
      attempts.push(next);
    }
  }

  /** Nothing, and the reason among the problems, where there is no feed. */
  private async tryAt(
    show: ShowConfig,
    url: string,
    known: KnownFeed,
    signal: AbortSignal,
    problems: Map<string, string>,
  ): Promise<Attempt | undefined> {
    try {
      const attempt = await this.readAt(show, url, known, signal);
      // A feed without episodes is no reason to leave one that may have some.
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
      // Those of another address would say nothing here.
      validators:
        known.readHash === hashUrl(url) ? known.validators : undefined,
      signal,
    });
    if (response.status === 'unchanged') {
      return { url, response };
    }
    // Putting a large body together has taken some time already.
    await yieldToEventLoop();
    const contentHash = await hashContent(response.bytes, known.readingKey);
    if (contentHash === known.contentHash) {
      return { url, response, contentHash };
    }
    const page = await parsePage(response, {
      baseUrl: show.baseUrl ?? response.baseUrl,
      limits: this.config.limits,
      previous: known.previous?.(0),
      signal,
    });
    return { url, response, contentHash, page };
  }
}

/** Where the feed says that it is, unless that is where it was read. */
function newAddressOf(
  attempt: Extract<Attempt, { page?: FeedPage }>,
): string | undefined {
  const address = attempt.page?.parsed.show.newFeedUrl;
  const target = address && withoutFragment(address);
  return target && !addressesOf(attempt).includes(target) ? target : undefined;
}

/** Where it was asked for, and where it was then found. */
function addressesOf({ url, response }: Attempt): string[] {
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

/** The address that is to stand in the configuration, where it is another one. */
function movedBy(attempt: Attempt, show: ShowConfig): string | undefined {
  return (
    attempt.response.movedTo ??
    (attempt.url === show.url ? undefined : attempt.url)
  );
}

function moveWarning(target: string, reason: string): FeedWarning {
  return {
    code: 'move-not-followed',
    field: 'itunes:new-feed-url',
    message: `The feed says that it has moved to ${
      new URL(target).host
    }; it is still read where it was, since ${reason}`,
  };
}
