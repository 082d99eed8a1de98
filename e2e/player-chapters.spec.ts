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

test.describe.configure({ timeout: 180_000 });

const slider = (page: Page) =>
  bar(page).getByRole('slider', { name: 'Position' });
const hint = (page: Page) => page.locator('[data-podcast-seek-hint]');

async function openAndPlay(page: Page) {
  await signIn(page, '/podcast/nerdout?q=fleet%20first');
  await playFleetFirst(page);
  await started(page);
  await expect(
    bar(page).getByRole('button', { name: 'Next chapter' }),
  ).toBeVisible();
}

test('the seek bar shows chapters on other pages', async ({ page }) => {
  await openAndPlay(page);
  await expect(page.locator('[data-podcast-chapter-start]')).toHaveCount(4);

  // A tooltip shows the time and chapter.
  const track = slider(page).locator('xpath=../..');
  const { x, y, width, height } = (await track.boundingBox())!;
  await page.mouse.move(x + width * 0.6, y + height / 2);
  await expect(hint(page)).toContainText('The day of log4j');
  await expect(hint(page)).toContainText('0:56');
  await page.mouse.move(x + width * 0.98, y + height / 2);
  await expect(hint(page)).toContainText('Goodbye');
  // It stays inside the window.
  const box = (await hint(page).boundingBox())!;
  expect(box.x + box.width).toBeLessThanOrEqual(x + width + 1);
  await page.mouse.move(x, 10);
  await expect(hint(page)).toBeHidden();

  // Also by keyboard, and for screen readers.
  await page.keyboard.press('Tab');
  await slider(page).focus();
  await expect(hint(page)).toBeVisible();
  await page.keyboard.press('Home');
  await expect(slider(page)).toHaveAttribute(
    'aria-valuetext',
    /^0:0\d of 1:3\d, Welcome$/,
  );

  await bar(page).getByRole('button', { name: 'Next chapter' }).click();
  await bar(page).getByRole('button', { name: 'Next chapter' }).click();
  await expect(slider(page)).toHaveAttribute(
    'aria-valuetext',
    /, The day of log4j$/,
  );
  await bar(page).getByRole('button', { name: 'Previous chapter' }).click();
  await expect(slider(page)).not.toHaveAttribute(
    'aria-valuetext',
    /, The day of log4j$/,
  );
  await expect(bar(page).getByText(/NerdOut@Spotify · /)).toBeVisible();

  // Buffered ranges are shown.
  await expect
    .poll(() =>
      page
        .locator('[data-podcast-buffered]')
        .evaluate(element => element.getBoundingClientRect().width),
    )
    .toBeGreaterThan(10);
});

test('the player sheet on a small screen shows chapters', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 760 });
  await signIn(page, '/podcast/nerdout?q=fleet%20first');
  await playFleetFirst(page);
  await bar(page).getByRole('button', { name: 'Expand player' }).click();
  const sheet = page.getByRole('dialog', { name: 'Podcast player' });
  await expect(sheet.locator('[data-podcast-chapter-start]')).toHaveCount(4);
  await sheet.getByRole('button', { name: 'Next chapter' }).click();
  await sheet.getByRole('button', { name: 'Next chapter' }).click();
  await expect(sheet.getByText('The day of log4j')).toBeVisible();
});

test('the sleep timer stops at the end of the chapter', async ({ page }) => {
  await openAndPlay(page);
  await bar(page).getByRole('button', { name: 'Next chapter' }).click();
  await bar(page).getByRole('button', { name: 'Next chapter' }).click();
  await started(page, 49);
  await bar(page).getByRole('button', { name: 'Sleep timer: off' }).click();
  await page
    .getByRole('menuitemradio', { name: 'At the end of the chapter' })
    .click();
  await expect(
    bar(page).getByRole('button', {
      name: 'Sleep timer: at the end of the chapter',
    }),
  ).toBeVisible();
  // The chapter lasts 15 seconds.
  await page.evaluate(() => {
    document.querySelector('audio')!.playbackRate = 2.5;
  });
  await expect.poll(() => isPaused(page)).toBe(true);
  const at = (await currentTime(page))!;
  expect(at).toBeGreaterThan(64);
  expect(at).toBeLessThan(67);
  await expect(
    bar(page).getByRole('button', { name: 'Sleep timer: off' }),
  ).toBeVisible();
});

test('episodes without chapters have no chapter controls', async ({ page }) => {
  await signIn(page, '/podcast/nerdout?season=1');
  await page
    .getByRole('main')
    .getByRole('button', { name: /^Play / })
    .first()
    .click();
  await started(page);
  await bar(page).getByRole('button', { name: 'Sleep timer: off' }).click();
  await expect(
    page.getByRole('menuitemradio', { name: 'At the end of the episode' }),
  ).toBeVisible();
  await expect(
    page.getByRole('menuitemradio', { name: 'At the end of the chapter' }),
  ).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(
    bar(page).getByRole('button', { name: 'Next chapter' }),
  ).toBeHidden();
});
