import { chromium } from '@playwright/test';
import { launchOptions } from './chromium.mjs';

/** Starts the installed Chromium. */
export function launchBrowser() {
  return chromium.launch(launchOptions);
}
