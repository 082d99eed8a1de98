import { NotFoundError } from '@backstage/errors';
import {
  PeopleFilter,
  PeoplePage,
  PeopleQuery,
  PersonCount,
} from '@nerdout/backstage-plugin-podcast-common';
import { CursorCodec } from '../cursor';
import { Produce } from '../Answers';
import { RequestContext } from '../requestContext';
import { setPrivate } from '../revalidation';

/** An address can be that of several people. */
const MAX_FOUND = 200;

type ListQuery = Pick<PeopleQuery, 'show' | 'q'>;

const cursors = new CursorCodec<ListQuery>('/people');

export function addPeopleRoutes(context: RequestContext) {
  const { route, answer, showIds, people, findShow } = context;

  const listPeople: Produce = async request => {
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
    return {
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
    } satisfies PeoplePage;
  };

  const getPerson: Produce = async request => {
    const { personId } = request.params;
    const { items } = await people.list({
      showIds,
      ids: [personId],
      limit: 1,
    });
    if (items.length === 0) {
      throw new NotFoundError(`No person with id '${personId}'`);
    }
    return items[0] satisfies PersonCount;
  };

  answer('/people', listPeople, { on: 'content' });
  answer('/people/{personId}', getPerson, { on: 'content' });

  route('post', '/people/find', async (request, response) => {
    setPrivate(response);
    const { ids = [], emails = [] } = request.body as PeopleFilter;
    const { items } = await people.list({
      showIds,
      ids,
      emails: emails.map(email => email.toLowerCase()),
      limit: MAX_FOUND,
    });
    response.json({ items } satisfies { items: PersonCount[] });
  });
}
