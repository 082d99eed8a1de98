import { RequestHandler, Router } from 'express';
import createPromiseRouter from 'express-promise-router';
import spec from '../schema/openapi.generated.json';
import { hideInternalErrors } from './internalErrors';
import { readOperations } from './operations';
import { createRequestContext, RouterOptions } from './requestContext';
import { addCorrectionRoutes } from './routes/correctionRoutes';
import { addDocumentRoutes } from './routes/documentRoutes';
import { addEpisodeRoutes } from './routes/episodeRoutes';
import { addFollowRoutes } from './routes/followRoutes';
import { addListeningRoutes } from './routes/listeningRoutes';
import { addPeopleRoutes } from './routes/peopleRoutes';
import { addQueueRoutes } from './routes/queueRoutes';
import { addRelatedRoutes } from './routes/relatedRoutes';
import { addSeriesRoutes } from './routes/seriesRoutes';
import { addShowRoutes } from './routes/showRoutes';
import { addTopicRoutes } from './routes/topicRoutes';
import { addCatalogRoutes } from './routes/catalogRoutes';
import { addFacetRoutes } from './routes/facetRoutes';
import { addMeRoutes } from './routes/meRoutes';
import { validateRequests } from './validation';

const noStore: RequestHandler = (_request, response, next) => {
  response.setHeader('Cache-Control', 'no-store');
  next();
};

/** The HTTP API, as `openapi.yaml` describes it. */
export function createRouter(options: RouterOptions): Router {
  const operations = readOperations();
  const router = createPromiseRouter();
  router.get('/openapi.json', (_request, response) => {
    response.json(spec);
  });
  const context = createRequestContext(router, operations, options);
  router.use(context.sendKept);
  router.use(validateRequests(operations));
  router.use(['/me', '/topic-corrections'], noStore);
  addShowRoutes(context);
  addEpisodeRoutes(context);
  addDocumentRoutes(context);
  addTopicRoutes(context);
  addPeopleRoutes(context);
  addSeriesRoutes(context);
  addRelatedRoutes(context);
  addCorrectionRoutes(context);
  addFollowRoutes(context);
  addListeningRoutes(context);
  addQueueRoutes(context);
  addCatalogRoutes(context);
  addFacetRoutes(context);
  addMeRoutes(context);
  router.use(hideInternalErrors(options.logger));
  return router;
}
