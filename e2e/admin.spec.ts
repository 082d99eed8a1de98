import { Page } from '@playwright/test';
import {
  expect,
  settled,
  shoot,
  signIn,
  test,
  useTheme,
  violations,
} from './support';

const show = '/podcast/nerdout';

async function openFeed(page: Page) {
  await page.getByRole('button', { name: 'Feed details' }).click();
  const dialog = page.getByRole('dialog', { name: 'Feed' });
  await expect(
    dialog.getByRole('table', { name: 'Refresh history' }),
  ).toBeVisible();
  return dialog;
}

/** Refreshes and state of a feed with all kinds of problems. */
async function withTrouble(page: Page) {
  await page.route('**/api/podcast/shows/nerdout', async route => {
    const response = await route.fetch();
    const body = await response.json();
    Object.assign(body.feed, {
      servedFrom: 'feed',
      lastSuccessAt: '2026-03-01T08:00:00.000Z',
      failures: 2,
      warningCount: 2,
      lastError: {
        message: 'The host of the feed answered 503 Service Unavailable',
        at: '2026-03-01T10:00:00.000Z',
      },
      nextAttemptAt: '2026-03-01T12:30:00.000Z',
      movedTo: 'https://feeds.example.com/nerdout.xml?token=',
      movedToProblem:
        'feeds.example.com is not an allowed host; to allow it, add it to backend.reading.allow',
    });
    await route.fulfill({ response, json: body });
  });
  await page.route('**/api/podcast/shows/nerdout/refreshes*', route =>
    route.fulfill({
      json: {
        items: [
          {
            startedAt: '2026-03-01T10:00:00.000Z',
            endedAt: '2026-03-01T10:00:30.000Z',
            trigger: 'schedule',
            status: 'failed',
            added: 0,
            changed: 0,
            removed: 0,
            warningCount: 0,
            warnings: [],
            error: 'The host of the feed answered 503 Service Unavailable',
          },
          {
            startedAt: '2026-03-01T08:00:00.000Z',
            endedAt: '2026-03-01T08:00:01.000Z',
            trigger: 'manual',
            status: 'changed',
            added: 2,
            changed: 1,
            removed: 1,
            warningCount: 2,
            warnings: [
              {
                code: 'bad-duration',
                message: '“about an hour” is not a valid duration',
                field: 'itunes:duration',
                episode: 'Fleet First',
                item: 3,
              },
              {
                code: 'undeclared-prefix',
                message:
                  'The prefix “itunes” is not declared; used its usual namespace',
                field: 'xmlns:itunes',
              },
            ],
          },
          {
            startedAt: '2026-03-01T07:00:00.000Z',
            endedAt: '2026-03-01T07:00:01.000Z',
            trigger: 'schedule',
            status: 'unchanged',
            added: 0,
            changed: 0,
            removed: 0,
            warningCount: 0,
            warnings: [],
          },
        ],
      },
    }),
  );
}

test('administrators see the feed details and refresh a show', async ({
  page,
}) => {
  const chunks: string[] = [];
  page.on('response', response => chunks.push(response.url()));
  await signIn(page, show);
  await expect(
    page.getByRole('button', { name: 'Feed details' }),
  ).toBeVisible();
  await settled(page);
  const before = chunks.filter(url => url.endsWith('.js')).length;

  const dialog = await openFeed(page);
  // The code of the dialog is loaded on demand.
  expect(chunks.filter(url => url.endsWith('.js')).length).toBeGreaterThan(
    before,
  );
  // The demo feed is unreachable, and the reason is shown.
  await expect(
    dialog.getByRole('definition').filter({ hasText: 'Bundled copy' }),
  ).toBeVisible();
  await expect(dialog.getByText('127.0.0.1:9', { exact: true })).toBeVisible();
  const rows = dialog.getByRole('table').getByRole('row');
  await expect(rows.nth(1)).toBeVisible();
  const count = await rows.count();

  await dialog.getByRole('button', { name: 'Refresh now' }).click();
  await expect(rows.filter({ hasText: 'Manual' }).first()).toBeVisible();
  expect(await rows.count()).toBeGreaterThan(count);

  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(
    page.getByRole('button', { name: 'Feed details' }),
  ).toBeFocused();
});

test('the API does not return the refresh history without a token', async ({
  request,
}) => {
  const response = await request.get('/api/podcast/shows/nerdout/refreshes');
  expect(response.status()).toBe(401);
});

for (const theme of ['light', 'dark'] as const) {
  for (const width of [360, 1440]) {
    test(`feed details are accessible: ${theme}, ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await useTheme(page, theme);
      await withTrouble(page);
      await signIn(page, show);
      const dialog = await openFeed(page);
      const unfold = dialog.getByRole('button', { name: /^2 warnings/ });
      await unfold.focus();
      await page.keyboard.press('Enter');
      await expect(
        dialog.getByText('“about an hour” is not a valid duration'),
      ).toBeVisible();
      await expect(unfold).toHaveAttribute('aria-expanded', 'true');

      const overflows = await dialog.evaluate(element =>
        [element, ...element.querySelectorAll('div, section, table')]
          .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
          .map(({ className }) => className),
      );
      expect(overflows).toEqual([]);
      expect(await violations(page, '[role="dialog"]')).toEqual([]);
      await shoot(page, `admin-${theme}-${width}`);
    });
  }
}
