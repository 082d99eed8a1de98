import type { Browser, Locator, Page } from '@playwright/test';
import type { Step } from './report';
import { traceTasks } from './trace';

const QUIET_MS = 1500;

type Measure = (
  name: string,
  act: () => Promise<void>,
  options?: { hasGoal?: boolean },
) => Promise<void>;

function createMeasure(browser: Browser, page: Page, profiles?: string) {
  const steps: Step[] = [];
  const measure: Measure = async (name, act, { hasGoal = true } = {}) => {
    const actAndSettle = async () => {
      await act();
      await page.waitForTimeout(QUIET_MS);
    };
    const tasks = await traceTasks(browser, page, name, actAndSettle, profiles);
    steps.push({ ...tasks, hasGoal });
  };
  return { steps, measure };
}

async function scroll(page: Page, times: number, by: number) {
  for (let count = 0; count < times; count++) {
    await page.mouse.wheel(0, by);
    await page.waitForTimeout(60);
  }
}

// Measured steps only use keys and mouse, because queries to the page would be tasks of its main thread, too.

/** Presses a button with pauses between the events, like a user. */
async function press(page: Page, at: Awaited<ReturnType<typeof getPlace>>) {
  await page.mouse.move(at.x, at.y);
  await page.waitForTimeout(100);
  await page.mouse.down();
  await page.waitForTimeout(80);
  await page.mouse.up();
}

async function getPlace(element: Locator) {
  const { x, y, width, height } = (await element.boundingBox())!;
  return { x: x + width / 2, y: y + height / 2 };
}

/** Measures the list of all episodes. */
export async function browseList(
  browser: Browser,
  page: Page,
  profiles?: string,
) {
  const { steps, measure } = createMeasure(browser, page, profiles);
  const list = page.getByRole('list', { name: 'Episodes' });
  await measure(
    'open the list: first render',
    async () => {
      await page.getByRole('link', { name: 'Podcast' }).first().click();
      await list.getByRole('article').first().waitFor();
    },
    { hasGoal: false },
  );
  await measure('list after its first render', () => page.waitForTimeout(2000));
  const field = page.getByRole('searchbox', { name: 'Search episodes' });
  await field.focus();
  await measure('type in the filter', () =>
    page.keyboard.type('platform data', { delay: 120 }),
  );
  const clear = await getPlace(
    page.getByRole('button', { name: 'Clear the search text' }),
  );
  await measure('clear the filter', () => press(page, clear));
  await measure('sort by title', async () => {
    await page.getByLabel('Sort by').selectOption('title');
  });
  await list.hover();
  await measure('scroll through 500 episodes', () => scroll(page, 80, 900));
  return steps;
}

/** Measures the longest transcript of an episode. */
export async function readTranscript(
  browser: Browser,
  page: Page,
  profiles?: string,
) {
  const { steps, measure } = createMeasure(browser, page, profiles);
  // The newest episode has the transcript.
  await page.getByLabel('Sort by').selectOption('newest');
  await page.mouse.wheel(0, -1_000_000);
  await page.waitForTimeout(3000);
  await page.locator('[aria-posinset="1"]').getByRole('link').first().click();
  await page.getByRole('tab', { name: 'Transcript' }).waitFor();
  await page.waitForTimeout(2000);
  const lines = page.getByRole('list', { name: 'Lines of the transcript' });
  await measure(
    'open the transcript: first render',
    async () => {
      await page.getByRole('tab', { name: 'Transcript' }).click();
      await lines.getByRole('listitem').first().waitFor();
    },
    { hasGoal: false },
  );
  await lines.hover();
  await measure('scroll through the transcript', () => scroll(page, 60, 1500));
  const field = page.getByRole('searchbox', { name: 'Search the transcript' });
  await field.focus();
  await measure('search for a common word', () =>
    page.keyboard.type('release', { delay: 120 }),
  );
  await measure('go to the next matches', async () => {
    for (let count = 0; count < 10; count++) {
      await page.keyboard.press('Enter');
      await page.waitForTimeout(120);
    }
  });
  await field.fill('');
  await measure(
    'play: first render of the player',
    async () => {
      await page
        .getByRole('main')
        .getByRole('button', { name: /^Play \d/ })
        .first()
        .click();
      await page.waitForTimeout(1000);
    },
    { hasGoal: false },
  );
  await measure('follow playback', () => page.waitForTimeout(4000));
  await measure('follow a jump of two hours', async () => {
    await page.evaluate(() => {
      const audio = document.querySelector('audio')!;
      // Playback continues at the position of the previous round.
      audio.currentTime += audio.currentTime < 3600 ? 7200 : -7200;
    });
    await page.waitForTimeout(3000);
  });
  return steps;
}
