import { InputError, NotFoundError } from '@backstage/errors';
import {
  PeopleFilter,
  PeoplePage,
  PeopleQuery,
  PersonCount,
} from '@nerdout/backstage-plugin-podcast-common';
import { RequestHandler, Router } from 'express';
import { z } from 'zod';
import { PodcastConfig } from '../config';
import { findShow } from '../router/showRoutes';
import { PeopleStore } from './PeopleStore';

/** An address can be that of several people. */
const MAX_FOUND = 200;

export type PeopleRoutesOptions = {
  config: PodcastConfig;
  people: PeopleStore;
  mayRead: RequestHandler;
  current: RequestHandler;
};

const cursorSchema = z
  .object({
    show: z.array(z.string().max(200)).max(100).optional(),
    q: z.string().max(200).optional(),
    after: z
      .object({ episodeCount: z.number().int(), id: z.string().max(1000) })
      .strict(),
  })
  .strict();

export function addPeopleRoutes(router: Router, options: PeopleRoutesOptions) {
  const { config, people, mayRead, current } = options;
  const showIds = config.shows.map(show => show.id);

  router.get('/people', mayRead, current, async (request, response) => {
    // The validator has made lists and numbers of it.
    const { cursor, limit = 50, ...given } = request.query as PeopleQuery;
    const { show, q, after } = cursor
      ? decodeCursor(cursor)
      : { ...given, after: undefined };
    given.show?.forEach(showId => findShow(config, showId));
    const { items, totalItems, next } = await people.list({
      showIds: show ? showIds.filter(id => show.includes(id)) : showIds,
      text: q,
      limit: Number(limit),
      after,
    });
    response.json({
      items,
      totalItems,
      pageInfo: next
        ? { nextCursor: encodeCursor({ show, q, after: next }) }
        : {},
    } satisfies PeoplePage);
  });

  router.post('/people/find', mayRead, current, async (request, response) => {
    const { ids = [], emails = [] } = request.body as PeopleFilter;
    const { items } = await people.list({
      showIds,
      ids,
      emails: emails.map(email => email.toLowerCase()),
      limit: MAX_FOUND,
    });
    response.json({ items } satisfies { items: PersonCount[] });
  });

  router.get(
    '/people/:personId',
    mayRead,
    current,
    async (request, response) => {
      const { personId } = request.params;
      const { items } = await people.list({
        showIds,
        ids: [personId],
        limit: 1,
      });
      if (items.length === 0) {
        throw new NotFoundError(
          `There is nobody '${personId}' in the shows of this portal`,
        );
      }
      response.json(items[0] satisfies PersonCount);
    },
  );
}

type Cursor = z.output<typeof cursorSchema>;

function encodeCursor(cursor: Cursor): string {
  return Buffer.from(JSON.stringify(cursor)).toString('base64url');
}

/** @throws `InputError` for what is not a cursor of this list */
function decodeCursor(text: string): Cursor {
  try {
    const json = Buffer.from(text, 'base64url').toString('utf8');
    return cursorSchema.parse(JSON.parse(json));
  } catch {
    throw new InputError(
      `The query parameter 'cursor' must be the nextCursor of a page`,
    );
  }
}
