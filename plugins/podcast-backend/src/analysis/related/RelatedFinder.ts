import { RelatedEpisode } from '@nerdout/backstage-plugin-podcast-common';
import { RelatedStore } from '../../database';
import { scoreRelated } from './scoreRelated';

/**
 * Finds the episodes that have most in common with another one. The analysis has compared their words in advance; the rest
 * is looked up, so corrections take effect immediately.
 */
export class RelatedFinder {
  /** @param topicTitles - the titles of the portal's topics by their ids */
  constructor(
    private readonly store: RelatedStore,
    private readonly topicTitles: ReadonlyMap<string, string>,
  ) {}

  /**
   * Returns related episodes, those with most in common first.
   *
   * @returns undefined if the shows have no such episode
   */
  async find(
    showIds: string[],
    episodeId: string,
    limit: number,
  ): Promise<RelatedEpisode[] | undefined> {
    const facts = await this.store.getCommonFacts(showIds, episodeId);
    if (!facts) {
      return undefined;
    }
    const scores = scoreRelated(facts, this.topicTitles);
    // More than the limit, because episodes with equal scores are sorted by date below.
    const ids = [...scores]
      .sort(([a, x], [b, y]) => y.score - x.score || compare(a, b))
      .slice(0, limit * 5)
      .map(([id]) => id);
    return (await this.store.getEpisodes(ids))
      .map(found => ({ ...found, ...scores.get(found.episode.id)! }))
      .sort(
        (a, b) =>
          b.score - a.score ||
          b.publishedMs - a.publishedMs ||
          compare(a.episode.id, b.episode.id),
      )
      .slice(0, limit)
      .map(({ episode, reasons }) => ({ episode, reasons }));
  }
}

function compare(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}
