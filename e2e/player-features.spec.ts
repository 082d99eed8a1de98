import type { Page } from '@playwright/test';
import {
  bar,
  choose,
  currentTime,
  expect,
  isPaused,
  overflow,
  shoot,
  signIn,
  started,
  test,
  useTheme,
  violations,
  type Theme,
} from './support';

// These tests have many steps.
test.describe.configure({ timeout: 180_000 });

const queueDialog = (page: Page) => page.getByRole('dialog', { name: 'Queue' });
const rate = (page: Page) =>
  page.evaluate(() => document.querySelector('audio')?.playbackRate);

async function openShow(page: Page, query = '?season=1') {
  await signIn(page, `/podcast/nerdout${query}`);
  await expect(
    page.getByRole('list', { name: 'Episodes' }).getByRole('article').first(),
  ).toBeVisible();
}

/** Returns the title of the nth episode in the list. */
async function getTitle(page: Page, index: number) {
  const heading = page
    .getByRole('list', { name: 'Episodes' })
    .getByRole('heading', { level: 3 })
    .nth(index);
  return (await heading.textContent())!;
}

async function play(page: Page, title: string) {
  await page
    .getByRole('main')
    .getByRole('button', { name: `Play ${title}`, exact: true })
    .click();
  await started(page);
  // Shortcuts work once the bar is visible.
  await expect(
    bar(page).getByRole('button', { name: `Pause ${title}`, exact: true }),
  ).toBeVisible();
}

const queued = (page: Page) =>
  queueDialog(page).getByRole('listitem').locator('p:first-child');

/** Seeks to just before the end, by keyboard. */
async function goToEnd(page: Page) {
  await bar(page).getByRole('slider', { name: 'Position' }).focus();
  await page.keyboard.press('End');
}

test('queued episodes can be reordered, and play automatically', async ({
  page,
}) => {
  await openShow(page);
  const [first, second, third, fourth] = await Promise.all(
    [0, 1, 2, 3].map(index => getTitle(page, index)),
  );
  await play(page, first);
  await choose(page, second, 'Add to queue');
  await choose(page, third, 'Add to queue');
  await choose(page, fourth, 'Play next');

  await bar(page).getByRole('button', { name: 'Queue: 3 episodes' }).click();
  await expect(queued(page)).toHaveText([fourth, second, third]);

  // By keyboard, with announcements for screen readers.
  await queueDialog(page)
    .getByRole('button', { name: `Move ${fourth} down`, exact: true })
    .focus();
  await page.keyboard.press('Enter');
  await expect(queued(page)).toHaveText([second, fourth, third]);
  await expect(queueDialog(page).getByRole('status')).toHaveText(
    `${fourth} is now number 2 of 3.`,
  );
  await page.keyboard.press('Enter');
  await expect(queued(page)).toHaveText([second, third, fourth]);

  // By drag and drop.
  const items = queueDialog(page).getByRole('listitem');
  await items
    .nth(2)
    .locator('[data-queue-handle]')
    .dragTo(items.nth(0), { targetPosition: { x: 20, y: 5 } });
  await expect(queued(page)).toHaveText([fourth, second, third]);

  await queueDialog(page)
    .getByRole('button', { name: `Remove ${third} from the queue` })
    .click();
  await expect(queued(page)).toHaveText([fourth, second]);
  await page.keyboard.press('Escape');

  await goToEnd(page);
  await expect(bar(page).getByText(fourth, { exact: true })).toBeVisible();
  await expect.poll(() => isPaused(page)).toBe(false);

  await bar(page)
    .getByRole('button', { name: `Next: ${second}`, exact: true })
    .click();
  await expect(bar(page).getByText(second, { exact: true })).toBeVisible();
  await expect(
    bar(page).getByRole('button', { name: 'Queue: 0 episodes' }),
  ).toBeVisible();
});

test('the queue survives a reload, and can be cleared', async ({ page }) => {
  await openShow(page);
  const title = await getTitle(page, 0);
  await choose(page, title, 'Add to queue');
  await page.reload();
  await expect(
    page.getByRole('button', { name: `More actions for ${title}` }),
  ).toBeVisible();
  await choose(page, title, 'Show the queue (1)');
  await expect(queued(page)).toHaveText([title]);
  // The queue can start an empty player.
  await queueDialog(page)
    .getByRole('button', { name: `Play ${title}`, exact: true })
    .click();
  await expect(
    queueDialog(page).getByText('Your queue is empty'),
  ).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(bar(page).getByText(title, { exact: true })).toBeVisible();
  await started(page);

  await choose(page, title, 'Add to queue');
  await choose(page, title, 'Show the queue (1)');
  await queueDialog(page)
    .getByRole('button', { name: 'Clear the queue' })
    .click();
  await expect(
    queueDialog(page).getByText('Your queue is empty'),
  ).toBeVisible();
});

