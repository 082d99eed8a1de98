import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Starts the Chromium of the system; Playwright's own is a download that not every network allows. */
export function launchBrowser() {
  return chromium.launch({
    executablePath:
      process.env.CHROMIUM_PATH ??
      ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(path =>
        existsSync(path),
      ),
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-quic',
      '--autoplay-policy=no-user-gesture-required',
    ],
  });
}
