import { existsSync } from 'node:fs';
import { defineConfig, devices } from '@playwright/test';

// The browser of the system comes first: Playwright's own is a download that not every network allows.
const chromium =
  process.env.CHROMIUM_PATH ??
  [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ].find(path => existsSync(path));

const port = Number(process.env.E2E_PORT ?? 7117);

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  forbidOnly: Boolean(process.env.CI),
  // A shared build machine can starve a browser for a while; a test that needs its second try is reported as flaky.
  retries: process.env.CI ? 1 : 0,
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${port}`,
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: chromium,
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-quic',
        '--autoplay-policy=no-user-gesture-required',
      ],
    },
  },
  webServer: {
    // The built front end, served by the backend with the content security policy of production.
    command: 'yarn workspace backend start:e2e',
    url: `http://localhost:${port}/.backstage/health/v1/readiness`,
    timeout: 120_000,
    env: { E2E_PORT: String(port), LOG_LEVEL: 'warn' },
  },
});
