import type { Page } from '@playwright/test';
import {
  bar,
  becomeGuest,
  choose,
  currentTime,
  expect,
  playFleetFirst,
  signIn,
  started,
  test,
  written,
} from './support';

const episode = /Fleet First/;

async function playAt(page: Page, seconds: number) {
  await signIn(page, '/podcast/nerdout?q=fleet%20first');
  await playFleetFirst(page);
  await started(page);
  const saved = written(page);
  await page.evaluate(at => {
    document.querySelector('audio')!.currentTime = at;
  }, seconds);
  await saved;
}

test('resumes after a reload and on another device', async ({
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
  await playFleetFirst(page);
  await started(page, 19.5);

  await page.goto('/podcast/nerdout');
  await expect(
    page
      .getByRole('region', { name: 'Continue listening' })
      .getByRole('link', { name: episode }),
  ).toBeVisible();

  const context = await browser.newContext({ baseURL });
  const other = await context.newPage();
  await signIn(other, '/podcast/nerdout?q=fleet%20first');
  await playFleetFirst(other);
  await started(other, 19.5);
  await context.close();
});

test('a finished episode is marked as played, and starts from the beginning', async ({
  page,
}) => {
  await signIn(page, '/podcast/nerdout?q=fleet%20first');
  await playFleetFirst(page);
  await started(page);
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
  await playFleetFirst(page);
  await started(page);
  expect(await currentTime(page)).toBeLessThan(10);
});

test('saves an episode and marks one as played', async ({ page }) => {
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

const queue = (page: Page) => page.getByRole('dialog', { name: 'Queue' });
const queued = (page: Page) =>
  queue(page).getByRole('listitem').locator('p:first-child');
const queueSaved = (page: Page) =>
  page.waitForResponse(
    response =>
      response.url().endsWith('/me/queue') &&
      response.request().method() === 'PUT' &&
      response.ok(),
  );
const getTitles = (page: Page) =>
  page
    .getByRole('list', { name: 'Episodes' })
    .getByRole('heading', { level: 3 })
    .allTextContents();

test('the queue syncs between tabs and devices', async ({
  page,
  browser,
  baseURL,
  consoleErrors,
}) => {
  await signIn(page, '/podcast/nerdout?season=1');
  const list = page.getByRole('list', { name: 'Episodes' });
  await expect(list.getByRole('article').first()).toBeVisible();
  const [first, second, third] = await getTitles(page);
  let saved = queueSaved(page);
  await choose(page, second, 'Add to queue');
  await saved;
  saved = queueSaved(page);
  await choose(page, third, 'Add to queue');
  await saved;

  const context = await browser.newContext({ baseURL });
  const other = await context.newPage();
  await signIn(other, '/podcast/nerdout?season=1');
  await expect(
    other.getByRole('list', { name: 'Episodes' }).getByRole('article').first(),
  ).toBeVisible();
  await choose(other, first, 'Show the queue (2)');
  await expect(queued(other)).toHaveText([second, third]);
  saved = queueSaved(other);
  await queue(other)
    .getByRole('button', { name: `Move ${third} up`, exact: true })
    .click();
  await saved;
  await context.close();

  // The other one has not synced yet, and must not overwrite the change.
  saved = queueSaved(page);
  await choose(page, first, 'Play next');
  await saved;
  await choose(page, first, 'Show the queue (3)');
  await expect(queued(page)).toHaveText([first, third, second]);
  await page.keyboard.press('Escape');
  consoleErrors.forgive(/409.*\/me\/queue/);

  // Another tab of the same browser syncs at once, including an episode page.
  const tab = await page.context().newPage();
  await tab.goto('/podcast/nerdout?season=1');
  await tab.getByRole('link', { name: first, exact: true }).click();
  await expect(
    tab.getByRole('heading', { level: 2, name: first }),
  ).toBeVisible();
  await choose(tab, first, 'Remove from queue');
  await choose(tab, first, 'Show the queue (2)');
  await expect(queued(tab)).toHaveText([third, second]);
  await choose(page, first, 'Show the queue (2)');
  await expect(queued(page)).toHaveText([third, second]);
});

test('the queue can be reordered by touch', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    baseURL,
    hasTouch: true,
    isMobile: true,
    viewport: { width: 390, height: 800 },
  });
  const page = await context.newPage();
  await signIn(page, '/podcast/nerdout?season=1');
  await expect(
    page.getByRole('list', { name: 'Episodes' }).getByRole('article').first(),
  ).toBeVisible();
  const [first, second, third] = await getTitles(page);
  for (const title of [first, second, third]) {
    await choose(page, title, 'Add to queue');
  }
  await choose(page, first, 'Show the queue (3)');
  await expect(queued(page)).toHaveText([first, second, third]);

  const handles = queue(page).locator('[data-queue-handle]');
  const from = (await handles.nth(0).boundingBox())!;
  const to = (await handles.nth(2).boundingBox())!;
  const touch = await context.newCDPSession(page);
  const x = from.x + from.width / 2;
  const send = (
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    touchPoints: Array<{ x: number; y: number }>,
  ) => touch.send('Input.dispatchTouchEvent', { type, touchPoints });
  const start = from.y + from.height / 2;
  const end = to.y + to.height - 2;
  await send('touchStart', [{ x, y: start }]);
  for (let step = 1; step <= 10; step++) {
    await send('touchMove', [{ x, y: start + ((end - start) * step) / 10 }]);
  }
  await send('touchEnd', []);
  await expect(queued(page)).toHaveText([second, third, first]);
  await context.close();
});

