import { expect, Page, test as base } from '@playwright/test';

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

/** A test whose page is signed in as guest, and fails when the page writes an error to the console. */
export const test = base.extend<{
  consoleErrors: ConsoleErrors;
  nothingHeard: void;
}>({
  // The guest is one user in all tests, and what one test plays the next one would go on with.
  nothingHeard: [
    async ({ request }, use) => {
      const response = await request.post('/api/auth/guest/refresh', {
        headers: { 'X-Requested-With': 'XMLHttpRequest' },
      });
      const { backstageIdentity } = await response.json();
      const forgotten = await request.delete('/api/podcast/me', {
        headers: { Authorization: `Bearer ${backstageIdentity.token}` },
      });
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

/** Seconds that the player of the page has played, or undefined where there is none. */
export const currentTime = (page: Page) =>
  page.evaluate(() => document.querySelector('audio')?.currentTime);

export { expect };
