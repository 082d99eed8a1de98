// What somebody does who has just installed the plugin, in a real browser.
import { expect as playwrightExpect } from '@playwright/test';
import { step as runStep } from '../steps.mjs';

// In development a page is built when it is first opened.
const expect = playwrightExpect.configure({ timeout: 30_000 });

/**
 * What the template's portal is refused without us, too: its search engine in memory has no index for TechDocs, of which there
 * are none, and its catalog does not have the guest.
 */
const EXPECTED =
  /\/api\/search\/query\?.*types%5B0%5D=techdocs|\/api\/catalog\/entities\/by-name\/user\/development\/guest$/;

const TITLE = /^Play /;

/**
 * Goes through the portal, and lists what the browser complained of.
 *
 * @param options - `isLegacy`: whether the portal has the old frontend system; `pictures`: the folder that they go to, if any
 */
export async function walk(browser, base, { isLegacy, pictures }) {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
  });
  const complaints = watch(page);
  const main = page.getByRole('main');
  const episodes = page.getByRole('list', { name: /^Episodes/ });
  const shoot = name =>
    pictures && page.screenshot({ path: `${pictures}/${name}.png` });

  const step = (name, action) =>
    runStep(name, action).catch(async error => {
      await shoot('failed');
      throw error;
    });

  await step('The page of the podcast', async () => {
    await page.goto(base);
    const enter = page.getByRole('button', { name: 'Enter' });
    const podcast = page.getByRole('link', { name: 'Podcast' }).first();
    // Some portals let guests in by themselves.
    await enter.or(podcast).waitFor();
    if (await enter.isVisible()) {
      await enter.click();
    }
    await podcast.click();
    await expect(main.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(episodes.getByRole('listitem').first()).toBeVisible();
    await shoot('podcast');
  });
  await step('An episode plays', async () => {
    await main.getByRole('button', { name: TITLE }).first().click();
    await isPlaying(page);
    await shoot('player');
  });
  await step('The card of an entity', async () => {
    await page.goto(`${base}/catalog/default/component/feature-flags`);
    await expect(episodes.getByRole('listitem').first()).toBeVisible();
    await shoot('card');
  });
  if (!isLegacy) {
    await step('The link at the head of an entity', async () => {
      await page.getByRole('link', { name: /^\d+ episodes$/i }).click();
      await expect(page).toHaveURL(/\/podcast/);
      await expect(episodes.getByRole('listitem').first()).toBeVisible();
      await shoot('link');
    });
  }
  await step('The tab of an entity', async () => {
    await page.goto(`${base}/catalog/default/component/feature-flags`);
    await page
      .getByRole('navigation', { name: 'Content navigation' })
      .getByRole('link', { name: 'Podcast' })
      .or(page.getByRole('tab', { name: 'Podcast' }))
      .click();
    await expect(page).toHaveURL(/feature-flags\/podcast/);
    await expect(episodes.getByRole('listitem').first()).toBeVisible();
    await shoot('tab');
  });
  await step('A hit of the search', async () => {
    await expect(async () => {
      // The index is built in the background after the start.
      await page.goto(`${base}/search?query=pedalboard`);
      if (isLegacy) {
        // The search page of the template begins with the results of the catalog.
        await page
          .getByText('Podcast episodes')
          .first()
          .click({ timeout: 20_000 });
      }
      await page
        .getByRole('link', { name: /Bits of Math at Scale/ })
        .first()
        .click({ timeout: 20_000 });
    }).toPass({ timeout: 120_000 });
    await expect(
      page.getByRole('heading', { name: /Bits of Math at Scale/ }).first(),
    ).toBeVisible();
    await shoot('hit');
  });
  await step('The settings, while an episode goes on', async () => {
    await main.getByRole('button', { name: TITLE }).first().click();
    await isPlaying(page);
    await page.getByRole('link', { name: 'Settings' }).first().click();
    await expect(page).toHaveURL(/\/settings/);
    await expect(
      page.getByRole('heading', { name: 'Settings' }).first(),
    ).toBeVisible();
    await isPlaying(page);
    await shoot('settings');
  });
  await page.close();
  return complaints;
}

/** The time of the player goes on. */
async function isPlaying(page) {
  const now = () =>
    page.evaluate(() => document.querySelector('audio')?.currentTime ?? 0);
  const before = await now();
  await expect.poll(now).toBeGreaterThan(before + 0.2);
}

function watch(page) {
  const complaints = [];
  page.on('console', message => {
    const text = message.text();
    // React speaks of what Material UI does in development, and what was refused is listed below with its address.
    if (
      message.type() === 'error' &&
      !/^Warning: |^Failed to load resource/.test(text)
    ) {
      complaints.push(`${text} (${message.location().url})`);
    }
  });
  page.on('pageerror', error => complaints.push(String(error)));
  page.on('requestfailed', request => {
    const { errorText } = request.failure();
    // What a page no longer needs when it is left.
    if (errorText !== 'net::ERR_ABORTED') {
      complaints.push(`${request.url()}: ${errorText}`);
    }
  });
  page.on('response', response => {
    if (response.status() >= 400 && !EXPECTED.test(response.url())) {
      complaints.push(`${response.url()}: ${response.status()}`);
    }
  });
  return complaints;
}
