// Needs nothing but Node, since `.ci/run` uses it before anything is installed.
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
 * The path of the Chromium to use: `CHROMIUM_PATH`, or the one that the system has. Without either Playwright starts its own,
 * which is a download that not every network allows.
 */
function findChromium() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  const directories = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return [
    ...NAMES.flatMap(name => directories.map(each => join(each, name))),
    MAC_CHROME,
  ].find(path => existsSync(path));
}

/** The options for Playwright to start Chromium: without a sandbox for containers, and with media that play by themselves. */
export const launchOptions = {
  executablePath: findChromium(),
  args: [
    '--no-sandbox',
    '--disable-background-networking',
    '--disable-quic',
    '--autoplay-policy=no-user-gesture-required',
  ],
};
