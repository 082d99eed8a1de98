import type { Share } from './attribute';
import type { Size } from './firstLoad';

/** Maximum gzipped bytes that the plugin may add to the first load of a portal. */
export const budget = 13_500;

export type Comparison = {
  firstLoad: { withPlugin: Size; without: Size };
  everything: { withPlugin: Size; without: Size };
  shares: Share[];
};

/** Returns the gzipped bytes that the plugin adds to the first load. */
export function getAddedBytes({ firstLoad }: Comparison): number {
  return firstLoad.withPlugin.gzipped - firstLoad.without.gzipped;
}

const kB = (bytes: number) => (bytes / 1000).toFixed(1);

function formatRow(
  name: string,
  { withPlugin, without }: Comparison['firstLoad'],
): string {
  const added = withPlugin.gzipped - without.gzipped;
  return `| ${name} | ${kB(without.gzipped)} | ${kB(withPlugin.gzipped)} | ${kB(
    added,
  )} | ${kB(withPlugin.raw - without.raw)} |`;
}

/** Formats the report in Markdown. */
export function formatReport(comparison: Comparison, date: Date): string {
  const added = getAddedBytes(comparison);
  return [
    '# What the plugin adds to a portal',
    '',
    `Measured on ${date
      .toISOString()
      .slice(
        0,
        10,
      )} by \`yarn bench:bundle\`: production builds of the demo portal with and without the plugin. The first load consists of all scripts and style sheets in \`index.html\`. Sizes are in kB. Each file is gzipped separately.`,
    '',
    `The plugin adds **${kB(added)} kB** to the first load. The budget is ${kB(
      budget,
    )} kB.`,
    '',
    '|  | without | with | added | added, not gzipped |',
    '| --- | ---: | ---: | ---: | ---: |',
    formatRow('first load', comparison.firstLoad),
    formatRow(
      'everything, including files that are loaded on demand',
      comparison.everything,
    ),
    '',
    '## Where it comes from',
    '',
    'Sources that are only in the first load with the plugin, by package. Each package is gzipped separately.',
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
