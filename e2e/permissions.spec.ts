import type { Page } from '@playwright/test';
import { expect, settled, shoot, signIn, test, useTheme } from './support';

/**
 * Denies the user access to podcasts, by answering for the backend, which
 * allows everything.
 */
async function denyPodcast(page: Page) {
  await page.route('**/api/permission/authorize', async route => {
    const { items } = route.request().postDataJSON();
    await route.fulfill({
      json: {
        items: items.map(
          ({
            id,
            permission,
          }: {
            id: string;
            permission: { name: string };
          }) => ({
            id,
            result: permission.name.startsWith('podcast.') ? 'DENY' : 'ALLOW',
          }),
        ),
      },
    });
  });
}

/** Records requests to the podcast backend. */
function watchRequests(page: Page) {
  const asked: string[] = [];
  page.on('request', request => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/api/podcast')) asked.push(pathname);
  });
  return asked;
}

for (const [theme, width] of [
  ['light', 1280],
  ['dark', 360],
] as const) {
  test(`without permission, the page says so: ${theme}, ${width} px`, async ({
    page,
  }) => {
    await useTheme(page, theme);
    await page.setViewportSize({ width, height: 800 });
    await denyPodcast(page);
    const asked = watchRequests(page);
    await signIn(page, '/podcast/nerdout');
    await expect(
      page.getByRole('heading', { name: "You don't have access to podcasts" }),
    ).toBeVisible();
    await expect(
      page.getByText("Ask your portal's administrator for access."),
    ).toBeVisible();
    await expect(
      page.getByRole('heading', { level: 1, name: 'Podcast' }),
    ).toBeVisible();
    await shoot(page, `no-access-${theme}-${width}`);
    expect(asked).toEqual([]);
  });
}

test('without permission, the portal shows nothing of the podcast', async ({
  page,
}) => {
  // Positive control: with permission, there are a sidebar item and entity
  // cards.
  await signIn(page);
  await expect(page.locator('nav a[href="/podcast"]')).toHaveCount(1);
  await page.goto('/catalog/default/system/fleet-management');
  await expect(
    page.getByRole('heading', { name: /Episodes about/ }),
  ).toBeVisible();

  // Stop all requests of the previous page.
  await page.goto('about:blank');
  await denyPodcast(page);
  const asked = watchRequests(page);
  const decided = page.waitForResponse('**/api/permission/authorize');
  await page.goto('/');
  await expect(
    page.getByRole('link', { name: 'Catalog', exact: true }).first(),
  ).toBeVisible();
  await decided;
  await settled(page);
  await expect(page.locator('nav a[href="/podcast"]')).toHaveCount(0);
  await shoot(page, 'no-access-home');

  await page.goto('/catalog/default/system/fleet-management');
  await expect(
    page.getByRole('navigation', { name: 'Content navigation' }),
  ).toBeVisible();
  await expect(page.getByRole('heading', { name: 'About' })).toBeVisible();
  await settled(page);
  await expect(
    page.getByRole('heading', { name: /Episodes about/ }),
  ).toHaveCount(0);
  await expect(page.getByRole('link', { name: /episode/i })).toHaveCount(0);
  await expect(
    page
      .getByRole('navigation', { name: 'Content navigation' })
      .getByRole('link', { name: 'Podcast' }),
  ).toHaveCount(0);
  await shoot(page, 'no-access-entity');
  expect(asked).toEqual([]);
});
