// `yarn test:portals [--cell <name>] [--update] [--skip-offline]`: creates portals as `docs/install.md` says, with the
// tarballs of `yarn release:check`, and tests them in a browser. `--update` writes the lock files of the cells,
// `--skip-offline` skips portals that cannot be installed without a network, and SHOTS names a folder for screenshots.
import { ensureToolchain } from './lib/toolchain.mjs';

ensureToolchain();
await import('./lib/portals/testPortals.mjs');
