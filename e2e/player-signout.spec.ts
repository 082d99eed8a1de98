import type { Page } from '@playwright/test';
import { bar, expect, play, settled, signIn, started, test } from './support';

test.describe.configure({ timeout: 180_000 });

const kept = (page: Page) =>
  page.evaluate(() =>
    Object.keys(localStorage)
      .filter(key => key.startsWith('podcast.'))
      .sort(),
  );

async function playSomething(page: Page) {
  await play(page);
  await started(page);
}

test('signing out stops the player in all tabs, and deletes local data', async ({
  page,
  context,
}) => {
  await signIn(page, '/podcast/nerdout?season=1');
  await playSomething(page);
  await bar(page).getByRole('button', { name: 'Speed: 1×' }).click();
  await page.getByRole('menuitemradio', { name: '1.5×' }).click();
  await bar(page).getByRole('button', { name: 'Mute' }).click();
  await bar(page)
    .getByRole('button', { name: /^Pause / })
    .click();
  expect(await kept(page)).toEqual(
    expect.arrayContaining(['podcast.owner', 'podcast.rates']),
  );

  const other = await context.newPage();
  await other.goto('/podcast/nerdout?season=1');
  await playSomething(other);

  await page.goto('/settings');
  await page.getByTestId('user-settings-menu').click();
  await page.getByRole('menuitem', { name: /sign out/i }).click();
  await expect(page.getByRole('button', { name: 'Enter' })).toBeVisible();
  expect(await page.evaluate(() => document.querySelector('audio'))).toBeNull();
  // The volume belongs to the device.
  expect(await kept(page)).toEqual(['podcast.player']);

  await expect(bar(other)).toBeHidden();
  expect(
    await other.evaluate(() => document.querySelector('audio')!.paused),
  ).toBe(true);
  await other.close();

  await page.getByRole('button', { name: 'Enter' }).click();
  await page.goto('/podcast/nerdout?season=1');
  await playSomething(page);
  await expect(
    bar(page).getByRole('button', { name: 'Speed: 1×' }),
  ).toBeVisible();
});

test('before sign-in there is no player bar, and no request', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', request => {
    if (request.url().includes('/api/podcast/')) {
      asked.push(request.url());
    }
  });
  await page.clock.install();
  await page.goto('/podcast/nerdout');
  await expect(page.getByRole('button', { name: 'Enter' })).toBeVisible();
  // Not even later.
  await page.clock.fastForward('01:00');
  await settled(page);
  expect(asked).toEqual([]);
  await expect(bar(page)).toBeHidden();
  await page.getByRole('button', { name: 'Enter' }).click();
  await playSomething(page);
  await expect(bar(page)).toBeVisible();
  expect(asked).not.toEqual([]);
});