test('only one tab plays at a time', async ({ page, context }) => {
  await openShow(page);
  await play(page, await getTitle(page, 0));

  // The browser remembers the sign-in.
  const other = await context.newPage();
  await other.goto('/podcast/nerdout?season=1');
  await play(other, await getTitle(other, 1));
  await expect.poll(() => isPaused(page)).toBe(true);
  expect(await isPaused(other)).toBe(false);

  await bar(page)
    .getByRole('button', { name: /^Play / })
    .click();
  await expect.poll(() => isPaused(other)).toBe(true);
  // It first loads the latest position.
  await expect.poll(() => isPaused(page)).toBe(false);
  expect(await isPaused(other)).toBe(true);
});

test('keyboard shortcuts work, except while typing or when disabled', async ({
  page,
}) => {
  await openShow(page);
  await play(page, await getTitle(page, 0));
  await page.evaluate(() => (document.activeElement as HTMLElement)?.blur());

  await page.keyboard.press('k');
  await expect.poll(() => isPaused(page)).toBe(true);
  const start = (await currentTime(page))!;
  await page.keyboard.press('l');
  await expect.poll(() => currentTime(page)).toBeCloseTo(start + 30, 0);
  await page.keyboard.press('j');
  await expect.poll(() => currentTime(page)).toBeCloseTo(start + 15, 0);
  await page.keyboard.press('m');
  await expect(bar(page).getByRole('button', { name: 'Unmute' })).toBeVisible();
  await page.keyboard.press('m');
  await page.keyboard.press('>');
  await expect.poll(() => rate(page)).toBe(1.1);
  await page.keyboard.press('<');
  await expect.poll(() => rate(page)).toBe(1);
  await page.keyboard.press('Space');
  await expect.poll(() => isPaused(page)).toBe(false);

  // Typing must not pause playback.
  const field = page.getByRole('searchbox', { name: 'Search episodes' });
  await field.focus();
  await page.keyboard.type('k m');
  await expect(field).toHaveValue('k m');
  expect(await isPaused(page)).toBe(false);
  await field.fill('');
  await field.blur();

  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await help
    .getByRole('checkbox', { name: 'Enable keyboard shortcuts' })
    .uncheck();
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await page.keyboard.press('k');
  await page.keyboard.press('?');
  await expect(help).toBeHidden();
  expect(await isPaused(page)).toBe(false);
});

test('the sleep timer pauses playback', async ({ page }) => {
  await page.clock.install();
  await openShow(page);
  await play(page, await getTitle(page, 0));
  // The sample clips are short, so move the clock.
  await page.evaluate(() => {
    document.querySelector('audio')!.loop = true;
  });
  await bar(page).getByRole('button', { name: 'Sleep timer: off' }).click();
  await page.getByRole('menuitemradio', { name: 'In 15 minutes' }).click();
  await page.clock.runFor('14:00');
  expect(await isPaused(page)).toBe(false);
  await expect(
    bar(page).getByRole('button', { name: 'Sleep timer: 1 min left' }),
  ).toBeVisible();
  await page.clock.runFor('01:00');
  await expect.poll(() => isPaused(page)).toBe(true);
  await expect(
    bar(page).getByRole('button', { name: 'Sleep timer: off' }),
  ).toBeVisible();
});

test('the sleep timer stops the queue after the episode', async ({ page }) => {
  await openShow(page);
  const first = await getTitle(page, 0);
  await play(page, first);
  await choose(page, await getTitle(page, 1), 'Add to queue');
  await bar(page).getByRole('button', { name: 'Sleep timer: off' }).click();
  await page
    .getByRole('menuitemradio', { name: 'At the end of the episode' })
    .click();
  await goToEnd(page);
  await expect(
    bar(page).getByRole('button', { name: 'Sleep timer: off' }),
  ).toBeVisible();
  await expect(bar(page).getByText(first, { exact: true })).toBeVisible();
  await expect(
    bar(page).getByRole('button', { name: 'Queue: 1 episode' }),
  ).toBeVisible();
});

