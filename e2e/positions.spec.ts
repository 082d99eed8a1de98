import type { BrowserContext, Page } from '@playwright/test';
import { hosts, serveAudio } from './media';
import {
  bar,
  becomeGuest,
  currentTime,
  expect,
  isPaused,
  playFleetFirst,
  shoot,
  signIn,
  started,
  test,
  written,
} from './support';

test.describe.configure({ timeout: 180_000 });

const list = '/podcast/nerdout?q=fleet%20first';
const main = (page: Page) => page.getByRole('main');
const notice = (page: Page) => bar(page).getByRole('status');
const slider = (page: Page) =>
  bar(page).getByRole('slider', { name: 'Position' });
const resume = (page: Page) =>
  bar(page)
    .getByRole('button', { name: /^Play .*Fleet First/ })
    .click();

async function pause(page: Page) {
  await bar(page)
    .getByRole('button', { name: /^Pause .*Fleet First/ })
    .click();
  await expect.poll(() => isPaused(page)).toBe(true);
}
async function pauseAndSave(page: Page) {
  const saved = written(page);
  await pause(page);
  return (await (await saved).json()).positionSeconds as number;
}
async function seekAndSave(page: Page, seconds: number) {
  const saved = written(page);
  await page.evaluate(at => {
    document.querySelector('audio')!.currentTime = at;
  }, seconds);
  await saved;
}

/**
 * Plays some seconds in one tab and 40 in another, then resumes in the first.
 */
async function playElsewhere(here: Page, there: Page) {
  await playFleetFirst(here);
  await started(here, 3);
  await pauseAndSave(here);
  await signIn(there, list);
  await playFleetFirst(there);
  await started(there, 2.5);
  await seekAndSave(there, 40);
  await pauseAndSave(there);
  expect(await currentTime(here)).toBeLessThan(20);

  await resume(here);
  await started(here, 39.5);
  await expect(notice(here)).toHaveText(
    /^Continued from 0:4\d, where you stopped on another device or in another tab\.$/,
  );
  await started(here, 41.5);
  expect(await pauseAndSave(here)).toBeGreaterThan(40);
}

test('a paused player resumes where another device stopped', async ({
  page,
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL });
  const other = await context.newPage();
  await signIn(page, list);
  await playElsewhere(page, other);
  // And back.
  await resume(other);
  await started(other, 41);
  await context.close();
});

/** Opens a second tab, which is signed in already. */
async function secondTab(context: BrowserContext) {
  const tab = await context.newPage();
  await tab.goto(list);
  const enter = tab.getByRole('button', { name: 'Enter' });
  const first = main(tab)
    .getByRole('button', { name: /^Play / })
    .first();
  await expect(enter.or(first)).toBeVisible();
  if (await enter.isVisible()) await enter.click();
  await expect(first).toBeVisible();
  return tab;
}

test('two tabs share the exact position', async ({ page, context }) => {
  await signIn(page, list);
  await playFleetFirst(page);
  await started(page, 3);
  await pauseAndSave(page);
  const tab = await secondTab(context);
  await playFleetFirst(tab);
  await started(tab, 2.5);
  await seekAndSave(tab, 40);
  await started(tab, 43);

  // While the other tab plays.
  await resume(page);
  await expect.poll(() => isPaused(tab)).toBe(true);
  await started(page, 42.5);
  const left = (await currentTime(tab))!;
  await started(page, left);
  await started(page, 46);
  expect(await pauseAndSave(page)).toBeGreaterThan(45);

  await resume(tab);
  await started(tab, 45.5);
});

test('the tabs of a guest share it through the browser’s storage', async ({
  page,
  context,
}) => {
  await becomeGuest(context);
  const stored = () =>
    page.evaluate(
      () =>
        JSON.parse(localStorage.getItem('podcast.listening') ?? '[]')[0]
          ?.positionSeconds,
    );
  await signIn(page, list);
  await playFleetFirst(page);
  await started(page, 3);
  await pause(page);
  await expect.poll(stored).toBeGreaterThan(2.5);
  const tab = await secondTab(context);
  await playFleetFirst(tab);
  await started(tab, 2.5);
  await tab.evaluate(() => {
    document.querySelector('audio')!.currentTime = 40;
  });
  await expect.poll(stored).toBeGreaterThan(39);
  await pause(tab);
  await resume(page);
  await started(page, 40.5);
  await pause(page);
  await expect.poll(stored).toBeGreaterThan(40.4);
});

