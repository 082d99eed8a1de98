import type { FeedEpisode, FeedWarning, ParsedFeed } from '../model';
import { clock, count, oneLine, table } from './format';

const examplesOfWarning = 3;

/** What a feed says, for people. */
export function feedReport({
  show,
  episodes,
  warnings,
}: Pick<ParsedFeed, 'show' | 'episodes' | 'warnings'>): string {
  const about = table([
    ['by', show.author && oneLine(show.author)],
    ['page', show.link],
    ['artwork', show.artworkUrl],
    ['language', show.language && oneLine(show.language)],
    ['categories', oneLine(show.categories.join(', '))],
    ['type', `${show.type}${show.explicit ? ', explicit' : ''}`],
    ['moved to', show.newFeedUrl],
    ['next page', show.links?.next],
    ['generator', show.generator && oneLine(show.generator)],
  ]);
  const dated = episodes
    .filter(({ publishedAt }) => publishedAt)
    .sort((a, b) => (a.publishedAt! < b.publishedAt! ? -1 : 1));
  const list = table([
    ['first', dated[0] && line(dated[0])],
    ['last', dated.length > 1 ? line(dated[dated.length - 1]) : undefined],
    ['with', extras(episodes)],
  ]);
  return [
    oneLine(show.title),
    ...about,
    '',
    count(episodes.length, 'episode'),
    ...list,
    '',
    ...warningLines(warnings),
    '',
  ].join('\n');
}

function line(episode: FeedEpisode): string {
  const length = episode.durationSeconds
    ? ` (${clock(episode.durationSeconds)})`
    : '';
  return `${episode.publishedAt!.slice(0, 10)}  ${oneLine(
    episode.title,
    80,
  )}${length}`;
}

/** What the episodes come with, and how many of them. */
function extras(episodes: FeedEpisode[]): string {
  const having = (has: (episode: FeedEpisode) => unknown) =>
    episodes.filter(has).length;
  const parts: [string, number][] = [
    ['transcripts', having(({ transcripts }) => transcripts.length)],
    [
      'chapters',
      having(({ chapters, chaptersUrl }) => chapters || chaptersUrl),
    ],
    ['people', having(({ people }) => people.length)],
  ];
  return parts
    .filter(([, number]) => number > 0)
    .map(([name, number]) => `${name} (${number.toLocaleString('en')})`)
    .join(', ');
}

/** The kinds of warnings, the most frequent first, each with its number and some examples. */
function warningLines(warnings: FeedWarning[]): string[] {
  if (warnings.length === 0) {
    return ['No warnings'];
  }
  const kinds = new Map<string, FeedWarning[]>();
  for (const warning of warnings) {
    const kind = `${warning.code} ${warning.field ?? ''}`.trim();
    const group = kinds.get(kind) ?? [];
    group.push(warning);
    kinds.set(kind, group);
  }
  const sorted = [...kinds].sort(([, a], [, b]) => b.length - a.length);
  return [
    count(warnings.length, 'warning'),
    ...sorted.flatMap(([kind, group]) => [
      `  ${String(group.length).padStart(5)} × ${oneLine(kind)}`,
      ...group
        .slice(0, examplesOfWarning)
        .map(({ message, episode }) =>
          oneLine(
            `${message}${episode ? ` — ${oneLine(episode, 50)}` : ''}`,
            160,
          ),
        )
        .map(text => `          ${text}`),
      ...(group.length > examplesOfWarning
        ? [`          … and ${group.length - examplesOfWarning} more`]
        : []),
    ]),
  ];
}
