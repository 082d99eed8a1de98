import { NotFoundError } from '@backstage/errors';
import {
  PeopleFilter,
  PeoplePage,
  PeopleQuery,
  PersonCount,
} from '@nerdout/backstage-plugin-podcast-common';
import { CursorCodec } from '../cursor';
import { RequestContext } from '../requestContext';

/** An address can be that of several people. */
const MAX_FOUND = 200;

type ListQuery = Pick<PeopleQuery, 'show' | 'q'>;

const cursors = new CursorCodec<ListQuery>('/people');

export function addPeopleRoutes(context: RequestContext) {
  const { route, current, showIds, people, findShow } = context;

  route('get', '/people', current, async (request, response) => {
    // The validator has made lists and numbers of it.
    const { cursor, limit = 50, ...given } = request.query as PeopleQuery;
    const { query, after } = cursor
      ? cursors.decode(cursor, () => ['integer', 'text'])
      : { query: given, after: undefined };
    const { show, q } = query;
    given.show?.forEach(findShow);
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

  route('post', '/people/find', current, async (request, response) => {
    const { ids = [], emails = [] } = request.body as PeopleFilter;
    const { items } = await people.list({
      showIds,
      ids,
      emails: emails.map(email => email.toLowerCase()),
      limit: MAX_FOUND,
    });
    response.json({ items } satisfies { items: PersonCount[] });
  });

  route('get', '/people/{personId}', current, async (request, response) => {
    const { personId } = request.params;
    const { items } = await people.list({
      showIds,
      ids: [personId],
      limit: 1,
    });
    if (items.length === 0) {
      throw new NotFoundError(`No person with id '${personId}'`);
    }
    response.json(items[0] satisfies PersonCount);
  });
}
