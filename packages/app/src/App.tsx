import { createApp } from '@backstage/frontend-defaults';
import { homeModule } from './home';
import { navModule } from './nav';
import { signInModule } from './signIn';

// Plugins are not named here: `app.packages: all` in app-config.yaml finds those that package.json lists.
export default createApp({ features: [homeModule, navModule, signInModule] });
