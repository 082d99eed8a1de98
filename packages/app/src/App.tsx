import { createApp } from '@backstage/frontend-defaults';
import { homeModule } from './home';
import { navModule } from './nav';
import { signInModule } from './signIn';

// Plugins in package.json are discovered by `app.packages: all` in
// app-config.yaml.
export default createApp({ features: [homeModule, navModule, signInModule] });
