// `yarn release:publish <tag>`: publishes the tarballs of `yarn release:check`, if the tag matches their version.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { publishedPackages, readManifest, tarballOf } from './lib/packages.mjs';
import { publish } from './lib/publish.mjs';
import { cleanEnvironment, root } from './lib/toolchain.mjs';

const packages = publishedPackages(root).map(directory => {
  const { dependencies } = readManifest(directory);
  return {
    ...tarballOf(directory),
    dependencies: Object.keys(dependencies ?? {}),
  };
});

const [tag] = process.argv.slice(2);
for (const { name, version, file } of packages) {
  if (tag !== `v${version}`) {
    console.error(`${name} is at ${version}, and the tag is ${tag}`);
    process.exit(1);
  }
  if (!existsSync(file)) {
    console.error(`${file} is not there: run yarn release:check first`);
    process.exit(1);
  }
}

publish(packages, args => {
  const { status, stdout, stderr } = spawnSync('npm', args, {
    cwd: root,
    encoding: 'utf8',
    env: cleanEnvironment(),
  });
  return { code: status ?? 1, output: `${stdout}${stderr}` };
});
