import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tarballProblems } from './tarball.mjs';

const repository = 'https://github.com/someone/somewhere';

const manifest = {
  name: '@someone/plugin',
  version: '1.2.0',
  description: 'A plugin',
  license: 'Apache-2.0',
  author: 'Someone',
  keywords: ['backstage'],
  homepage: repository,
  bugs: `${repository}/issues`,
  repository: { type: 'git', url: `git+${repository}.git` },
  engines: { node: '>=22' },
  backstage: { role: 'backend-plugin' },
  main: 'dist/index.cjs.js',
  types: 'dist/index.d.ts',
  exports: {
    '.': {
      backstage: '@backstage/BackendFeature',
      require: './dist/index.cjs.js',
      types: './dist/index.d.ts',
    },
  },
  configSchema: 'config.schema.json',
  dependencies: { '@someone/other': '^1.2.0' },
};

const good = {
  'package.json': JSON.stringify(manifest),
  'README.md': `# Plugin\n\n## Use it\n\nSee [above](#use-it) and [install](${repository}/blob/main/docs/install.md#front-end).\n`,
  'CHANGELOG.md': '# @someone/plugin\n\n## 1.2.0\n\n- More\n\n## 1.1.0\n',
  LICENSE: 'the licence',
  'config.schema.json': '{}',
  'migrations/1_init.js': '',
  'dist/index.cjs.js': '',
  'dist/index.d.ts': '',
};

function problemsOf(changes, changedManifest = {}) {
  const files = new Map(
    Object.entries({
      ...good,
      'package.json': JSON.stringify({ ...manifest, ...changedManifest }),
      ...changes,
    }).filter(([, text]) => text !== undefined),
  );
  return tarballProblems(files, {
    licence: 'the licence',
    hasConfig: true,
    migrations: ['1_init.js'],
    readRepositoryFile: path =>
      path === 'docs/install.md' ? '# Install\n\n## Front end\n' : undefined,
  });
}

test('finds nothing in a whole tarball', () => {
  assert.deepEqual(problemsOf({}), []);
});

for (const path of Object.keys(good).filter(name => name !== 'package.json')) {
  test(`misses ${path}`, () => {
    assert.match(
      problemsOf({ [path]: undefined }).join('\n'),
      new RegExp(path.replaceAll('.', '\\.')),
    );
  });
}

for (const field of ['author', 'engines', 'repository', 'types']) {
  test(`misses ${field} of package.json`, () => {
    assert.ok(
      problemsOf({}, { [field]: undefined }).some(problem =>
        problem.endsWith(`no ${field}`),
      ),
    );
  });
}

const readme = link => ({ 'README.md': `# Plugin\n\n[there](${link})\n` });

for (const [what, changes, changedManifest] of [
  ['a dependency of the workspace', {}, { dependencies: { a: 'workspace:^' } }],
  ['an export that is not there', {}, { exports: { './a': './dist/a.js' } }],
  ['a changelog of another version', { 'CHANGELOG.md': '# A\n\n## 1.1.0\n' }],
  ['another licence', { LICENSE: 'another' }],
  ['a migration that is left out', { 'migrations/1_init.js': undefined }],
  ['a schema that is not named', {}, { configSchema: undefined }],
  ['sources', { 'src/index.ts': '' }],
  ['tests', { 'dist/a.test.js': '' }],
  ['hidden files', { '.eslintrc.js': '' }],
  ['a relative link', readme('../other/README.md')],
  ['a missing heading', readme('#nowhere')],
  ['a missing file', readme(`${repository}/blob/main/docs/no.md`)],
  [
    'a missing heading of a file',
    readme(`${repository}/blob/main/docs/install.md#no`),
  ],
]) {
  test(`finds ${what}`, () => {
    assert.equal(problemsOf(changes, changedManifest).length, 1);
  });
}

test('takes code for no link', () => {
  const text = '# Plugin\n\n```md\n[a](b)\n```\n\nWrite `[a](b)`.\n';
  assert.deepEqual(problemsOf({ 'README.md': text }), []);
});
