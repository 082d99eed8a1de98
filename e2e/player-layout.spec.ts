import type { Locator, Page } from '@playwright/test';
import {
  bar,
  currentTime,
  expect,
  overflow,
  playFleetFirst,
  settled,
  shoot,
  signIn,
  test,
  violations,
} from './support';

test.describe.configure({ timeout: 180_000 });

const sheet = (page: Page) =>
  page.getByRole('dialog', { name: 'Podcast player' });

async function openAndPlay(page: Page) {
  await signIn(page, '/podcast/nerdout?q=fleet%20first');
  await playFleetFirst(page);
  await expect(
    bar(page).getByRole('button', { name: 'Next chapter' }),
  ).toBeVisible();
}

const getLeft = async (locator: Locator) => (await locator.boundingBox())!.x;

test('everything fits right-to-left, while time runs left-to-right', async ({
  page,
}) => {
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      document.documentElement.dir = 'rtl';
    });
  });
  await page.setViewportSize({ width: 1440, height: 900 });
  await openAndPlay(page);
  await bar(page)
    .getByRole('button', { name: /^Pause / })
    .click();
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await shoot(page, 'rtl-show');

  // The title is on the right, where reading starts, and the close button on
  // the left.
  const title = bar(page).getByRole('link', { name: /Fleet First/ });
  const close = bar(page).getByRole('button', { name: 'Close player' });
  expect(await getLeft(title)).toBeGreaterThan(await getLeft(close));
  // Skip back is left of skip forward, and the right arrow key seeks forward.
  expect(
    await getLeft(bar(page).getByRole('button', { name: 'Back 15 seconds' })),
  ).toBeLessThan(
    await getLeft(
      bar(page).getByRole('button', { name: 'Forward 30 seconds' }),
    ),
  );
  const slider = bar(page).getByRole('slider', { name: 'Position' });
  await slider.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => currentTime(page)).toBeCloseTo(5, 0);
  const start = await getLeft(slider);
  await page.keyboard.press('End');
  await expect.poll(() => getLeft(slider)).toBeGreaterThan(start + 100);
  await page.keyboard.press('Home');
  await bar(page).getByRole('button', { name: 'Sleep timer: off' }).click();
  await settled(page);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await shoot(page, 'rtl-menu');
  await page.keyboard.press('Escape');

  await page
    .getByRole('main')
    .getByRole('link', { name: /Fleet First/ })
    .first()
    .click();
  await expect(
    page.getByRole('region', { name: 'Chapters' }).getByRole('listitem'),
  ).toHaveCount(5);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await shoot(page, 'rtl-episode');

  await page.setViewportSize({ width: 360, height: 760 });
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await shoot(page, 'rtl-episode-narrow');
  await bar(page).getByRole('button', { name: 'Expand player' }).click();
  await expect(
    sheet(page).getByRole('slider', { name: 'Position' }),
  ).toBeVisible();
  await settled(page);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await shoot(page, 'rtl-sheet');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');

  for (const path of [
    '/podcast/nerdout',
    '/catalog/default/system/fleet-management/podcast',
  ]) {
    await page.goto(path);
    await expect(
      page
        .getByRole('list', { name: /^Episodes/ })
        .getByRole('article')
        .first(),
    ).toBeVisible();
    expect(await overflow(page), path).toBeLessThanOrEqual(0);
    await shoot(page, `rtl-narrow${path.replaceAll('/', '-')}`);
  }
});

/** Lists running animations of the podcast. */
const moving = (page: Page) =>
  page.evaluate(() =>
    document
      .getAnimations()
      .filter(({ playState }) => playState === 'running')
      .map(({ effect }) => (effect as KeyframeEffect).target as Element)
      .filter(target =>
        target.closest(
          'main, [role=dialog], [role=presentation], section[aria-label="Podcast player"]',
        ),
      )
      .map(({ outerHTML }) => outerHTML.slice(0, 200)),
  );

test('respects reduced motion', async ({ page }) => {
  // Slow responses, so that loading placeholders are visible.
  await page.route('**/api/podcast/episodes?**', async route => {
    await new Promise(resolve => setTimeout(resolve, 1500));
    await route.continue();
  });
  const load = async () => {
    await page.goto('/podcast/nerdout?season=1');
    await expect(
      page.getByRole('progressbar', { name: 'Loading episodes' }),
    ).toBeVisible();
  };
  await signIn(page, '/catalog');
  await load();
  // Positive control: without the preference, it moves.
  expect(await moving(page)).not.toEqual([]);

  await page.emulateMedia({ reducedMotion: 'reduce' });
  await load();
  expect(await moving(page)).toEqual([]);

  await playFleetFirst(page);
  await expect(
    bar(page).getByRole('button', { name: 'Next chapter' }),
  ).toBeVisible();
  expect(await moving(page)).toEqual([]);

  const more = page
    .getByRole('main')
    .getByRole('button', { name: /^More actions for / })
    .first();
  await more.click();
  expect(await moving(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await bar(page).getByRole('button', { name: 'Speed: 1×' }).click();
  expect(await moving(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toBeHidden();
  await bar(page)
    .getByRole('button', { name: /^Queue/ })
    .click();
  await expect(page.getByRole('dialog', { name: 'Queue' })).toBeVisible();
  expect(await moving(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 360, height: 760 });
  await bar(page).getByRole('button', { name: 'Expand player' }).click();
  await expect(sheet(page)).toBeVisible();
  expect(await moving(page)).toEqual([]);
});

for (const [what, width, height] of [
  ['a small phone', 320, 568],
  ['a phone on its side', 740, 360],
  ['a page made twice as large', 720, 450],
  ['a page made four times as large', 320, 256],
] as const) {
  test(`the player sheet shows all controls on ${what}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await signIn(page, '/podcast/nerdout?q=fleet%20first');
    await page
      .getByRole('main')
      .getByRole('button', { name: /^Play .*Fleet First/ })
      .first()
      .click();
    await bar(page).getByRole('button', { name: 'Expand player' }).click();
    const buttons = [
      'Previous chapter',
      'Back 15 seconds',
      /^Pause/,
      'Forward 30 seconds',
      'Next chapter',
      /^Speed/,
      'Mute',
      'Sleep timer: off',
      /^Queue/,
      'More',
    ];
    for (const name of buttons) {
      const button = sheet(page).getByRole('button', { name });
      if (height < 300) {
        await button.scrollIntoViewIfNeeded();
      }
      await expect(button).toBeInViewport({ ratio: 1 });
      const box = (await button.boundingBox())!;
      expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(43.9);
    }
  });
}

test('the seek bar is visible with forced colors', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openAndPlay(page);
  const track = bar(page)
    .getByRole('slider', { name: 'Position' })
    .locator('xpath=../..');
  const grounds = await track.evaluate(element =>
    [...element.querySelectorAll('*')]
      .filter(each => each.getBoundingClientRect().height > 0)
      .map(each => getComputedStyle(each))
      .filter(style => style.opacity === '1')
      .map(style => style.backgroundColor),
  );
  const { canvas, gray, highlight } = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.forcedColorAdjust = 'none';
    const getColor = (name: string) => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    };
    return {
      canvas: getColor('Canvas'),
      gray: getColor('GrayText'),
      highlight: getColor('Highlight'),
    };
  });
  // The track, the played part with its thumb, and the gaps between chapters.
  expect(grounds).toEqual(expect.arrayContaining([gray, highlight, canvas]));
});
