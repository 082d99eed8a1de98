import type { Page } from '@playwright/test';
import {
  bar,
  currentTime,
  expect,
  isPaused,
  playFleetFirst,
  signIn,
  started,
  test,
} from './support';

async function openAndPlay(page: Page) {
  await signIn(page, '/podcast/nerdout?q=fleet%20first');
  await page.getByRole('link', { name: /Fleet First/ }).click();
  await playFleetFirst(page);
  await started(page, 0.5);
}

test('plays, and keeps playing while you navigate', async ({ page }) => {
  await openAndPlay(page);
  await page
    .getByRole('navigation', { name: 'sidebar nav' })
    .getByRole('link', { name: 'Catalog', exact: true })
    .click();
  await expect(page).toHaveURL(/\/catalog/);
  const before = (await currentTime(page))!;
  await started(page, before + 0.5);

  // Return from the bar.
  await bar(page)
    .getByRole('link', { name: /Fleet First/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/podcast\/nerdout\/episodes\/\w+/);
});

test('seeks, skips, pauses and closes', async ({ page }) => {
  await openAndPlay(page);
  await bar(page)
    .getByRole('button', { name: /^Pause/ })
    .click();
  await expect.poll(() => isPaused(page)).toBe(true);

  const start = (await currentTime(page))!;
  await bar(page)
    .getByRole('button', { name: /forward/i })
    .click();
  await expect.poll(() => currentTime(page)).toBeCloseTo(start + 30, 0);
  await bar(page).getByRole('button', { name: /back/i }).click();
  await expect.poll(() => currentTime(page)).toBeCloseTo(start + 15, 0);

  const seekBar = bar(page).getByRole('slider', { name: /position|seek/i });
  await seekBar.focus();
  await page.keyboard.press('Home');
  await expect.poll(() => currentTime(page)).toBeLessThan(1);

  await bar(page)
    .getByRole('button', { name: /^Close/i })
    .click();
  await expect(bar(page)).toBeHidden();
});

test('plays from an entity card', async ({ page }) => {
  await signIn(page, '/catalog/default/system/fleet-management');
  await page
    .getByRole('button', { name: /^Play .*Fleet First/ })
    .first()
    .click();
  await started(page, 0.5);
});

test('the player bar covers nothing', async ({ page }) => {
  await openAndPlay(page);
  for (const width of [360, 1600]) {
    await page.setViewportSize({ width, height: 800 });
    const last = page
      .getByRole('navigation', { name: 'Newer and older episodes' })
      .getByRole('link')
      .last();
    await last.scrollIntoViewIfNeeded();
    await page.mouse.move(width / 2, 300);
    await page.mouse.wheel(0, 10_000);
    await expect(async () => {
      const link = (await last.boundingBox())!;
      const player = (await bar(page).boundingBox())!;
      expect(link.y + link.height).toBeLessThanOrEqual(player.y);
    }).toPass();
  }
});

test('shows an error if the media cannot be loaded', async ({
  page,
  consoleErrors,
}) => {
  await page.route('**/audio/*.mp3', route => route.abort());
  await signIn(page, '/podcast/nerdout?q=fleet%20first');
  await page
    .getByRole('button', { name: /^Play .*Fleet First/ })
    .first()
    .click();
  await expect(bar(page).getByRole('alert')).toBeVisible();
  await expect(bar(page).getByRole('alert').getByRole('link')).toHaveAttribute(
    'href',
    /fleet-first\.mp3$/,
  );
  // The browser logs the aborted request.
  consoleErrors.forgive(/net::ERR_FAILED/);
});
