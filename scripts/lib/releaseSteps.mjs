/** Packs the packages for publishing and checks their contents. They include the declarations of `yarn tsc`. */
export const packingSteps = [
  {
    name: 'Metadata',
    command: ['yarn', 'backstage-cli', 'repo', 'fix', '--check', '--publish'],
  },
  { name: 'Packages', command: ['yarn', 'backstage-cli', 'repo', 'build'] },
  {
    name: 'Declared types',
    command: ['node', 'scripts/check-types-declared.mjs'],
  },
  { name: 'Tarballs', command: ['node', 'scripts/pack.mjs'] },
  {
    name: 'Contents of the tarballs',
    command: ['node', 'scripts/check-tarballs.mjs'],
  },
];