test('the speed is remembered per show', async ({ page }) => {
  await openShow(page);
  await play(page, await getTitle(page, 0));
  await bar(page).getByRole('button', { name: 'Speed: 1×' }).click();
  await page.getByRole('menuitemradio', { name: '1.5×' }).click();
  await page.reload();
  await play(page, await getTitle(page, 1));
  expect(await rate(page)).toBe(1.5);
});

test('copies a link to the current time', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openShow(page);
  await play(page, await getTitle(page, 0));
  await page.evaluate(() => (document.activeElement as HTMLElement)?.blur());
  await page.keyboard.press('k');
  await expect.poll(() => isPaused(page)).toBe(true);
  const seconds = Math.floor((await currentTime(page))!);
  await bar(page).getByRole('button', { name: 'More', exact: true }).click();
  await page
    .getByRole('menuitem', { name: 'Copy link at current time' })
    .click();
  await expect(page.getByText(/^The link at \d:\d\d was copied/)).toBeVisible();
  const link = new URL(
    await page.evaluate(() => navigator.clipboard.readText()),
  );
  expect(link.origin).toBe(new URL(page.url()).origin);
  expect(link.pathname).toMatch(/^\/podcast\/nerdout\/episodes\/\w+$/);
  expect(link.searchParams.get('t')).toBe(String(seconds));
});

test('can be minimized, and stays minimized', async ({ page }) => {
  await openShow(page);
  await play(page, await getTitle(page, 0));
  const height = (await bar(page).boundingBox())!.height;
  await bar(page).getByRole('button', { name: 'Minimize player' }).click();
  await expect
    .poll(async () => (await bar(page).boundingBox())!.height)
    .toBeLessThan(height);
  await page.reload();
  await play(page, await getTitle(page, 0));
  await bar(page).getByRole('button', { name: 'Expand player' }).click();
  await expect(
    bar(page).getByRole('slider', { name: 'Position' }),
  ).toBeVisible();
});

for (const theme of ['light', 'dark'] satisfies Theme[]) {
  test(`panels are accessible and fit: ${theme} theme`, async ({ page }) => {
    await useTheme(page, theme);
    await openShow(page);
    const title = await getTitle(page, 0);
    await play(page, title);
    // Otherwise, it would end and continue with the next one.
    await bar(page)
      .getByRole('button', { name: /^Pause / })
      .click();
    await choose(page, await getTitle(page, 1), 'Add to queue');
    await choose(page, await getTitle(page, 2), 'Add to queue');

    const check = async (what: string) => {
      expect(await violations(page), what).toEqual([]);
      expect(await overflow(page), what).toBeLessThanOrEqual(0);
      await shoot(page, `${theme}-${what}`);
    };

    await page
      .getByRole('main')
      .getByRole('button', { name: `More actions for ${title}`, exact: true })
      .click();
    await check('menu of an episode');
    await page.keyboard.press('Escape');

    for (const width of [1600, 360]) {
      await page.setViewportSize({ width, height: 800 });
      const sheet = page.getByRole('dialog', { name: 'Podcast player' });
      if (width === 360) {
        await check('small bar');
        await bar(page).getByRole('button', { name: 'Expand player' }).click();
        await expect(sheet).toBeVisible();
        await check('sheet');
      } else {
        await check('bar');
      }
      const player = width === 360 ? sheet : bar(page);

      await player.getByRole('button', { name: 'Queue: 2 episodes' }).click();
      await expect(queueDialog(page)).toBeVisible();
      await check(`queue at ${width}`);
      await page.keyboard.press('Escape');
      await expect(queueDialog(page)).toBeHidden();

      await player.getByRole('button', { name: 'Sleep timer: off' }).click();
      await check(`sleep timer at ${width}`);
      await page.keyboard.press('Escape');

      await player.getByRole('button', { name: 'More', exact: true }).click();
      await check(`more at ${width}`);
      await page.getByRole('menuitem', { name: 'Keyboard shortcuts' }).click();
      await expect(
        page.getByRole('dialog', { name: 'Keyboard shortcuts' }),
      ).toBeVisible();
      await check(`shortcuts at ${width}`);
      await page.keyboard.press('Escape');
    }
  });
}