test('the history lists played episodes, resumes them, and removes them', async ({
  page,
}) => {
  await playAt(page, 20);
  const paused = written(page);
  await bar(page)
    .getByRole('button', { name: /^Pause/ })
    .first()
    .click();
  await paused;
  await bar(page).getByRole('button', { name: 'Close player' }).click();

  await page.goto('/podcast/nerdout');
  await page.getByRole('button', { name: 'History' }).click();
  await expect(page).toHaveURL(/\/podcast\/history$/);
  const today = page.getByRole('list', { name: 'Today' });
  await expect(today.getByRole('article')).toHaveCount(1);
  await expect(today.getByRole('progressbar')).toBeVisible();
  await today.getByRole('button', { name: /^Play .*Fleet First/ }).click();
  await started(page, 19.5);
  await bar(page).getByRole('button', { name: 'Close player' }).click();

  const removed = written(page);
  await today.getByRole('button', { name: /^Remove .*Fleet First/ }).click();
  await removed;
  await expect(page.getByText('No listening history yet')).toBeVisible();
  await page.reload();
  await expect(page.getByText('No listening history yet')).toBeVisible();
});

test('marks a show as played, and deletes all listening data', async ({
  page,
}) => {
  await signIn(page, '/podcast/nerdout');
  await page.getByRole('button', { name: 'Mark all as played…' }).click();
  await page
    .getByRole('dialog', { name: 'Mark all episodes as played?' })
    .getByRole('button', { name: 'Mark as played' })
    .click();
  await expect(
    page
      .getByRole('list', { name: 'Episodes' })
      .getByText('Played', { exact: true })
      .first(),
  ).toBeVisible();
  const [title] = await getTitles(page);
  const saved = queueSaved(page);
  await choose(page, title, 'Add to queue');
  await saved;

  await page.getByRole('button', { name: 'History' }).click();
  await page
    .getByRole('button', { name: 'Delete all listening data…' })
    .click();
  const dialog = page.getByRole('dialog', { name: /^Delete all/ });
  await expect(dialog.getByRole('listitem')).toHaveCount(3);
  const gone = page.waitForResponse(
    response =>
      response.url().endsWith('/podcast/me') &&
      response.request().method() === 'DELETE',
  );
  await dialog.getByRole('button', { name: 'Delete permanently' }).click();
  expect((await gone).status()).toBe(204);
  await expect(dialog).toBeHidden();

  await page.goto('/podcast/nerdout');
  const list = page.getByRole('list', { name: 'Episodes' });
  await expect(list.getByRole('article').first()).toBeVisible();
  await expect(list.getByText('Played', { exact: true })).toHaveCount(0);
  await choose(page, title, 'Show the queue (0)');
  await expect(queue(page).getByText(/Your queue is empty/)).toBeVisible();
});

test("guests' listening data stays in the browser", async ({ page }) => {
  await becomeGuest(page);
  const asked: string[] = [];
  page.on('request', request => {
    if (/\/api\/podcast\/me(\/(episodes|queue))?(\?|$)/.test(request.url())) {
      asked.push(request.url());
    }
  });
  await signIn(page, '/podcast/nerdout?q=fleet%20first');
  await playFleetFirst(page);
  await started(page, 3);
  await page.keyboard.press('k');
  await page.goto('/podcast/nerdout');
  await expect(
    page
      .getByRole('region', { name: 'Continue listening' })
      .getByRole('link', { name: episode }),
  ).toBeVisible();
  await playFleetFirst(page);
  await started(page, 3);
  expect(asked).toEqual([]);
});
