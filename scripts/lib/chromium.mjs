// Needs only Node, because `.ci/run` uses it before dependencies are installed.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];
const MAC_CHROME =
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/**
 * The path of `CHROMIUM_PATH`, or else of the installed Chromium or Chrome. Without either, Playwright starts its own, which
 * it has to download.
 */
function findChromium() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  const directories = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return [
    ...NAMES.flatMap(name => directories.map(each => join(each, name))),
    MAC_CHROME,
  ].find(path => existsSync(path));
}

/** Playwright's options to start Chromium: without a sandbox, for containers, and with autoplay. */
export const launchOptions = {
  executablePath: findChromium(),
  args: [
    '--no-sandbox',
    '--disable-background-networking',
    '--disable-quic',
    '--autoplay-policy=no-user-gesture-required',
  ],
};
