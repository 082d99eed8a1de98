import { TopicCorrection } from '@nerdout/backstage-plugin-podcast-common';
import { Knex } from 'knex';

export type CorrectionRow = {
  episode_id: string;
  topic_id: string;
  show_id: string;
  action: string;
  note: string | null;
  author: string;
  at: string;
};

export const correctionColumns = [
  'episode_id',
  'topic_id',
  'show_id',
  'action',
  'note',
  'author',
  'at',
];

export function toCorrection<T extends string>(row: CorrectionRow) {
  return {
    episodeId: row.episode_id,
    showId: row.show_id,
    topicId: row.topic_id,
    action: row.action as T,
    ...(row.note && { note: row.note }),
    author: row.author,
    at: row.at,
  };
}

/** Returns the corrections of a show, or of one of its episodes, by episode id. */
export async function getCorrectionsByEpisode(
  tx: Knex,
  showId: string,
  episodeId?: string,
): Promise<Map<string, TopicCorrection[]>> {
  const rows: CorrectionRow[] = await tx('topic_corrections')
    .where('show_id', showId)
    .modify(query => {
      if (episodeId !== undefined) query.where('episode_id', episodeId);
    })
    .select(correctionColumns);
  const found = new Map<string, TopicCorrection[]>();
  for (const row of rows) {
    const list = found.get(row.episode_id) ?? [];
    list.push(toCorrection<TopicCorrection['action']>(row));
    found.set(row.episode_id, list);
  }
  return found;
}