test('a player that cannot reach the backend resumes at once', async ({
  page,
  context,
  consoleErrors,
}) => {
  await signIn(page, list);
  await playFleetFirst(page);
  await started(page, 3);
  await pauseAndSave(page);
  // The media is cached; only the backend is unreachable.
  await context.route('**/api/podcast/me/**', route => route.abort());
  await resume(page);
  await started(page, 4);
  consoleErrors.forgive(/ERR_FAILED.*\/podcast\/me\//);
});

test('without range requests, seeking shows a notice and nothing restarts', async ({
  page,
}) => {
  const stop = await serveAudio(page, 'fleet-first.mp3', hosts.withoutRanges);
  try {
    await signIn(page, list);
    await playFleetFirst(page);
    await started(page, 3);
    await bar(page).getByRole('button', { name: 'Forward 30 seconds' }).click();
    await expect(notice(page)).toHaveText(
      'You cannot jump to another time in this file, because its host does not support it.',
    );
    await shoot(page, 'no-ranges');
    expect(await currentTime(page)).toBeGreaterThan(3);
    await slider(page).press('End');
    await slider(page).press('Home');
    await expect.poll(() => currentTime(page)).toBeLessThan(3);
  } finally {
    stop();
  }
});

test('the duration in the feed does not limit a file without its own', async ({
  page,
}) => {
  await page.route(/\/api\/podcast\/episodes\?/, async route => {
    const response = await route.fetch();
    const json = await response.json();
    for (const item of json.items) item.durationSeconds = 5;
    await route.fulfill({ response, json });
  });
  const stop = await serveAudio(page, 'fleet-first.mp3', hosts.withoutLength);
  try {
    await signIn(page, list);
    await playFleetFirst(page);
    await started(page, 1);
    await expect(slider(page)).toHaveAttribute('aria-valuetext', / of 0:05/);
    await started(page, 6);
    await expect(slider(page)).toHaveAttribute(
      'aria-valuetext',
      /^0:\d\d, total length unknown$/,
    );
    await shoot(page, 'no-length');
    const before = (await currentTime(page))!;
    await bar(page).getByRole('button', { name: 'Forward 30 seconds' }).click();
    await expect.poll(() => currentTime(page)).toBeGreaterThanOrEqual(before);
    const saved = written(page);
    await pause(page);
    expect(await (await saved).json()).toMatchObject({ finished: false });
  } finally {
    stop();
  }
});

test('a position beyond the end restarts the file, and marks nothing', async ({
  page,
}) => {
  await signIn(page, list);
  const states = page.waitForResponse(/\/podcast\/me$/);
  await page.route(/\/podcast\/me(\/episodes)?(\?|$)/, async route => {
    const response = await route.fetch();
    const json = await response.json();
    for (const item of json.items ?? json.episodes) {
      item.positionSeconds = 3000;
    }
    await route.fulfill({ response, json });
  });
  await playFleetFirst(page);
  await started(page, 3);
  await pauseAndSave(page);
  await page.reload();
  await states;
  await playFleetFirst(page);
  await started(page, 1);
  expect(await currentTime(page)).toBeLessThan(20);
  expect(await isPaused(page)).toBe(false);
  await expect(main(page).getByText('Played', { exact: true })).toBeHidden();
});

test('a missing file does not stop the queue', async ({
  page,
  consoleErrors,
}) => {
  const stop = await serveAudio(page, 'fleet-first.mp3', hosts.missing);
  try {
    await signIn(page, '/podcast/nerdout?season=1');
    const rows = page.getByRole('list', { name: 'Episodes' });
    const next = rows
      .getByRole('heading', { level: 3 })
      .filter({ hasNotText: 'Fleet First' })
      .first();
    await expect(next).toBeVisible();
    const title = (await next.textContent())!;
    await main(page)
      .getByRole('button', { name: `More actions for ${title}`, exact: true })
      .click();
    await page.getByRole('menuitem', { name: 'Add to queue' }).click();
    await playFleetFirst(page);
    await expect(bar(page).getByRole('alert')).toContainText(
      'could not load or play this file',
    );
    await expect(notice(page)).toHaveText(
      /^“.*Fleet First.*” could not be played\. Skipped to the next episode in your queue\.$/,
    );
    await expect(
      bar(page).getByRole('link', { name: title, exact: true }),
    ).toBeVisible();
    await started(page);
    await expect(bar(page).getByRole('alert')).toBeHidden();
    await shoot(page, 'skipped');
  } finally {
    stop();
  }
  consoleErrors.forgive(/status of 404/);
});
