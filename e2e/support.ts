import { AxeBuilder } from '@axe-core/playwright';
import {
  expect,
  test as base,
  type APIRequestContext,
  type BrowserContext,
  type Page,
} from '@playwright/test';

export type Theme = 'light' | 'dark';

/** Errors that a page wrote to its console, or threw. */
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

  /** Takes back what a test brings about on purpose. */
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

/** Chooses the theme before the app starts, as its settings page would. */
export async function useTheme(page: Page, theme: Theme) {
  await page.addInitScript(id => localStorage.setItem('theme', id), theme);
}

/** Headers of a request by the user that the tests sign in as. */
export async function guestHeaders(request: APIRequestContext) {
  const response = await request.post('/api/auth/guest/refresh', {
    headers: { 'X-Requested-With': 'XMLHttpRequest' },
  });
  const { backstageIdentity } = await response.json();
  return { Authorization: `Bearer ${backstageIdentity.token}` };
}

/** A test whose page is signed in as guest, and fails when the page writes an error to the console. */
export const test = base.extend<{
  consoleErrors: ConsoleErrors;
  nothingHeard: void;
}>({
  // The guest is one user in all tests, and what one test plays the next one would go on with.
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

/** Signs in as the portal signs in its guests, who are all one user. */
export async function becomeGuest(target: Page | BrowserContext) {
  await target.route('**/api/auth/guest/refresh', async route => {
    const response = await route.fetch();
    const json = await response.json();
    json.backstageIdentity.identity.userEntityRef = 'user:development/guest';
    await route.fulfill({ response, json });
  });
}

/** The player, as a bar or as a whole. */
export const bar = (page: Page) =>
  page.getByRole('region', { name: 'Podcast player' });

/** Presses a play button in the page: the first one with this name. */
export const play = (page: Page, name: RegExp = /^Play /) =>
  page.getByRole('main').getByRole('button', { name }).first().click();

/** The episode of the sample that has everything: sound and video, chapters, a transcript. */
export const playFleetFirst = (page: Page) => play(page, /^Play .*Fleet First/);

/** Seconds that the player of the page has played, or undefined where there is none. */
export const currentTime = (page: Page) =>
  page.evaluate(() => document.querySelector('audio')?.currentTime);

export const isPaused = (page: Page) =>
  page.evaluate(() => document.querySelector('audio')?.paused);

/** Waits until the player has come so far, in seconds. */
export const started = (page: Page, after = 0.2) =>
  expect.poll(() => currentTime(page)).toBeGreaterThan(after);

/** The next position or mark of an episode that the page has written to the backend. */
export const written = (page: Page) =>
  page.waitForResponse(
    response =>
      response.url().includes('/me/episodes/') &&
      response.request().method() === 'PUT' &&
      response.ok(),
  );

/** Chooses from the menu of an episode in the page. */
export async function choose(page: Page, title: string, item: string | RegExp) {
  await page
    .getByRole('main')
    .getByRole('button', { name: `More actions for ${title}`, exact: true })
    .click();
  await page.getByRole('menuitem', { name: item }).click();
  await expect(page.getByRole('menu')).toBeHidden();
}

/** Waits until nothing on the page loads, opens or closes. */
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
              // Some follow what one scrolls, and never end.
              timeline === document.timeline &&
              effect?.getComputedTiming().endTime !== Infinity,
          ).length,
      ),
    )
    .toBe(0);
}

/** By how many pixels the page is wider than the window. */
export const overflow = (page: Page) =>
  page.evaluate(
    () =>
      document.documentElement.scrollWidth -
      document.documentElement.clientWidth,
  );

/** What axe finds on a page that has settled, or in a part of it. */
export async function violations(page: Page, only?: string) {
  await settled(page);
  const axe = new AxeBuilder({ page });
  const result = await (only ? axe.include(only) : axe).analyze();
  return result.violations.flatMap(({ id, nodes }) =>
    nodes.map(node => `${id}: ${node.html} ${node.failureSummary}`),
  );
}

/** Takes a picture for those who look at the pages, into the folder that `SHOTS` names. */
export async function shoot(page: Page, name: string) {
  if (process.env.SHOTS) {
    await page.screenshot({ path: `${process.env.SHOTS}/${name}.png` });
  }
}

export { expect };
