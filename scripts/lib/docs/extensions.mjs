import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { JSDOM } from 'jsdom';
import { root } from '../toolchain.mjs';
import { code, table } from './markdown.mjs';
import {
  describe,
  exportedConstants,
  parseSource,
  propertyOf,
} from './source.mjs';

const SOURCES = 'plugins/podcast/src/extensions';
const PREDICATES =
  'https://backstage.io/docs/features/software-catalog/catalog-customization#entity-predicates';

/** The table of the extensions of the frontend plugin, with their options and attachment points. */
export async function extensionsTable() {
  const extensions = await loadExtensions();
  const constants = readdirSync(root + SOURCES)
    .filter(name => /\.tsx?$/.test(name))
    .flatMap(name => exportedConstants(parseSource(`${SOURCES}/${name}`)));

  const inOrder = Object.entries(extensions).sort(([, a], [, b]) =>
    idOf(a).localeCompare(idOf(b)),
  );
  const rows = inOrder.flatMap(([name, extension]) => {
    const constant = constants.find(each => each.name === name);
    const { id, input } = extension.attachTo;
    return [
      [
        code(idOf(extension)),
        '',
        describe(constant.statement, name),
        `${code(id)}, ${code(input)}`,
      ],
      ...optionsOf(extension, constant),
    ];
  });
  return table(['Extension', 'Option', 'Description', 'Attached to'], rows);
}

function idOf({ kind, name }) {
  return (kind ? `${kind}:` : '') + ['podcast', name].filter(Boolean).join('/');
}

function optionsOf(extension, { initializer }) {
  const [options] = initializer.arguments;
  const own = propertyOf(options, 'configSchema')?.properties ?? [];
  const properties = extension.configSchema?.schema().schema.properties ?? {};
  return Object.entries(properties).map(([option, schema]) => {
    const node = own.find(({ name }) => name.text === option);
    const text = node
      ? describe(node, option)
      : 'Standard option of this kind of extension.';
    return ['', code(option), `${text} ${valuesOf(option, schema)}`, ''];
  });
}

/** What the schema says about the values, besides their type. */
function valuesOf(option, { enum: values, minimum, maximum, default: value }) {
  if (option === 'filter') {
    return `An [entity predicate](${PREDICATES}).`;
  }
  return [
    values && `${values.map(each => code(each)).join(' or ')}.`,
    maximum < Number.MAX_SAFE_INTEGER && `From ${minimum} to ${maximum}.`,
    value !== undefined && `Defaults to ${code(JSON.stringify(value))}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** Loads the extensions, but not what they load when they are shown. */
async function loadExtensions() {
  const directory = mkdtempSync(join(tmpdir(), 'podcast-docs-'));
  try {
    const outfile = join(directory, 'extensions.cjs');
    await build({
      entryPoints: [`${root}${SOURCES}/index.ts`],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      mainFields: ['module', 'main'],
      conditions: ['import'],
      jsx: 'automatic',
      loader: { '.css': 'empty', '.svg': 'empty' },
      logLevel: 'error',
      plugins: [
        {
          name: 'leave-what-is-lazy',
          setup({ onResolve }) {
            onResolve({ filter: /.*/ }, ({ kind, path }) =>
              kind === 'dynamic-import' ? { path, external: true } : undefined,
            );
          },
        },
      ],
    });
    // Some libraries need these while they load.
    const { window } = new JSDOM('', { url: 'http://localhost' });
    Object.assign(globalThis, { window, document: window.document });
    return createRequire(import.meta.url)(outfile);
  } finally {
    rmSync(directory, { recursive: true });
  }
}
