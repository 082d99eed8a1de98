import assert from 'node:assert/strict';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { applySnippets, readSnippets } from './documentation.mjs';
import { copies } from './portal.mjs';

const page = `# Install

## Tarballs

<!-- file: package.json -->

\`\`\`json
{ "resolutions": { "ours": "file:./ours.tgz" } }
\`\`\`

## Back end

\`\`\`sh
yarn --cwd packages/backend add ours another
\`\`\`

### Start

\`\`\`ts
// src/index.ts
backend.add(import('ours'));
\`\`\`

\`\`\`yaml
# app-config.yaml
backend:
  csp:
    media-src: ['https:']
\`\`\`

## Else

\`\`\`ts
// src/index.ts
throw new Error();
\`\`\`
`;

const FILES = {
  'package.json': '{ "resolutions": { "theirs": "^1" } }',
  'src/index.ts': 'const backend = create();\nbackend.start();\n',
  'app-config.yaml':
    "backend:\n  csp:\n    connect-src: ['https:']\n  port: 1\n",
};

function follow(t, headings, files = FILES, markdown = page) {
  const portal = mkdtempSync(join(tmpdir(), 'documentation-'));
  t.after(() => rmSync(portal, { recursive: true }));
  mkdirSync(join(portal, 'src'));
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(portal, name), text);
  }
  const added = applySnippets(portal, readSnippets(markdown, headings));
  const read = name => readFileSync(join(portal, name), 'utf8');
  return { added, read };
}

test('does what the page says under the headings that are read', t => {
  const { added, read } = follow(t, ['Tarballs', 'Back end']);
  assert.deepEqual(added, [
    { workspace: 'packages/backend', name: 'ours' },
    { workspace: 'packages/backend', name: 'another' },
  ]);
  assert.deepEqual(JSON.parse(read('package.json')), {
    resolutions: { theirs: '^1', ours: 'file:./ours.tgz' },
  });
  assert.match(
    read('src/index.ts'),
    /create\(\);\n[^]*add\(import\('ours'\)\);\n\nbackend\.start/,
  );
  assert.equal(
    read('app-config.yaml'),
    'backend:\n  csp:\n    connect-src:\n      - "https:"\n    media-src:\n      - "https:"\n  port: 1\n',
  );
});

test('fails where the page has no such heading', t => {
  assert.throws(() => follow(t, ['Front end']), /no heading "Front end"/);
});

test('fails where the portal has no such file', t => {
  const { 'app-config.yaml': _, ...files } = FILES;
  assert.throws(() => follow(t, ['Back end'], files), /app-config\.yaml/);
});

test('fails where a backend is started otherwise', t => {
  const files = { ...FILES, 'src/index.ts': 'await start();' };
  assert.throws(() => follow(t, ['Back end'], files), /src\/index\.ts/);
});

test('finds packages of Backstage that are there twice', () => {
  const entry = (name, version) =>
    `"${name}@npm:^${version}":\n  version: ${version}\n  resolution: "${name}@npm:${version}"\n`;
  const lock = [
    entry('@backstage/config', '1.3.11'),
    entry('@backstage/ui', '0.18.0'),
    entry('@backstage/ui', '0.20.0'),
    entry('lodash', '3.0.0'),
    entry('lodash', '4.0.0'),
  ].join('\n');
  assert.deepEqual(copies(lock), ['@backstage/ui']);
});

const REACT = `## App

\`\`\`tsx
// src/App.tsx
import { Card } from 'ours';

<Page title="Menu">
  {/* … */}
  <Card />
</Page>;
\`\`\`
`;

const app = title => `import { Page } from 'theirs';

export const app = (
  <>
    <Page title="Search">
      <Other />
    </Page>
    <Page title="${title}">
      <Other />
    </Page>
  </>
);
`;

test('puts a part of a page where the snippet has it', t => {
  const { read } = follow(t, ['App'], { 'src/App.tsx': app('Menu') }, REACT);
  assert.match(read('src/App.tsx'), /^import \{ Card \} from 'ours';\n/);
  assert.match(
    read('src/App.tsx'),
    /Search">\s+<Other \/>\s+<\/Page>\s+<Page title="Menu">\s+<Other \/>\s+<Card \/>\s+<\/Page>/,
  );
});

test('fails where a part of a page has no place', t => {
  const files = { 'src/App.tsx': 'export const app = null;\n' };
  assert.throws(() => follow(t, ['App'], files, REACT), /no place for/);
});
