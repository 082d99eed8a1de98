import { htmlToLines } from '@nerdout/backstage-plugin-podcast-common';
import { Knex } from 'knex';
import { yieldToEventLoop } from '../slices';
import { saveEpisodePeople } from './people/saveEpisodePeople';
import { chunksOf } from './chunks';
import { PreparedEpisode } from './episodes/episodeRow';
import { mapRowsOfShow } from './episodes/mapRowsOfShow';
import { deleteEpisodes } from './deleteEpisodes';
import { PlacedEpisode, savePlaces } from './places';
import { SearchableTexts, SearchIndex } from './search';
import { EpisodeChanges, EpisodeData, MissingDecision } from './types';

/** Episodes per statement for the search index, which is the slowest statement. */
const INDEXED_AT_ONCE = 8;

/** Episodes per statement. */
const WRITTEN_AT_ONCE = 50;

type StoredRow = {
  seq: number;
  id: string;
  hash: string;
  vanished_at: string | null;
} & PlacedEpisode;

/**
 * Saves the episodes of a new copy of a feed, writing only differences.
 *
 * @param episodes - episodes that are new or may have changed; their details must have been written
 * @param unchanged - ids of the other episodes in the feed
 * @param decideOnMissing - decides about the missing episodes, from their number and the number of episodes before
 */
export async function saveEpisodes(
  tx: Knex,
  index: SearchIndex,
  showId: string,
  episodes: PreparedEpisode[],
  options: {
    now: string;
    unchanged?: string[];
    /** Ids in the order of the feed; if absent, places stay as they are. */
    order?: string[];
    decideOnMissing: (
      missing: number,
      present: number,
    ) => MissingDecision['decision'];
  },
): Promise<EpisodeChanges & { moved: number }> {
  const known = await mapRowsOfShow(
    tx,
    showId,
    ['id', 'hash', 'vanished_at', 'published_ms', 'ordinal', 'place'],
    (row: StoredRow) => row,
  );
  const knownById = new Map(known.map(row => [row.id, row]));
  const { unchanged = [] } = options;
  const current = new Set([...episodes.map(({ row }) => row.id), ...unchanged]);
  const fresh = episodes.filter(({ row: { id, hash } }) => {
    const before = knownById.get(id);
    return !before || before.hash !== hash || before.vanished_at !== null;
  });
  for (const chunk of chunksOf(fresh, WRITTEN_AT_ONCE)) {
    await tx('episodes')
      .insert(chunk.map(({ row }) => ({ ...row, topics: '[]' })))
      .onConflict('id')
      .merge(Object.keys(chunk[0].row));
    await yieldToEventLoop();
  }
  const back = unchanged.filter(id => knownById.get(id)?.vanished_at);
  for (const chunk of chunksOf(back)) {
    await tx('episodes').whereIn('id', chunk).update({ vanished_at: null });
    await yieldToEventLoop();
  }
  let moved = 0;
  if (options.order) {
    const rows = new Map<string, PlacedEpisode>(knownById);
    for (const { row } of fresh) {
      rows.set(row.id, { ...row, place: getPlace(row, knownById.get(row.id)) });
    }
    moved = await savePlaces(tx, options.order, [...rows.values()]);
  }
  await indexEpisodes(tx, index, showId, fresh);
  await saveEpisodePeople(
    tx,
    showId,
    fresh.map(({ episode }) => episode),
  );

  const missing = known.filter(row => !current.has(row.id));
  const newlyMissing = missing.filter(row => row.vanished_at === null);
  const present = known.filter(row => row.vanished_at === null);
  const decision = options.decideOnMissing(newlyMissing.length, present.length);
  if (decision === 'forget') {
    await deleteEpisodes(tx, index, missing);
  } else if (decision === 'mark') {
    for (const chunk of chunksOf(newlyMissing)) {
      await tx('episodes')
        .whereIn(
          'id',
          chunk.map(row => row.id),
        )
        .update({ vanished_at: options.now });
      await yieldToEventLoop();
    }
  }
  const added = fresh.filter(({ row }) => !knownById.has(row.id)).length;
  return {
    added,
    changed: fresh.length - added + back.length,
    removed: decision === 'keep' ? 0 : newlyMissing.length,
    moved,
  };
}

/** An episode keeps its place unless its date or ordinal changes. */
function getPlace(
  row: Omit<PlacedEpisode, 'place'>,
  before: StoredRow | undefined,
) {
  const isAmongTheSame =
    before &&
    Number(before.published_ms) === Number(row.published_ms) &&
    Number(before.ordinal) === Number(row.ordinal);
  return isAmongTheSame ? before.place : 0;
}

export async function indexEpisodes(
  tx: Knex,
  index: SearchIndex,
  showId: string,
  fresh: Array<Pick<PreparedEpisode, 'episode'>>,
): Promise<void> {
  for (const chunk of chunksOf(fresh, INDEXED_AT_ONCE)) {
    const byId = new Map(chunk.map(({ episode }) => [episode.id, episode]));
    const seqs: Array<{ id: string; seq: number }> = await tx('episodes')
      .where('show_id', showId)
      .whereIn('id', [...byId.keys()])
      .select('id', 'seq');
    await index.put(
      tx,
      seqs.map(({ id, seq }) => ({
        seq,
        texts: toSearchableTexts(byId.get(id)!),
      })),
    );
    await yieldToEventLoop();
  }
  if (fresh.length > 0) {
    await index.optimize(tx);
  }
}

function toSearchableTexts(episode: EpisodeData): SearchableTexts {
  return {
    title: episode.title,
    people: episode.people.map(person => person.name).join(' '),
    keywords: episode.keywords.join(' '),
    notes: htmlToLines(episode.notes).join(' '),
  };
}
