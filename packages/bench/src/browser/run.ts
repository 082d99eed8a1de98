/**
 * Measures the pages in Chromium on a slowed-down processor, with the frontend that `yarn build:app` has built:
 * `yarn bench:browser [--episodes 5000] [--cues 30000] [--slowdown 4] [--rounds 3] [--profile profiles]
 * [--write docs/benchmark-browser.md]`.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from '@playwright/test';
// eslint-disable-next-line @backstage/no-relative-monorepo-imports -- scripts/ is not a package
import { launchOptions } from '../../../../scripts/lib/chromium.mjs';
import { startHost } from './host';
import { startPortal } from './portal';
import { formatTable, type Step } from './report';
import { browseList, readTranscript } from './scenarios';

const { values } = parseArgs({
  options: {
    episodes: { type: 'string', default: '5000' },
    cues: { type: 'string', default: '30000' },
    slowdown: { type: 'string', default: '4' },
    rounds: { type: 'string', default: '3' },
    profile: { type: 'string' },
    write: { type: 'string' },
  },
});
const AUDIO_SECONDS = 3 * 3600;
const root = resolve('../..');

async function measureOnce(
  browser: Browser,
  url: string,
  profiles?: string,
): Promise<Step[]> {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
  });
  await page.goto(url);
  await page.getByRole('button', { name: 'Enter' }).click();
  await page.getByRole('link', { name: 'Podcast' }).first().waitFor();
  await page.waitForLoadState('networkidle');
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', {
    rate: Number(values.slowdown),
  });
  const steps = [
    ...(await browseList(browser, page, profiles)),
    ...(await readTranscript(browser, page, profiles)),
  ];
  await page.close();
  return steps;
}

async function main() {
  if (!existsSync(resolve(root, 'packages/app/dist/index.html'))) {
    throw new Error('Build the frontend first: yarn build:app');
  }
  const { server, url: hostUrl } = await startHost({
    episodes: Number(values.episodes),
    cues: Number(values.cues),
    audioSeconds: AUDIO_SECONDS,
  });
  const portal = await startPortal(`${hostUrl}/feed.xml`);
  const browser = await chromium.launch(launchOptions);
  try {
    const profiles = values.profile && resolve(root, values.profile);
    if (profiles) mkdirSync(profiles, { recursive: true });
    // Not counted, because the backend reads the feed and the transcript.
    await measureOnce(browser, portal.url);
    const rounds: Step[][] = [];
    for (let round = 0; round < Number(values.rounds); round++) {
      rounds.push(await measureOnce(browser, portal.url, profiles));
    }
    const result = [
      `${values.episodes} episodes, a transcript of ${values.cues} cues, ${
        values.slowdown
      }× slower processor, the worst of ${
        values.rounds
      } rounds, Chromium ${browser.version()}, ${cpus().length} × ${
        cpus()[0].model
      }, Node ${process.version}.`,
      '',
      formatTable(rounds),
    ].join('\n');
    process.stdout.write(`${result}\n`);
    if (values.write) {
      const file = resolve(root, values.write);
      const [before, after] = readFileSync(file, 'utf8').split(
        /<!-- results -->[^]*<!-- end of results -->/,
      );
      writeFileSync(
        file,
        `${before}<!-- results -->\n\n${result}\n\n<!-- end of results -->${after}`,
      );
    }
  } finally {
    await browser.close();
    portal.stop();
    server.close();
  }
}

main().catch(error => {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
});
