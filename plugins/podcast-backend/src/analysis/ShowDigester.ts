import { createHash } from 'node:crypto';
import { LoggerService } from '@backstage/backend-plugin-api';
import { htmlToLines } from '@nerdout/backstage-plugin-podcast-common';
import { ShowConfig } from '../config';
import { mapInSlices, runInSlices } from '../slices';
import { AnalysisStore, PodcastStore } from '../database';
import { findSimilarInSteps } from './related/findSimilar';
import { findSeriesInSteps } from './series/findSeries';

/** Raise it when the same episodes give other series or related episodes: both are found again once. */
export const ANALYSIS_REVISION = 2;

/**
 * Makes what takes all episodes of a show together: its series, and which episodes are alike. In the background, in slices
 * that leave the backend time for all else, and only when the show has changed.
 */
export class ShowDigester {
  constructor(
    private readonly options: {
      store: PodcastStore;
      digests: AnalysisStore;
      logger: LoggerService;
    },
  ) {}

  async digest(show: ShowConfig): Promise<void> {
    const { store, digests, logger } = this.options;
    const stored = (await store.getShows([show.id])).get(show.id);
    if (!stored?.show || !stored.contentHash) {
      return;
    }
    const { contentHash } = stored;
    const hash = createHash('sha256')
      .update(JSON.stringify([ANALYSIS_REVISION, contentHash, show.series]))
      .digest('hex');
    const before = await digests.getHash(show.id);
    if (before === hash) {
      return;
    }
    const started = performance.now();
    const episodes = await store.getEpisodeData(show.id);
    const comparable = await mapInSlices(episodes, episode => ({
      id: episode.id,
      title: episode.title,
      keywords: episode.keywords,
      people: episode.people,
      text: htmlToLines(episode.notes).join('\n'),
    }));
    const digest = {
      hash,
      series: await runInSlices(findSeriesInSteps(episodes, show.series)),
      similar: await runInSlices(findSimilarInSteps(comparable)),
      // Refreshes keep them from then on.
      people: before === undefined ? episodes : [],
    };
    await digests.save(show.id, digest, contentHash);
    logger.debug(
      `Compared the ${episodes.length} episodes of the show ${
        show.id
      } in ${Math.round(performance.now() - started)} ms`,
    );
  }
}
