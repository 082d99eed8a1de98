import type { Page } from '@playwright/test';
import { currentTime, expect, signIn, test } from './support';

const episode = /Fleet First/;
const play = (page: Page) =>
  page
    .getByRole('main')
    .getByRole('button', { name: /^Play .*Fleet First/ })
    .first()
    .click();
const bar = (page: Page) => page.getByRole('region', { name: /player/i });
const written = (page: Page) =>
  page.waitForResponse(
    response =>
      response.url().includes('/me/episodes/') &&
      response.request().method() === 'PUT' &&
      response.ok(),
  );

async function playAt(page: Page, seconds: number) {
  await signIn(page, '/podcast/nerdout?q=fleet%20first');
  await play(page);
  await expect.poll(() => currentTime(page)).toBeGreaterThan(0.2);
  const saved = written(page);
  await page.evaluate(at => {
    document.querySelector('audio')!.currentTime = at;
  }, seconds);
  await saved;
}

test('goes on where one stopped: after a reload and on another device', async ({
  page,
  browser,
  baseURL,
}) => {
  await playAt(page, 20);
  const paused = written(page);
  await bar(page)
    .getByRole('button', { name: /^Pause/ })
    .first()
    .click();
  await paused;

  await page.reload();
  const row = page
    .getByRole('list', { name: 'Episodes' })
    .getByRole('article')
    .filter({ hasText: episode });
  await expect(row.getByRole('progressbar')).toBeVisible();
  await expect(row.getByText(/ left$/)).toBeVisible();
  await play(page);
  await expect.poll(() => currentTime(page)).toBeGreaterThan(19.5);

  await page.goto('/podcast/nerdout');
  await expect(
    page
      .getByRole('region', { name: 'Continue listening' })
      .getByRole('link', { name: episode }),
  ).toBeVisible();

  const context = await browser.newContext({ baseURL });
  const other = await context.newPage();
  await signIn(other, '/podcast/nerdout?q=fleet%20first');
  await play(other);
  await expect.poll(() => currentTime(other)).toBeGreaterThan(19.5);
  await context.close();
});

test('what has been heard to its end is played, and starts anew', async ({
  page,
}) => {
  await signIn(page, '/podcast/nerdout?q=fleet%20first');
  await play(page);
  await expect.poll(() => currentTime(page)).toBeGreaterThan(0.2);
  const saved = written(page);
  await page.evaluate(() => {
    const audio = document.querySelector('audio')!;
    audio.currentTime = audio.duration - 0.5;
  });
  await saved;
  const row = page
    .getByRole('list', { name: 'Episodes' })
    .getByRole('article')
    .filter({ hasText: episode });
  await expect(row.getByText('Played', { exact: true })).toBeVisible();

  await page.goto('/podcast/nerdout?listening=finished');
  await expect(
    page.getByRole('list', { name: 'Episodes' }).getByRole('article'),
  ).toHaveCount(1);
  await play(page);
  await expect.poll(() => currentTime(page)).toBeGreaterThan(0.2);
  expect(await currentTime(page)).toBeLessThan(10);
});

test('saves an episode, and marks one as played', async ({ page }) => {
  await signIn(page, '/podcast/nerdout?q=fleet%20first');
  const more = page.getByRole('button', { name: /More.*Fleet First/ }).first();
  await more.click();
  const saved = written(page);
  await page.getByRole('menuitem', { name: 'Save for later' }).click();
  await saved;
  await more.click();
  const marked = written(page);
  await page.getByRole('menuitem', { name: 'Mark as played' }).click();
  await marked;

  await page.goto('/podcast/nerdout?listening=saved');
  await page.getByRole('main').getByRole('link', { name: episode }).click();
  const button = page.getByRole('button', { name: /^Save .*Fleet First/ });
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText('Played', { exact: true })).toBeVisible();
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'false');
});
