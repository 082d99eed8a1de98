import {
  Person,
  toPersonId,
  PersonCount,
} from '@nerdout/backstage-plugin-podcast-common';
import { Knex } from 'knex';

/** Maximum number of addresses per person; they only serve to find the user in the catalog. */
const MAX_EMAILS = 10;

/** Where a page starts: the last person of the page before. */
export type PeoplePosition = { episodeCount: number; id: string };

export type ListPeopleOptions = {
  /** Only those who take part in these shows. */
  showIds: string[];
  /** Only in episodes about this topic; counts are of these, too. */
  topicId?: string;
  /** Words of the name, each perhaps only begun. */
  text?: string;
  /** Only those with one of these, or with one of `emails`. */
  ids?: string[];
  /** Lower case. */
  emails?: string[];
  limit: number;
  after?: PeoplePosition;
};

type CountRow = { person_id: string; episodes: string };

type EmailRow = {
  person_id: string;
  email: string;
  own: number;
  latest: string;
};

type FormRow = {
  person_id: string;
  name: string;
  role: string;
  image_url: string | null;
  url: string | null;
  times: string;
  latest: string;
};

/** Reads the people of episodes. */
export class PeopleStore {
  constructor(private readonly database: Knex) {}

  /** Returns people, those with the most episodes first. */
  async list(options: ListPeopleOptions): Promise<{
    items: PersonCount[];
    totalItems: number;
    /** Absent on the last page. */
    next?: PeoplePosition;
  }> {
    const { limit, after } = options;
    const counted = this.rows(options)
      .groupBy('p.person_id')
      .select('p.person_id')
      .countDistinct({ episodes: 'p.episode_id' });
    const [{ total }] = await this.database
      .from(counted.clone().as('counted'))
      .count<Array<{ total: string }>>({ total: '*' });
    const found: CountRow[] = await this.database
      .from(counted.as('counted'))
      .select('*')
      .modify(query => {
        if (after) {
          query
            .where('episodes', '<', after.episodeCount)
            .orWhere(same =>
              same
                .where('episodes', after.episodeCount)
                .where('person_id', '>', after.id),
            );
        }
      })
      .orderBy([{ column: 'episodes', order: 'desc' }, { column: 'person_id' }])
      .limit(limit + 1);
    const page = found.slice(0, limit);
    const items = await this.describe(page, options);
    const last = items[items.length - 1];
    return {
      items,
      totalItems: Number(total),
      next:
        found.length > limit
          ? { episodeCount: last.episodeCount, id: last.id }
          : undefined,
    };
  }

  /** Combines the names, roles and URLs from all episodes: the most frequent or the newest ones win. */
  private async describe(
    people: CountRow[],
    options: ListPeopleOptions,
  ): Promise<PersonCount[]> {
    const ids = people.map(row => row.person_id);
    const emails = await this.getEmails(ids, options.showIds);
    const forms: FormRow[] = await this.rows({
      ...options,
      ids,
      emails: undefined,
    })
      .join({ e: 'episodes' }, 'e.id', 'p.episode_id')
      .groupBy('p.person_id', 'p.name', 'p.role', 'p.image_url', 'p.url')
      .select('p.person_id', 'p.name', 'p.role', 'p.image_url', 'p.url')
      .count({ times: '*' })
      .max({ latest: 'e.published_ms' });
    return people.map(row =>
      describePerson(
        row,
        forms.filter(form => form.person_id === row.person_id),
        emails.get(row.person_id),
      ),
    );
  }

  /**
   * Adds e-mail addresses to who takes part in an episode: the one that the episode has, else the newest one of the person.
   */
  async withEmails(
    showIds: string[],
    episode: { id: string; people: Person[] },
  ): Promise<Person[]> {
    const ids = episode.people.flatMap(({ name }) => toPersonId(name) ?? []);
    const emails = await this.getEmails(ids, showIds, episode.id);
    return episode.people.map(person => {
      const [email] = emails.get(toPersonId(person.name) ?? '') ?? [];
      return email === undefined ? person : { ...person, email };
    });
  }

