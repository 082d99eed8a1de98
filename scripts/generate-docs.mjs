// Generates the tables of the documentation from the code: configuration keys, permissions, API operations, and
// extensions. Each table is in its page between `<!-- <name>: … -->` and `<!-- end of <name> -->`. `--check` only compares.
import { readFileSync } from 'node:fs';
import prettier from 'prettier';
import { apiTable } from './lib/docs/api.mjs';
import { configurationTable } from './lib/docs/configuration.mjs';
import { extensionsTable } from './lib/docs/extensions.mjs';
import { permissionsTable } from './lib/docs/permissions.mjs';
import { writeOrCheck } from './lib/generated.mjs';
import { root } from './lib/toolchain.mjs';

const pages = {
  'docs/configure.md': {
    configuration: configurationTable(),
    extensions: await extensionsTable(),
  },
  'docs/install.md': { permissions: permissionsTable() },
  'plugins/podcast-backend/README.md': { api: apiTable() },
};

const texts = {};
for (const [page, tables] of Object.entries(pages)) {
  const file = root + page;
  let text = readFileSync(file, 'utf8');
  for (const [name, table] of Object.entries(tables)) {
    text = replaceBetweenMarkers(page, text, name, table);
  }
  const options = await prettier.resolveConfig(file);
  texts[file] = prettier.format(text, { ...options, filepath: file });
}
writeOrCheck(texts, 'yarn generate:docs');

function replaceBetweenMarkers(page, text, name, table) {
  const start = `<!-- ${name}: made by \`yarn generate:docs\`; do not edit -->`;
  const end = `<!-- end of ${name} -->`;
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from === -1 || to < from) {
    throw new Error(`${page} does not have the lines\n${start}\n${end}`);
  }
  return `${text.slice(0, from + start.length)}\n\n${table}\n\n${text.slice(
    to,
  )}`;
}
