import { chromium } from '@playwright/test';
import { launchOptions } from './chromium.mjs';

/** Starts the Chromium of the system. */
export function launchBrowser() {
  return chromium.launch(launchOptions);
}