  /** Deletes all e-mail addresses. The next refresh of their shows reads all episodes again. */
  async forgetEmails(): Promise<void> {
    await this.database.transaction(async tx => {
      const having = () => tx('episode_people').whereNotNull('email');
      await tx('shows')
        .whereIn('id', having().select('show_id'))
        .update({ content_hash: null });
      await tx('episodes')
        .whereIn('id', having().select('episode_id'))
        .update({ hash: '' });
      await having().update({ email: null });
    });
  }

  /** Returns e-mail addresses by person id: those of the given episode first, then the newest. */
  private async getEmails(
    ids: string[],
    showIds: string[],
    episodeId = '',
  ): Promise<Map<string, string[]>> {
    if (ids.length === 0) {
      return new Map();
    }
    const rows: EmailRow[] = await this.database({ p: 'episode_people' })
      .join({ e: 'episodes' }, 'e.id', 'p.episode_id')
      .whereIn('p.person_id', ids)
      .whereIn('p.show_id', showIds)
      .whereNotNull('p.email')
      .groupBy('p.person_id', 'p.email')
      .select('p.person_id', 'p.email')
      .select(
        this.database.raw(
          'max(case when p.episode_id = ? then 1 else 0 end) as own',
          [episodeId],
        ),
      )
      .max({ latest: 'e.published_ms' });
    rows.sort(
      (a, b) =>
        b.own - a.own ||
        Number(b.latest) - Number(a.latest) ||
        compare(a.email, b.email),
    );
    const emails = new Map<string, string[]>();
    for (const { person_id: id, email } of rows) {
      const found = emails.get(id) ?? [];
      emails.set(id, [...found, email].slice(0, MAX_EMAILS));
    }
    return emails;
  }

  private rows(options: ListPeopleOptions) {
    const { showIds, topicId, text, ids, emails } = options;
    return this.database({ p: 'episode_people' })
      .whereIn('p.show_id', showIds)
      .modify(query => {
        if (ids || emails) {
          query.where(either =>
            either.whereIn('p.person_id', ids ?? []).orWhereIn(
              'p.person_id',
              this.database('episode_people')
                .select('person_id')
                .whereIn('email', emails ?? [])
                .whereIn('show_id', showIds),
            ),
          );
        }
        if (topicId !== undefined) {
          query.whereIn(
            'p.episode_id',
            this.database('episode_topics')
              .select('episode_id')
              .where('topic_id', topicId),
          );
        }
        if (text?.trim()) {
          // Ids consist of letters, digits and hyphens, so they need no escaping for `like`.
          const words = toPersonId(text)?.split('-');
          for (const word of words ?? []) {
            query.whereRaw(`'-' || p.person_id like ?`, [`%-${word}%`]);
          }
          if (!words) query.whereRaw('1 = 0');
        }
      });
  }
}

function describePerson(
  { person_id: id, episodes }: CountRow,
  forms: FormRow[],
  emails: string[] | undefined,
): PersonCount {
  const newest = [...forms].sort(
    (a, b) => Number(b.latest) - Number(a.latest) || compare(a.name, b.name),
  );
  const imageUrl = newest.find(form => form.image_url)?.image_url;
  const url = newest.find(form => form.url)?.url;
  return {
    id,
    name: mostFrequent(forms.map(form => [form.name, Number(form.times)]))[0],
    roles: mostFrequent(forms.map(form => [form.role, Number(form.times)])),
    episodeCount: Number(episodes),
    ...(imageUrl && { imageUrl }),
    ...(url && { url }),
    ...(emails && { emails }),
  };
}

/** Sorts values by frequency, then alphabetically. */
function mostFrequent(counted: Array<[value: string, times: number]>) {
  const sums = new Map<string, number>();
  for (const [value, times] of counted) {
    sums.set(value, (sums.get(value) ?? 0) + times);
  }
  return [...sums]
    .sort(([a, m], [b, n]) => n - m || compare(a, b))
    .map(([value]) => value);
}

function compare(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}
