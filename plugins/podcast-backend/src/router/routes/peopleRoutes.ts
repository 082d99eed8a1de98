import { NotFoundError } from '@backstage/errors';
import {
  PeopleFilter,
  PeoplePage,
  PeopleQuery,
  PersonCount,
} from '@nerdout/backstage-plugin-podcast-common';
import { RequestHandler, Router } from 'express';
import { PodcastConfig } from '../../config';
import { PeopleStore } from '../../database';
import { CursorCodec } from '../cursor';
import { findShow } from './showRoutes';

/** An address can be that of several people. */
const MAX_FOUND = 200;

export type PeopleRoutesOptions = {
  config: PodcastConfig;
  people: PeopleStore;
  mayRead: RequestHandler;
  current: RequestHandler;
};

type ListQuery = Pick<PeopleQuery, 'show' | 'q'>;

const cursors = new CursorCodec<ListQuery>('/people');

export function addPeopleRoutes(router: Router, options: PeopleRoutesOptions) {
  const { config, people, mayRead, current } = options;
  const showIds = config.shows.map(show => show.id);

  router.get('/people', mayRead, current, async (request, response) => {
    // The validator has made lists and numbers of it.
    const { cursor, limit = 50, ...given } = request.query as PeopleQuery;
    const { query, after } = cursor
      ? cursors.decode(cursor, () => ['integer', 'text'])
      : { query: given, after: undefined };
    const { show, q } = query;
    given.show?.forEach(showId => findShow(config, showId));
    const { items, totalItems, next } = await people.list({
      showIds: show ? showIds.filter(id => show.includes(id)) : showIds,
      text: q,
      limit: Number(limit),
      after: after && {
        episodeCount: Number(after[0]),
        id: String(after[1]),
      },
    });
    response.json({
      items,
      totalItems,
      pageInfo: next
        ? {
            nextCursor: cursors.encode({
              query: { show, q },
              after: [next.episodeCount, next.id],
            }),
          }
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
