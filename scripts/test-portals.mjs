// `yarn test:portals [--cell <name>] [--update]`: makes fresh portals as `docs/install.md` says, out of the tarballs of
// `yarn release:check`, and goes through them in a browser. `--update` writes the lock files of the cells anew, and SHOTS
// names a folder for pictures.
import { ensureToolchain } from './lib/toolchain.mjs';

ensureToolchain();
await import('./lib/portals/testPortals.mjs');
