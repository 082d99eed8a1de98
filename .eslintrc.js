const { readdirSync } = require('node:fs');
const { join } = require('node:path');

/**
 * The floors of each package, from top to bottom: folders and files of its `src`. Those on one line are side by side.
 * Imports point down only: a folder may import what is on a lower floor, and nothing beside or above it. Files that are not
 * listed stand above all folders.
 */
const floors = {
  'packages/podcast-feed': [
    ['cli'],
    ['feed', 'parseChapters.ts', 'transcript'],
    ['namespaces'],
    ['people', 'readEach.ts'],
    ['builder.ts', 'fields.ts'],
    ['xml'],
    ['values'],
    ['charset'],
    ['limits.ts', 'warnings.ts'],
    ['errors.ts', 'model.ts', 'version.ts'],
  ],
  'plugins/podcast-common': [
    ['api', 'entities'],
    ['topics'],
    ['notes', 'people'],
    ['text'],
    ['model', 'permissions'],
    ['generated'],
  ],
  'plugins/podcast-backend': [
    ['router'],
    ['tasks'],
    ['refresh'],
    ['analysis'],
    ['documents'],
    ['database', 'catalog'],
    ['source', 'notes'],
    ['config'],
    ['schema', 'secrets', 'slices', 'text'],
  ],
  'plugins/podcast': [
    ['extensions', 'legacy'],
    ['parts.ts'],
    ['components'],
    ['availability'],
    ['hooks'],
    ['apiFactories.ts', 'routes.ts'],
    ['clients.ts', 'lazyClient.ts'],
  ],
  'plugins/podcast-react': [
    ['components'],
    ['hooks'],
    ['api'],
    ['player', 'format'],
    ['routes.ts', 'translation.ts'],
  ],
};

/** These may import anything, and only tests may import them. */
const testFolders = ['__testUtils__', 'integration', 'testing'];

function zonesOf(packageDir, levels) {
  const src = `${packageDir}/src`;
  const listed = levels.flat();
  const others = readdirSync(join(__dirname, src), {
    withFileTypes: true,
  }).filter(({ name }) => ![...listed, ...testFolders].includes(name));
  const unknown = others.find(entry => entry.isDirectory());
  if (unknown) {
    throw new Error(
      `The folder ${src}/${unknown.name} has no floor: give it one in the root .eslintrc.js, or delete it`,
    );
  }
  return levels.flatMap((level, index) =>
    level.map(name => ({
      target: `${src}/${name}`,
      from: [
        ...levels.slice(0, index + 1).flat(),
        ...others.map(file => file.name),
      ]
        .filter(from => from !== name)
        .map(from => `${src}/${from}`),
      message: `Imports point down only, and this is not below '${name}'; see the floors in the root .eslintrc.js`,
    })),
  );
}

module.exports = {
  root: true,
  plugins: ['import', '@typescript-eslint'],
  settings: {
    // Without this it also reads what is installed, which takes three times as long.
    'import/ignore': ['node_modules'],
    'import/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
    'import/resolver': { node: { extensions: ['.ts', '.tsx', '.js', '.mjs'] } },
  },
  overrides: [
    {
      files: ['packages/*/src/**', 'plugins/*/src/**'],
      // Nothing imports tests, and the rule is slow.
      excludedFiles: ['**/*.test.*'],
      rules: { 'import/no-cycle': ['error', { ignoreExternal: true }] },
    },
    ...Object.entries(floors).map(([packageDir, levels]) => ({
      files: [`${packageDir}/src/**`],
      excludedFiles: testFolders.map(name => `${packageDir}/src/${name}/**`),
      rules: {
        'import/no-restricted-paths': [
          'error',
          { basePath: __dirname, zones: zonesOf(packageDir, levels) },
        ],
      },
    })),
    {
      files: ['plugins/podcast-react/src/player/**'],
      excludedFiles: ['**/*.test.*'],
      rules: {
        '@typescript-eslint/no-restricted-imports': [
          'error',
          {
            patterns: [
              {
                group: [
                  'react',
                  'react-*',
                  'use-*',
                  '@material-ui/*',
                  '@backstage/core-components',
                ],
                message: 'The player works without React',
              },
              {
                group: ['*'],
                importNamePattern: '^use[A-Z]',
                message: 'The player works without React, so without hooks',
              },
            ],
          },
        ],
      },
    },
    {
      files: [
        'plugins/podcast-backend/src/**',
        'plugins/podcast-common/src/**',
        'plugins/podcast-react/src/**',
        'plugins/podcast/src/**',
      ],
      rules: {
        // `import/no-cycle` does not see circles of `import type`.
        '@typescript-eslint/consistent-type-imports': [
          'error',
          { prefer: 'no-type-imports', disallowTypeAnnotations: false },
        ],
      },
    },
  ],
};
