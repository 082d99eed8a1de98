/** Packages in an order in which each comes behind those that it needs. */
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
 * Publishes the tarballs that the registry does not have yet, so that a release that broke off can be run again.
 *
 * @param npm - runs npm with arguments, and gives its exit code and what it wrote on both channels
 */
export function publish(packages, npm, log = console.log) {
  for (const { name, version, file } of inOrder(packages)) {
    const there = npm(['view', `${name}@${version}`, 'version']);
    if (there.code !== 0 && !/E404/.test(there.output)) {
      throw new Error(`The registry cannot be asked: ${there.output}`);
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
