import { createBackend } from '@backstage/backend-defaults';
import { demoMediaPlugin } from './demoMedia';

const backend = createBackend();

backend.add(import('@backstage/plugin-app-backend'));
backend.add(import('@backstage/plugin-auth-backend'));
backend.add(import('@backstage/plugin-auth-backend-module-guest-provider'));
backend.add(import('@backstage/plugin-catalog-backend'));
backend.add(import('@backstage/plugin-permission-backend'));
backend.add(
  import('@backstage/plugin-permission-backend-module-allow-all-policy'),
);
backend.add(import('@backstage/plugin-search-backend'));
// Stores the search index in PostgreSQL; does nothing with SQLite.
backend.add(import('@backstage/plugin-search-backend-module-pg'));
backend.add(import('@backstage/plugin-search-backend-module-catalog'));
backend.add(import('@backstage/plugin-user-settings-backend'));
backend.add(import('@backstage/plugin-notifications-backend'));
backend.add(import('@backstage/plugin-signals-backend'));

backend.add(import('@nerdout/backstage-plugin-podcast-backend'));
backend.add(import('@nerdout/backstage-plugin-catalog-backend-module-podcast'));
backend.add(import('@nerdout/backstage-plugin-search-backend-module-podcast'));
backend.add(demoMediaPlugin);

backend.start();
