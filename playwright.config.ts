import { defineConfig, devices } from '@playwright/test';
import { launchOptions } from './scripts/lib/chromium.mjs';

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
    launchOptions,
  },
  webServer: {
    // The built front end, served by the backend with the content security policy of production.
    command: 'yarn workspace backend start:e2e',
    url: `http://localhost:${port}/.backstage/health/v1/readiness`,
    timeout: 120_000,
    env: { E2E_PORT: String(port), LOG_LEVEL: 'warn' },
  },
});
