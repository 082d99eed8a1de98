import { AxeBuilder } from '@axe-core/playwright';
import {
  expect,
  test as base,
  type APIRequestContext,
  type BrowserContext,
  type Page,
} from '@playwright/test';

export type Theme = 'light' | 'dark';

/** Collects errors that a page logs or throws. */
export class ConsoleErrors {
  readonly messages: string[] = [];

  constructor(page: Page) {
    page.on('console', message => {
      if (message.type() === 'error') {
        this.messages.push(`${message.text()} (${message.location().url})`);
      }
    });
    page.on('pageerror', error => this.messages.push(String(error)));
  }

  /** Ignores errors that a test causes on purpose. */
  forgive(pattern: RegExp) {
    const rest = this.messages.filter(message => !pattern.test(message));
    this.messages.splice(0, this.messages.length, ...rest);
  }
}

export async function signIn(page: Page, path = '/') {
  await page.goto(path);
  await page.getByRole('button', { name: 'Enter' }).click();
  await expect(page.getByRole('button', { name: 'Enter' })).toBeHidden();
}

/** Selects the theme before the app starts. */
export async function useTheme(page: Page, theme: Theme) {
  await page.addInitScript(id => localStorage.setItem('theme', id), theme);
}

/** Request headers of the guest user. */
export async function guestHeaders(request: APIRequestContext) {
  const response = await request.post('/api/auth/guest/refresh', {
    headers: { 'X-Requested-With': 'XMLHttpRequest' },
  });
  const { backstageIdentity } = await response.json();
  return { Authorization: `Bearer ${backstageIdentity.token}` };
}

/**
 * A test that fails if the page logs an error. Starts without listening data.
 */
export const test = base.extend<{
  consoleErrors: ConsoleErrors;
  nothingHeard: void;
}>({
  // All tests share the guest user, so a test would resume what the previous
  // one played.
  nothingHeard: [
    async ({ request }, use) => {
      const headers = await guestHeaders(request);
      const forgotten = await request.delete('/api/podcast/me', { headers });
      expect(forgotten.status()).toBe(204);
      await use();
    },
    { auto: true },
  ],

  consoleErrors: [
    async ({ page }, use) => {
      const errors = new ConsoleErrors(page);
      await use(errors);
      expect(errors.messages).toEqual([]);
    },
    { auto: true },
  ],
});

/** Signs in as the shared guest user, as real portals do. */
export async function becomeGuest(target: Page | BrowserContext) {
  await target.route('**/api/auth/guest/refresh', async route => {
    const response = await route.fetch();
    const json = await response.json();
    json.backstageIdentity.identity.userEntityRef = 'user:development/guest';
    await route.fulfill({ response, json });
  });
}

/** The player, as a bar or sheet. */
export const bar = (page: Page) =>
  page.getByRole('region', { name: 'Podcast player' });

/** Presses the first play button with this name on the page. */
export const play = (page: Page, name: RegExp = /^Play /) =>
  page.getByRole('main').getByRole('button', { name }).first().click();

/**
 * Plays the sample episode that has audio, video, chapters and a transcript.
 */
export const playFleetFirst = (page: Page) => play(page, /^Play .*Fleet First/);

/** The current time of the player in seconds, or undefined without a player. */
export const currentTime = (page: Page) =>
  page.evaluate(() => document.querySelector('audio')?.currentTime);

export const isPaused = (page: Page) =>
  page.evaluate(() => document.querySelector('audio')?.paused);

/** Waits until the player is past the given time in seconds. */
export const started = (page: Page, after = 0.2) =>
  expect.poll(() => currentTime(page)).toBeGreaterThan(after);

/** Waits until the page has stored the state of an episode. */
export const written = (page: Page) =>
  page.waitForResponse(
    response =>
      response.url().includes('/me/episodes/') &&
      response.request().method() === 'PUT' &&
      response.ok(),
  );

/** Selects an item from an episode's menu. */
export async function choose(page: Page, title: string, item: string | RegExp) {
  await page
    .getByRole('main')
    .getByRole('button', { name: `More actions for ${title}`, exact: true })
    .click();
  await page.getByRole('menuitem', { name: item }).click();
  await expect(page.getByRole('menu')).toBeHidden();
}

/** Waits until nothing on the page is loading or animating. */
export async function settled(page: Page) {
  await expect(
    page
      .getByRole('progressbar', { name: /^Loading/ })
      .or(page.getByTestId('progress')),
  ).toHaveCount(0);
  await expect
    .poll(() =>
      page.evaluate(
        () =>
          document.getAnimations().filter(
            ({ playState, effect, timeline }) =>
              playState === 'running' &&
              // Scroll-driven animations never end.
              timeline === document.timeline &&
              effect?.getComputedTiming().endTime !== Infinity,
          ).length,
      ),
    )
    .toBe(0);
}

/** Returns by how many pixels the page is wider than the window. */
export const overflow = (page: Page) =>
  page.evaluate(
    () =>
      document.documentElement.scrollWidth -
      document.documentElement.clientWidth,
  );

/** Returns axe violations on a settled page, or in a part of it. */
export async function violations(page: Page, only?: string) {
  await settled(page);
  const axe = new AxeBuilder({ page });
  const result = await (only ? axe.include(only) : axe).analyze();
  return result.violations.flatMap(({ id, nodes }) =>
    nodes.map(node => `${id}: ${node.html} ${node.failureSummary}`),
  );
}

/** Takes a screenshot into the folder `SHOTS`, if set. */
export async function shoot(page: Page, name: string) {
  if (process.env.SHOTS) {
    await page.screenshot({ path: `${process.env.SHOTS}/${name}.png` });
  }
}

export { expect };
