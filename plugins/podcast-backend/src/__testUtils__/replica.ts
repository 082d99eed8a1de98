// A backend in its own process, with the real services of Backstage; see startReplica.ts.
import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { createBackend } from '@backstage/backend-defaults';
import { ConfigReader } from '@backstage/config';
import podcastPlugin from '../index';

// Exits with the tests, even if they are killed.
process.once('disconnect', () => process.exit());

process.once('message', async (config: object) => {
  const backend = createBackend();
  backend.add(
    createServiceFactory({
      service: coreServices.rootConfig,
      deps: {},
      factory: () => new ConfigReader(config as never),
    }),
  );
  backend.add(podcastPlugin);
  await backend.start();
  process.send?.('started');
});
