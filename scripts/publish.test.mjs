// Checks that the files for plugin directories match the packages.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { parse, parseAllDocuments } from 'yaml';
import { root } from './lib/toolchain.mjs';
import { publishedPackages } from './lib/packages.mjs';

const read = path => readFileSync(join(root, path), 'utf8');
const packages = new Map(
  publishedPackages(root).map(directory => {
    const place = relative(root, directory);
    return [JSON.parse(read(`${place}/package.json`)).name, place];
  }),
);
const manifestOf = name =>
  JSON.parse(read(`${packages.get(name)}/package.json`));
const repository = 'https://github.com/nerdout/backstage-plugin-podcast';

test('the entry for the plugin directory has what it asks for', () => {
  const entry = parse(read('docs/publish/plugin-directory.yaml'));
  assert.deepEqual(Object.keys(entry), [
    'title',
    'author',
    'authorUrl',
    'category',
    'description',
    'documentation',
    'iconUrl',
    'npmPackageName',
    'addedDate',
  ]);
  assert.ok(entry.description.length <= 170);
  assert.ok(packages.has(entry.npmPackageName));
  for (const address of [entry.documentation, entry.iconUrl]) {
    assert.ok(existsSync(join(root, address.split('/main/')[1])), address);
  }
  assert.equal(entry.authorUrl, repository);
});

test('entities of the plugin and its packages fit the packages', () => {
  const [plugin, ...all] = parseAllDocuments(
    read('docs/publish/extensions.yaml'),
  ).map(document => document.toJS());
  assert.deepEqual(
    plugin.spec.packages,
    all.map(({ metadata }) => metadata.name),
  );
  const { version: backstage } = JSON.parse(read('backstage.json'));
  for (const { spec } of all) {
    const manifest = manifestOf(spec.packageName);
    assert.equal(spec.version, manifest.version);
    assert.equal(spec.backstage.role, manifest.backstage.role);
    assert.equal(spec.backstage.supportedVersions, backstage);
  }
});

test('the example of dynamic-plugins.yaml names what the front end exposes', () => {
  const { name, exposedModules } = parse(read('docs/publish/scalprum.json'));
  const { plugins } = parse(read('docs/publish/dynamic-plugins.yaml'));
  const frontend = plugins.find(({ package: id }) =>
    id.endsWith('!nerdout-backstage-plugin-podcast'),
  ).pluginConfig.dynamicPlugins.frontend[name];
  const named = [];
  const collect = value => {
    if (typeof value !== 'object' || !value) return;
    if (value.importName) named.push([value.module, value.importName]);
    for (const condition of value.if?.anyOf ?? []) {
      named.push([value.module ?? 'Legacy', condition]);
    }
    Object.values(value).forEach(collect);
  };
  collect(frontend);
  assert.ok(named.length > 8);
  for (const [module, importName] of named) {
    const exported = exportsOf(`plugins/podcast/${exposedModules[module]}`);
    assert.ok(exported.includes(importName), `${module} has ${importName}`);
  }
  assert.deepEqual(
    plugins.map(({ package: id }) => id.split('!nerdout-')[1]).sort(),
    [...packages.keys()]
      .filter(key => /plugin/.test(manifestOf(key).backstage.role))
      .map(key => key.replace('@nerdout/', ''))
      .sort(),
  );
});

function exportsOf(path) {
  const { statements } = ts.createSourceFile(path, read(path), 99);
  return statements
    .filter(ts.isExportDeclaration)
    .flatMap(({ exportClause }) => exportClause.elements)
    .map(element => element.name.text);
}
