/** Sorts packages so that each one comes after its dependencies. */
export function inOrder(packages) {
  const byName = new Map(packages.map(each => [each.name, each]));
  const done = new Set();
  const visit = each => {
    if (done.has(each)) return;
    for (const name of each.dependencies) {
      if (byName.has(name)) visit(byName.get(name));
    }
    done.add(each);
  };
  packages.forEach(visit);
  return [...done];
}

/**
 * Publishes the tarballs that the registry does not have yet, so that you can repeat a release that failed.
 *
 * @param npm - runs npm with arguments, and returns its exit code and its output
 */
export function publish(packages, npm, log = console.log) {
  for (const { name, version, file } of inOrder(packages)) {
    const there = npm(['view', `${name}@${version}`, 'version']);
    if (there.code !== 0 && !/E404/.test(there.output)) {
      throw new Error(`The registry could not be queried: ${there.output}`);
    }
    if (there.code === 0 && there.output.trim() !== '') {
      log(`${name}@${version} is there already`);
      continue;
    }
    const { code, output } = npm([
      ...['publish', file],
      ...['--access', 'public', '--provenance'],
    ]);
    if (code !== 0) {
      throw new Error(`${name}@${version} was not published: ${output}`);
    }
    log(`${name}@${version} is published`);
  }
}
