import { createHash } from 'node:crypto';
import { LoggerService } from '@backstage/backend-plugin-api';
import { htmlToLines } from '@nerdout/backstage-plugin-podcast-common';
import { ShowConfig } from '../config';
import { mapInSlices, runInSlices } from '../slices';
import { AnalysisStore, PodcastStore } from '../database';
import { findSimilarInSteps } from './related/findSimilar';
import { findSeriesInSteps } from './series/findSeries';

/** Raise it when the same episodes give other series or related episodes. Both are then found again once. */
export const ANALYSIS_REVISION = 2;

/** Analyzes all episodes of a show together: finds its series and similar episodes. Does nothing if the show has not changed. */
export class ShowAnalyzer {
  constructor(
    private readonly options: {
      store: PodcastStore;
      analyses: AnalysisStore;
      logger: LoggerService;
    },
  ) {}

  async analyze(show: ShowConfig): Promise<void> {
    const { store, analyses, logger } = this.options;
    const stored = (await store.getShows([show.id])).get(show.id);
    if (!stored?.show || !stored.contentHash) {
      return;
    }
    const { contentHash } = stored;
    const hash = createHash('sha256')
      .update(JSON.stringify([ANALYSIS_REVISION, contentHash, show.series]))
      .digest('hex');
    const before = await analyses.getHash(show.id);
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
    const analysis = {
      hash,
      series: await runInSlices(findSeriesInSteps(episodes, show.series)),
      similar: await runInSlices(findSimilarInSteps(comparable)),
      // Only needed once; later, refreshes store people.
      people: before === undefined ? episodes : [],
    };
    await analyses.save(show.id, analysis, contentHash);
    logger.debug(
      `Analyzed the ${episodes.length} episodes of show '${
        show.id
      }' in ${Math.round(performance.now() - started)} ms`,
    );
  }
}
