import type { Page } from '@playwright/test';
import {
  bar,
  expect,
  overflow,
  settled,
  signIn,
  test,
  useTheme,
  violations,
  type Theme,
} from './support';

const PAGES = [
  { name: 'the show page', path: '/podcast/nerdout' },
  { name: 'a search without a match', path: '/podcast/nerdout?q=xylophone' },
  { name: 'the topics', path: '/podcast/topics' },
  { name: 'a topic', path: '/podcast/topics/experimentation' },
  { name: 'a person', path: '/podcast/people/dave-zolotusky' },
  { name: 'the corrections', path: '/podcast/nerdout/corrections' },
  { name: 'an unknown episode', path: '/podcast/nerdout/episodes/no-such' },
  { name: 'an unknown show', path: '/podcast/no-such' },
];

async function openFirstEpisodeAndPlay(page: Page) {
  await signIn(page, '/podcast/nerdout?q=rise');
  await page.getByRole('link', { name: /The Rise and Fall of ABBA/ }).click();
  await page
    .getByRole('main')
    .getByRole('button', { name: /^Play .*ABBA/ })
    .first()
    .click();
  await expect(bar(page)).toBeVisible();
}

for (const theme of ['light', 'dark'] satisfies Theme[]) {
  test.describe(`axe finds nothing in the ${theme} theme on`, () => {
    test.beforeEach(({ page }) => useTheme(page, theme));

    for (const { name, path } of PAGES) {
      test(name, async ({ page, consoleErrors }) => {
        await signIn(page, path);
        await expect(
          page.getByRole('main').getByRole('heading').first(),
        ).toBeVisible();
        expect(await violations(page)).toEqual([]);
        // Browsers log responses such as 404.
        consoleErrors.forgive(/the server responded with a status of 404/);
      });
    }

    test('a playing episode and the open speed menu', async ({ page }) => {
      await openFirstEpisodeAndPlay(page);
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: /speed/i }).click();
      await expect(page.getByRole('menu')).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });

    test('the card and tab of an entity', async ({ page }) => {
      // The rest of these pages belongs to the catalog.
      await signIn(page, '/catalog/default/system/fleet-management');
      const card = page.getByRole('list', { name: /^Episodes/ });
      await expect(card).toBeVisible();
      await card.evaluate(list => {
        list.closest('article, [class*=MuiCard-root], section')!.id =
          'podcast-card';
      });
      expect(await violations(page, '#podcast-card')).toEqual([]);
      await page.goto('/catalog/default/system/fleet-management/podcast');
      await expect(page.getByRole('list', { name: /^Episodes/ })).toBeVisible();
      expect(
        await violations(page, 'section[aria-label^="Episodes about"]'),
      ).toEqual([]);
    });
  });
}

for (const width of [360, 1600]) {
  test(`pages fit into ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openFirstEpisodeAndPlay(page);
    const paths = [
      new URL(page.url()).pathname,
      '/podcast/nerdout',
      '/podcast/topics',
      '/podcast/topics/backstage',
      '/podcast/people/dave-zolotusky',
      '/catalog/default/system/fleet-management/podcast',
    ];
    for (const path of paths) {
      await page.goto(path);
      await expect(page.getByRole('heading').first()).toBeVisible();
      await settled(page);
      expect(await overflow(page), path).toBeLessThanOrEqual(0);
    }
  });
}
