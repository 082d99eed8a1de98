import { CatalogMatches } from '@nerdout/backstage-plugin-podcast-common';
import { RequestHandler } from 'express';
import { RequestContext } from '../requestContext';

/** The most people of a topic that are looked up. */
const MAX_PEOPLE = 50;

/** What the catalog has about episodes and topics. Answers depend on what the caller may see in the catalog. */
export function addCatalogRoutes(context: RequestContext) {
  const { route, httpAuth, matcher, people, showIds, findEpisode, findTopic } =
    context;

  const noStore: RequestHandler = (_request, response, next) => {
    response.setHeader('Cache-Control', 'no-store');
    next();
  };

  route(
    'get',
    '/episodes/{episodeId}/catalog',
    noStore,
    async (request, response) => {
      const episode = await findEpisode(request.params.episodeId);
      const withEmails = await people.withEmails(showIds, episode);
      const matches = await matcher.find(
        {
          relevance: new Map(
            episode.topics.map(topic => [topic.topicId, topic.relevance]),
          ),
          episodeId: episode.id,
          people: withEmails.map(({ name, email }) => ({
            name,
            emails: email === undefined ? [] : [email],
          })),
        },
        await httpAuth.credentials(request),
      );
      response.json(matches satisfies CatalogMatches);
    },
  );

  route(
    'get',
    '/topics/{topicId}/catalog',
    noStore,
    async (request, response) => {
      const { id } = findTopic(request.params.topicId);
      const speakers = await people.list({
        showIds,
        topicId: id,
        limit: MAX_PEOPLE,
      });
      const matches = await matcher.find(
        { relevance: new Map([[id, 1]]), people: speakers.items },
        await httpAuth.credentials(request),
      );
      response.json(matches satisfies CatalogMatches);
    },
  );
}
