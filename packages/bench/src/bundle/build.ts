import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const plugin = '@nerdout/backstage-plugin-podcast';

function buildIn(root: string, directory: string): void {
  execFileSync(
    process.execPath,
    [
      join(root, 'node_modules/@backstage/cli/bin/backstage-cli'),
      ...['package', 'build'],
    ],
    { cwd: directory, stdio: ['ignore', 'ignore', 'inherit'] },
  );
}

/** Builds the demo portal. */
export function buildPortal(root: string): void {
  buildIn(root, join(root, 'packages/app'));
}

/**
 * Builds a copy of the demo portal without the plugin.
 *
 * @returns the directory of the bundle
 */
export function buildPortalWithout(root: string): string {
  // At the same depth as the portal, so that sources have the same names.
  const copy = join(root, '.cache/portal-without');
  rmSync(copy, { recursive: true, force: true });
  cpSync(join(root, 'packages/app'), copy, {
    recursive: true,
    filter: path => !['dist', 'node_modules'].includes(basename(path)),
  });
  const manifestPath = join(copy, 'package.json');
  const manifest = JSON.parse(readFileSync(manifestPath, 'utf8'));
  delete manifest.dependencies[plugin];
  writeFileSync(manifestPath, JSON.stringify(manifest, null, 2));
  buildIn(root, copy);
  return join(copy, 'dist');
}
