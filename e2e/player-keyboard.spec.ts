import type { Page } from '@playwright/test';
import { bar, expect, signIn, started, test } from './support';

test.describe.configure({ timeout: 180_000 });

const inBar = (page: Page, name: string | RegExp) =>
  bar(page).getByRole('button', { name });
const inPage = (page: Page, name: string | RegExp) =>
  page.getByRole('main').getByRole('button', { name });

/** Starts playback by keyboard, like everything here. */
async function play(page: Page) {
  await signIn(page, '/podcast/nerdout?q=fleet%20first');
  await inPage(page, /^Play .*Fleet First/)
    .first()
    .press('Enter');
  await started(page);
  await expect(inBar(page, 'Minimize player')).toBeVisible();
}

test('the focus stays when controls appear and disappear', async ({ page }) => {
  await play(page);

  await inBar(page, 'Minimize player').press('Enter');
  await expect(inBar(page, 'Expand player')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(inBar(page, 'Minimize player')).toBeFocused();

  // A menu whose button changes from an icon to text.
  await inBar(page, 'Sleep timer: off').press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(inBar(page, /^Sleep timer: 5 min/)).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(inBar(page, 'Sleep timer: off')).toBeFocused();

  // Dialogs opened from a menu and by a shortcut.
  await inBar(page, 'More').press('Enter');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(help).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await expect(inBar(page, 'More')).toBeFocused();
  const queueButton = inBar(page, /^Queue/);
  await queueButton.focus();
  await page.keyboard.press('?');
  await expect(help).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(queueButton).toBeFocused();

  // A button that is gone.
  const more = inPage(page, /^More actions for/).nth(1);
  await more.press('Enter');
  await page.getByRole('menuitem', { name: 'Play next' }).press('Enter');
  await expect(more).toBeFocused();
  await inBar(page, /^Next: /).press('Enter');
  await expect(inBar(page, 'No next episode')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(inBar(page, 'No next episode')).toBeHidden();
});

test('closing the player returns the focus', async ({ page }) => {
  await play(page);
  const row = inPage(page, /^Pause .*Fleet First/).first();
  await row.focus();
  await inBar(page, 'Close player').press('Enter');
  await expect(bar(page)).toBeHidden();
  await expect(inPage(page, /^Play .*Fleet First/).first()).toBeFocused();

  // If that is gone, the focus goes to the page content.
  await page.keyboard.press('Enter');
  await inPage(page, /^Pause .*Fleet First/)
    .first()
    .focus();
  await inBar(page, 'Close player').focus();
  await bar(page).getByRole('link').press('Enter');
  await expect(page.getByRole('heading', { name: 'Chapters' })).toBeVisible();
  await inBar(page, 'Close player').press('Enter');
  await expect(bar(page)).toBeHidden();
  await expect(page.getByRole('main')).toBeFocused();
});

test('retrying keeps the focus in the player', async ({
  page,
  consoleErrors,
}) => {
  await page.route('**/podcast-demo/audio/**', route =>
    route.fulfill({ status: 404 }),
  );
  await signIn(page, '/podcast/nerdout?q=fleet%20first');
  await inPage(page, /^Play .*Fleet First/)
    .first()
    .press('Enter');
  await expect(page.getByRole('alert')).toContainText(
    'The browser could not load or play this file.',
  );
  await page.unroute('**/podcast-demo/audio/**');
  await page.getByRole('button', { name: 'Try again' }).press('Enter');
  await expect(inBar(page, /^Pause .*Fleet First/)).toBeFocused();
  await expect(page.getByRole('alert')).toBeHidden();
  consoleErrors.forgive(/404/);
});

test('chapters on a page keep the focus at the end', async ({ page }) => {
  await play(page);
  await bar(page).getByRole('link').press('Enter');
  const next = inPage(page, 'Next chapter');
  await next.focus();
  const chapters = page
    .getByRole('region', { name: 'Chapters' })
    .getByRole('listitem');
  for (let chapter = 1; chapter <= 4; chapter++) {
    await page.keyboard.press('Enter');
    await expect(
      chapters.nth(chapter).locator('[aria-current="true"]'),
    ).toBeVisible();
  }
  await expect(next).toHaveAttribute('aria-disabled', 'true');
  await expect(next).toBeFocused();
});

test('dialogs of the player sheet are above it, and return the focus', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await signIn(page, '/podcast/nerdout?q=fleet%20first');
  await inPage(page, /^Play .*Fleet First/)
    .first()
    .press('Enter');
  await inBar(page, 'Expand player').press('Enter');
  const sheet = page.getByRole('dialog', { name: 'Podcast player' });
  await expect(sheet).toBeVisible();
  // Records whether the sheet is hidden while the help dialog loads.
  await page.evaluate(() => {
    const root = document.querySelector('[role=presentation].MuiDialog-root')!;
    new MutationObserver(() => {
      if (getComputedStyle(root).display === 'none') {
        document.body.dataset.wasHidden = 'true';
      }
    }).observe(root, { attributes: true, attributeFilter: ['style'] });
  });
  await sheet.getByRole('button', { name: 'More' }).press('Enter');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(help).toBeVisible();
  expect(await page.evaluate(() => document.body.dataset.wasHidden)).toBe(
    undefined,
  );
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await expect(sheet.getByRole('button', { name: 'More' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(inBar(page, 'Expand player')).toBeFocused();
});
