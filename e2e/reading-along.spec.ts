import type { Page } from '@playwright/test';
import {
  currentTime,
  expect,
  isPaused,
  overflow,
  settled,
  signIn,
  started,
  written,
  playFleetFirst,
  test,
  useTheme,
  violations,
} from './support';

/** Opens an episode page of the sample by searching for a word. */
async function openEpisode(page: Page, word: string, title: RegExp) {
  await signIn(page, `/podcast/nerdout?q=${word}`);
  await page.getByRole('link', { name: title }).first().click();
  await expect(
    page.getByRole('heading', { level: 2, name: title }),
  ).toBeVisible();
}
const openFleetFirst = (page: Page) =>
  openEpisode(page, 'fleet%20first', /Fleet First/);

const chapters = (page: Page) => page.getByRole('region', { name: 'Chapters' });
const lines = (page: Page) =>
  page.getByRole('list', { name: 'Lines of the transcript' });
const openTranscript = (page: Page) =>
  page.getByRole('tab', { name: 'Transcript' }).click();

test('chapters play from their start, and the current one is highlighted', async ({
  page,
}) => {
  await openFleetFirst(page);
  await expect(chapters(page).getByRole('listitem')).toHaveCount(5);
  await chapters(page)
    .getByRole('button', { name: /The day of log4j/ })
    .click();
  await started(page, 49);
  await expect(chapters(page).locator('[aria-current="true"]')).toContainText(
    'The day of log4j',
  );

  await chapters(page).getByRole('button', { name: 'Next chapter' }).click();
  await started(page, 64.8);
  await expect(chapters(page).locator('[aria-current="true"]')).toContainText(
    'Why standards help',
  );
});

test('the transcript follows playback until you scroll, and seeks', async ({
  page,
}) => {
  await openFleetFirst(page);
  await openTranscript(page);
  await expect(lines(page)).toContainText('This is a stand-in for episode');
  await expect(lines(page)).toContainText('Robin');

  await chapters(page)
    .getByRole('button', { name: /Goodbye/ })
    .click();
  const current = lines(page).locator('[aria-current="true"]');
  await expect(current).toBeInViewport();
  await started(page, 81.4);

  await lines(page).hover();
  await page.mouse.wheel(0, -5_000);
  const follow = page.getByRole('button', { name: 'Follow playback' });
  await expect(follow).toBeVisible();
  await expect(current).not.toBeInViewport();

  await page
    .getByRole('main')
    .getByRole('button', { name: /^Pause .*Fleet First/ })
    .click();
  await lines(page)
    .getByText('A company has thousands of repositories')
    .click();
  await expect.poll(() => currentTime(page)).toBeCloseTo(21.02, 1);
  await expect(current).toContainText('A company has thousands');
  expect(await isPaused(page)).toBe(true);
});

test('long show notes are folded, and can be expanded by keyboard', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await openFleetFirst(page);
  const showAll = page.getByRole('button', { name: 'Show all notes' });
  const lastLink = page
    .getByRole('region', { name: 'Show notes' })
    .getByRole('link', { name: /^LinkedIn.*opens in a new tab$/ });
  await showAll.click();
  await expect(lastLink).toBeVisible();
  await page.getByRole('button', { name: 'Show less' }).click();
  await expect(showAll).toBeVisible();

  await lastLink.focus();
  await expect(showAll).toBeHidden();
  await expect(lastLink).toBeInViewport();
});

test('searches the transcript', async ({ page }) => {
  await openEpisode(page, 'rise', /The Rise and Fall of ABBA/);
  await openTranscript(page);
  const search = page.getByRole('searchbox', { name: 'Search the transcript' });
  await search.fill('abba');
  const status = page.getByRole('search').getByRole('status');
  await expect(status).toHaveText(/^1 of \d+$/);
  await search.press('Enter');
  await expect(status).toHaveText(/^2 of \d+$/);
  await expect(lines(page).locator('mark').first()).toBeVisible();
  await search.fill('xylophone');
  await expect(status).toHaveText('No matches');
});

test('links with a time open paused, with the transcript at that line', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openFleetFirst(page);
  const address = page.url().split('?')[0];

  for (const suffix of ['?t=50', '?t=0m50s', '#t=50']) {
    await page.goto('about:blank');
    await page.goto(address + suffix);
    await expect.poll(() => currentTime(page)).toBeCloseTo(50, 0);
    expect(await isPaused(page)).toBe(true);
    await expect(lines(page).locator('[aria-current="true"]')).toBeInViewport();
  }

  // `t=0` is a time too, even if the stored position is later.
  await playFleetFirst(page);
  await started(page, 50.5);
  const saved = written(page);
  await page
    .getByRole('main')
    .getByRole('button', { name: /^Pause .*Fleet First/ })
    .click();
  await saved;
  for (const [suffix, at] of [
    ['?t=0', 0],
    ['#t=0', 0],
    ['?t=50', 50],
  ] as const) {
    await page.goto('about:blank');
    const stored = page.waitForResponse(/\/podcast\/me(\/episodes)?(\?|$)/);
    await page.goto(address + suffix);
    // There is no line at 0:00.
    const line =
      at === 0
        ? lines(page).getByText('This is a stand-in for episode').first()
        : lines(page).locator('[aria-current="true"]');
    await expect(line).toBeInViewport();
    await expect
      .poll(() =>
        page.evaluate(() => document.querySelector('audio')?.readyState ?? 0),
      )
      .toBeGreaterThan(0);
    // Once the stored position is loaded, it must not change the time.
    await (await stored).finished();
    await settled(page);
    expect(await currentTime(page)).toBeCloseTo(at, 0);
    expect(await isPaused(page)).toBe(true);
  }

  await page.getByRole('button', { name: 'Copy link at current time' }).click();
  await expect(page.getByText('The link at 0:50 was copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `${address}?t=50`,
  );
});

test('returns nothing without a token', async ({ request }) => {
  for (const what of ['chapters', 'transcript']) {
    const answer = await request.get(`/api/podcast/episodes/any/${what}`);
    expect(answer.status()).toBe(401);
  }
});

for (const theme of ['light', 'dark'] as const) {
  for (const width of [360, 1600]) {
    test(`accessible, and fits into ${width} px: ${theme} theme`, async ({
      page,
    }) => {
      await useTheme(page, theme);
      await page.setViewportSize({ width, height: 800 });
      await openFleetFirst(page);
      await page.goto(`${page.url().split('?')[0]}?t=30`);
      await expect(lines(page).locator('mark, li').first()).toBeVisible();
      await page
        .getByRole('searchbox', { name: 'Search the transcript' })
        .fill('fleet');
      await expect(lines(page).locator('mark').first()).toBeVisible();
      expect(await violations(page)).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      await page.screenshot({
        path: `test-results/reading-along-${theme}-${width}.png`,
        fullPage: true,
      });
    });
  }
}
