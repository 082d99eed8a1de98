import type { Share } from './attribute';
import type { Size } from './firstLoad';

/** Bytes, gzipped, that the plugin may add to the first load of a portal. */
export const budget = 13_500;

export type Comparison = {
  firstLoad: { withPlugin: Size; without: Size };
  everything: { withPlugin: Size; without: Size };
  shares: Share[];
};

/** Bytes, gzipped, that the plugin adds to the first load. */
export function addedBytes({ firstLoad }: Comparison): number {
  return firstLoad.withPlugin.gzipped - firstLoad.without.gzipped;
}

const kB = (bytes: number) => (bytes / 1000).toFixed(1);

function row(
  name: string,
  { withPlugin, without }: Comparison['firstLoad'],
): string {
  const added = withPlugin.gzipped - without.gzipped;
  return `| ${name} | ${kB(without.gzipped)} | ${kB(withPlugin.gzipped)} | ${kB(
    added,
  )} | ${kB(withPlugin.raw - without.raw)} |`;
}

/** The report in Markdown. */
export function report(comparison: Comparison, date: Date): string {
  const added = addedBytes(comparison);
  return [
    '# What the plugin adds to a portal',
    '',
    `Measured on ${date
      .toISOString()
      .slice(
        0,
        10,
      )} by \`yarn bench:bundle\`: the demo portal is built for production with the plugin and without it. The first load is every script and style sheet that \`index.html\` names. Sizes are in kB, gzipped file by file.`,
    '',
    `The plugin adds **${kB(added)} kB** to the first load, of ${kB(
      budget,
    )} kB that it may add.`,
    '',
    '|  | without | with | added | added, not gzipped |',
    '| --- | ---: | ---: | ---: | ---: |',
    row('first load', comparison.firstLoad),
    row('everything, also what is loaded when needed', comparison.everything),
    '',
    '## Where it comes from',
    '',
    'Sources that are in the first load only with the plugin, by package. Each package is gzipped by itself.',
    '',
    '| package | kB | not gzipped | largest files |',
    '| --- | ---: | ---: | --- |',
    ...comparison.shares.map(
      share =>
        `| ${share.package} | ${kB(share.gzipped)} | ${kB(
          share.raw,
        )} | ${share.largest
          .map(([path, bytes]) => `${path.split('/').pop()} ${kB(bytes)}`)
          .join(', ')} |`,
    ),
    '',
  ].join('\n');
}
