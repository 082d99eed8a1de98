// API reports in the files and the format of `backstage-repo-tools api-reports`, by the same API Extractor. That tool
// would add 360 MB for its other features.
import {
  CompilerState,
  Extractor,
  ExtractorConfig,
} from '@microsoft/api-extractor';
import { cpSync, existsSync, rmSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { readManifest } from './packages.mjs';

/**
 * Writes or checks the report of each entry point. Returns the problems as sentences.
 *
 * @param root - of the repository; `dist-types` is in it
 * @param directories - of packages
 */
export function reportEntryPoints(root, directories, isCheck) {
  const entries = directories.flatMap(directory =>
    entryPoints(root, directory),
  );
  const missing = entries.filter(
    ({ declarations }) => !existsSync(join(root, 'dist-types', declarations)),
  );
  if (missing.length > 0) {
    return missing.map(
      ({ name }) => `${name} has no declarations: run yarn tsc`,
    );
  }
  const cache = join(root, 'node_modules/.cache/api-reports');
  rmSync(cache, { recursive: true, force: true });
  // Packages see each other as in node_modules: by their declarations, not by their sources.
  for (const directory of directories) {
    const place = relative(root, directory);
    cpSync(join(root, 'dist-types', place), join(cache, place), {
      recursive: true,
    });
  }
  const paths = Object.fromEntries(
    entries.map(({ name, declarations }) => [
      name,
      [join(cache, declarations)],
    ]),
  );
  const configs = entries.map(entry => configFor(root, cache, entry, paths));
  const compilerState = CompilerState.create(configs[0], {
    additionalEntryPoints: configs.map(each => each.mainEntryPointFilePath),
  });
  return entries.flatMap((entry, index) =>
    report(root, entry, configs[index], compilerState, isCheck),
  );
}

/** The entry points of a package: name, declarations, and name of the report. */
export function entryPoints(root, directory) {
  const manifest = readManifest(directory);
  return Object.entries(manifest.exports)
    .filter(([, source]) => /\.tsx?$/.test(source))
    .map(([path, source]) => {
      const sub = path.replace(/^\.\/?/, '');
      return {
        directory,
        name: sub ? `${manifest.name}/${sub}` : manifest.name,
        declarations: join(
          relative(root, directory),
          source.replace(/\.tsx?$/, '.d.ts'),
        ),
        report: sub ? `report-${sub}.api.md` : 'report.api.md',
      };
    });
}

function configFor(root, cache, entry, paths) {
  const none = { logLevel: 'none', addToApiReportFile: false };
  return ExtractorConfig.prepare({
    packageJsonFullPath: join(entry.directory, 'package.json'),
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: join(root, 'dist-types', entry.declarations),
      newlineKind: 'lf',
      compiler: {
        overrideTsconfig: {
          extends: '@backstage/cli/config/tsconfig.json',
          files: [join(root, 'dist-types', entry.declarations)],
          include: [],
          compilerOptions: {
            rootDir: root,
            baseUrl: root,
            paths,
            incremental: false,
          },
        },
      },
      apiReport: {
        enabled: true,
        reportFileName: entry.report,
        reportFolder: entry.directory,
        reportTempFolder: join(cache, 'reports', basename(entry.directory)),
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: { default: { logLevel: 'error' } },
        extractorMessageReporting: {
          default: { logLevel: 'none', addToApiReportFile: true },
          // All exports are public.
          'ae-missing-release-tag': none,
          // The report has its path on this machine.
          'ae-undocumented': none,
        },
        tsdocMessageReporting: { default: none },
      },
    },
  });
}

function report(root, entry, config, compilerState, isCheck) {
  const problems = [];
  const { apiReportChanged } = Extractor.invoke(config, {
    compilerState,
    localBuild: !isCheck,
    messageCallback(message) {
      message.handled = true;
      if (message.logLevel === 'error') {
        problems.push(
          `${entry.name}: ${message.formatMessageWithLocation(root)}`,
        );
      }
    },
  });
  if (isCheck && apiReportChanged) {
    const file = relative(root, join(entry.directory, entry.report));
    problems.push(`${file} is not what ${entry.name} exports`);
  }
  return problems;
}
