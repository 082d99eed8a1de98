import { createHash } from 'node:crypto';
import { withoutEmail } from '../../text';
import { exactly } from '../exactly';
import { EpisodeData } from '../types';
import { DetailData, SummaryData } from './rows';
import { UNDATED } from './sortKeys';
import { toTitleKey } from './titleKey';

/** An episode as its tables store it. */
export type PreparedEpisode = {
  episode: EpisodeData;
  /** The row of `episodes`, without columns that other modules write. */
  row: ReturnType<typeof toRow>;
  /** The `detail` of `episode_details`; the row has its hash. */
  detail: string;
};

/** Each field is stored either for lists or for the episode page. A new field does not compile until it has a place. */
export function prepareEpisode(episode: EpisodeData): PreparedEpisode {
  const { notes, transcripts, chaptersUrl, chapters, keywords, ...rest } =
    episode;
  const summary = JSON.stringify(
    exactly<SummaryData>()({
      ...rest,
      people: rest.people.map(withoutEmail),
    }),
  );
  const detail = JSON.stringify({
    notes,
    transcripts,
    chaptersUrl,
    chapters,
    keywords,
  } satisfies DetailData);
  return { episode, row: toRow(episode, summary, detail), detail };
}

function toRow(episode: EpisodeData, summary: string, detail: string) {
  // E-mail addresses are stored separately, so neither lists nor the search contain them.
  const emails = episode.people.map(({ email = '' }) => email);
  return {
    id: episode.id,
    show_id: episode.showId,
    guid: episode.guid,
    title_key: toTitleKey(episode.title),
    season: episode.season ?? null,
    type: episode.type,
    published_ms: episode.publishedAt
      ? Date.parse(episode.publishedAt)
      : UNDATED,
    ordinal: getOrdinal(episode),
    duration: episode.durationSeconds ?? 0,
    hash: sha256(
      summary,
      detail,
      emails.some(Boolean) ? JSON.stringify(emails) : '',
    ),
    summary,
    detail_hash: sha256(detail),
    vanished_at: null,
  };
}

/** The same as in the migration that added the column. */
function getOrdinal({ season = 0, number }: EpisodeData): number {
  return number === undefined ? -1 : season * 1_000_000 + number;
}

function sha256(...texts: string[]): string {
  const hash = createHash('sha256');
  texts.forEach(text => hash.update(text));
  return hash.digest('hex');
}
