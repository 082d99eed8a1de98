import {
  EpisodeSeries,
  toPersonId,
} from '@nerdout/backstage-plugin-podcast-common';
import { SeriesRule } from '../../config';
import { matchTitle, toSeriesId } from '../../text';
import { NamedSeries, findNamedSeries } from './findNamedSeries';

export type SeriesEpisode = {
  id: string;
  title: string;
  season?: number;
  seasonName?: string;
  people: Array<{ name: string }>;
};

/** A prefix that a larger share of the episodes has is part of the show's name. */
const MAX_SHARE = 0.6;

/** Minimum episodes of a series with a prefix; more if it is a single word, which is more often a subject. */
const MIN_EPISODES = 2;
const MIN_EPISODES_OF_ONE_WORD = 4;

/** Season names that only repeat the number. */
const PLAIN_SEASON =
  /^\W*(?:(?:season|series|staffel|saison|temporada|year)\W*)?(?:\d+\W*)?$/i;

/**
 * Finds the series of the episodes of a show: by the configured rules, otherwise by titles, otherwise by season names. Titles
 * form a series if they number its parts (`… part 1`, `… part 2`, `Name #3: …`) or share a prefix before a separator, such as a
 * colon. Kinds of episodes (`Bonus: …`), names of people and a prefix of most titles are not series.
 *
 * @returns by episode id
 */
export function* findSeriesInSteps(
  episodes: SeriesEpisode[],
  rules: SeriesRule[],
): Generator<void, Map<string, EpisodeSeries>> {
  const found = new Map<string, EpisodeSeries>();
  const inTitles = yield* findSeriesInTitles(episodes);
  const inSeasons = findSeriesInSeasons(episodes);
  for (const episode of episodes) {
    const series =
      findByRule(episode.title, rules) ??
      inTitles.get(episode.id) ??
      inSeasons.get(episode.id);
    if (series) {
      const rule = rules.find(({ id }) => id === series.id);
      found.set(episode.id, rule ? { ...series, title: rule.title } : series);
    }
    yield;
  }
  return found;
}

function findByRule(
  title: string,
  rules: SeriesRule[],
): EpisodeSeries | undefined {
  for (const rule of rules) {
    for (const pattern of rule.patterns) {
      const match = matchTitle(title, pattern);
      if (match) {
        const { part } = match;
        return {
          id: rule.id,
          title: rule.title,
          ...(part !== undefined && { part }),
        };
      }
    }
  }
  return undefined;
}

type Member = NamedSeries & { episodeId: string };

function* findSeriesInTitles(
  episodes: SeriesEpisode[],
): Generator<void, Map<string, EpisodeSeries>> {
  const people = new Set<string | undefined>();
  const members = new Map<string, Member[]>();
  for (const { id, title, people: present } of episodes) {
    present.forEach(({ name }) => people.add(toPersonId(name)));
    for (const named of findNamedSeries(title)) {
      const key = toSeriesId(named.title);
      const list = members.get(key) ?? [];
      list.push({ ...named, episodeId: id });
      members.set(key, list);
    }
    yield;
  }
  const found = new Map<string, EpisodeSeries>();
  const accepted = [...members]
    .filter(
      ([, list]) =>
        countsParts(list) || isPrefix(list, episodes.length, people),
    )
    // Numbered parts are more reliable than a prefix.
    .sort(([, a], [, b]) => Number(countsParts(b)) - Number(countsParts(a)));
  for (const [id, list] of accepted) {
    for (const { episodeId, part } of list) {
      if (!found.has(episodeId)) {
        found.set(episodeId, {
          id,
          title: list[0].title,
          ...(part !== undefined && { part }),
        });
      }
    }
  }
  return found;
}

function countsParts(members: Member[]): boolean {
  const parts = members.flatMap(({ part }) => (part === undefined ? [] : part));
  return new Set(parts).size > 1;
}

function isPrefix(
  members: Member[],
  ofAll: number,
  people: Set<string | undefined>,
): boolean {
  const { title } = members[0];
  const count = new Set(members.map(({ episodeId }) => episodeId)).size;
  const fewest = /\s/.test(title) ? MIN_EPISODES : MIN_EPISODES_OF_ONE_WORD;
  return (
    count >= fewest &&
    (ofAll < 5 || count <= ofAll * MAX_SHARE) &&
    !people.has(toPersonId(title))
  );
}

function findSeriesInSeasons(
  episodes: SeriesEpisode[],
): Map<string, EpisodeSeries> {
  const named = episodes.filter(
    ({ seasonName }) => seasonName && !PLAIN_SEASON.test(seasonName),
  );
  const counts = new Map<string, number>();
  for (const { seasonName } of named) {
    const id = toSeriesId(seasonName!);
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return new Map(
    named
      .map(({ id, seasonName }): [string, EpisodeSeries] => [
        id,
        { id: toSeriesId(seasonName!), title: seasonName!.trim() },
      ])
      .filter(([, { id }]) => {
        const count = counts.get(id)!;
        return count >= MIN_EPISODES && count < episodes.length;
      }),
  );
}
