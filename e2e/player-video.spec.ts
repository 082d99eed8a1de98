import type { Page } from '@playwright/test';
import {
  bar,
  expect,
  isPaused,
  overflow,
  playFleetFirst,
  shoot,
  signIn,
  test,
  useTheme,
  violations,
} from './support';

test.describe.configure({ timeout: 180_000 });

const stage = (page: Page) => page.locator('[data-podcast-video-stage]');
const video = (page: Page) =>
  page.evaluate(() => {
    const { paused, currentTime, videoWidth, src } =
      document.querySelector('video')!;
    return { paused, currentTime, videoWidth, src };
  });
const time = async (page: Page) => (await video(page)).currentTime;

async function play(page: Page) {
  await playFleetFirst(page);
  await expect(
    bar(page).getByRole('button', { name: /^Format/ }),
  ).toBeVisible();
}

async function chooseVideo(page: Page) {
  await bar(page)
    .getByRole('button', { name: /^Format: Audio/ })
    .click();
  await page.getByRole('menuitemradio', { name: /^Video · 360p/ }).click();
  await expect(stage(page).locator('video')).toBeVisible();
}

test('switching to video continues at the position, and is remembered', async ({
  page,
}) => {
  await signIn(page, '/podcast/nerdout?q=fleet%20first');
  await play(page);
  await bar(page).getByRole('slider', { name: 'Position' }).focus();
  for (let i = 0; i < 6; i++) {
    await page.keyboard.press('ArrowRight');
  }
  await chooseVideo(page);
  await expect.poll(() => time(page)).toBeGreaterThan(30);
  expect((await video(page)).videoWidth).toBe(640);
  expect(await page.evaluate(() => document.querySelector('audio')?.src)).toBe(
    '',
  );

  // It keeps playing wherever the video is shown.
  await bar(page).getByRole('button', { name: 'Shrink video' }).click();
  const thumbnail = bar(page).getByRole('button', {
    name: 'Enlarge video',
  });
  await expect(thumbnail.locator('video')).toBeVisible();
  const small = await time(page);
  await expect.poll(() => time(page)).toBeGreaterThan(small + 0.5);
  await page
    .getByRole('navigation', { name: 'sidebar nav' })
    .getByRole('link', { name: 'Catalog', exact: true })
    .click();
  await expect(page).toHaveURL(/\/catalog/);
  const elsewhere = await time(page);
  await expect.poll(() => time(page)).toBeGreaterThan(elsewhere + 0.5);
  await thumbnail.click();
  await expect(stage(page).locator('video')).toBeVisible();
  expect((await video(page)).paused).toBe(false);

  await stage(page).locator('video').click();
  await expect.poll(async () => (await video(page)).paused).toBe(true);

  await page.goto('/podcast/nerdout?q=fleet%20first');
  await play(page);
  await expect(stage(page).locator('video')).toBeVisible();
  await expect.poll(async () => (await video(page)).paused).toBe(false);
  await bar(page)
    .getByRole('button', { name: /^Format: Video/ })
    .click();
  await page.getByRole('menuitemradio', { name: /^Audio/ }).click();
  await expect(stage(page)).toBeHidden();
  await expect.poll(() => isPaused(page)).toBe(false);
});

test('a video can be shown in picture-in-picture', async ({ page }) => {
  await signIn(page, '/podcast/nerdout?q=fleet%20first');
  await play(page);
  await chooseVideo(page);
  const button = stage(page).getByRole('button', {
    name: 'Picture-in-picture',
  });
  const enabled = await page.evaluate(() => document.pictureInPictureEnabled);
  await expect(button).toHaveCount(enabled ? 1 : 0);
  await stage(page).getByRole('button', { name: 'Full screen' }).click();
  await expect
    .poll(() => page.evaluate(() => document.fullscreenElement?.tagName))
    .toBe('VIDEO');
  await page.keyboard.press('Escape');
  await page.evaluate(() => document.exitFullscreen().catch(() => {}));
  expect((await video(page)).paused).toBe(false);
});

for (const theme of ['light', 'dark'] as const) {
  test(`a video is accessible and covers nothing: ${theme} theme`, async ({
    page,
  }) => {
    await useTheme(page, theme);
    await signIn(page, '/podcast/nerdout?q=fleet%20first');
    await play(page);
    await chooseVideo(page);
    await bar(page)
      .getByRole('button', { name: /^Pause / })
      .click();
    const check = async (what: string) => {
      expect(await violations(page), what).toEqual([]);
      expect(await overflow(page), what).toBeLessThanOrEqual(0);
      await shoot(page, `${theme}-${what}`);
    };
    await check('large video');
    // The page makes room for the larger bar.
    const height = (await bar(page).boundingBox())!.height;
    expect(height).toBeGreaterThan(250);
    expect(
      await page.evaluate(() =>
        getComputedStyle(document.documentElement).getPropertyValue(
          '--podcast-player-height',
        ),
      ),
    ).toBe(`${Math.round(height)}px`);
    await bar(page).getByRole('button', { name: 'Shrink video' }).click();
    await check('small video');

    await page.setViewportSize({ width: 360, height: 760 });
    await check('video in the small bar');
    await bar(page).getByRole('button', { name: 'Expand player' }).click();
    const sheet = page.getByRole('dialog', { name: 'Podcast player' });
    await expect(sheet.locator('video')).toBeVisible();
    await check('video in the sheet');
  });
}
