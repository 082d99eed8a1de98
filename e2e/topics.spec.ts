import type { APIRequestContext, Page } from '@playwright/test';
import {
  currentTime,
  expect,
  guestHeaders,
  settled,
  signIn,
  started,
  test,
  violations,
} from './support';

// These tests have many steps.
test.describe.configure({ timeout: 180_000 });

const heading = (page: Page, name: string) =>
  page.getByRole('heading', { level: 2, name, exact: true });

async function openEpisode(page: Page, title: RegExp, query: string) {
  await page.goto(`/podcast/nerdout?q=${query}`);
  await page.getByRole('link', { name: title }).first().click();
  await expect(
    page.getByRole('heading', { level: 2, name: title }),
  ).toBeVisible();
}

/** Deletes followed topics and corrections that other tests left. */
async function beginAnew(request: APIRequestContext) {
  const headers = await guestHeaders(request);
  const get = async (path: string) =>
    (await request.get(`/api/podcast${path}`, { headers })).json();
  for (const { topicId } of (await get('/me/topics')).items) {
    await request.delete(`/api/podcast/me/topics/${topicId}`, { headers });
  }
  for (const one of (await get('/topic-corrections')).items) {
    await request.delete(
      `/api/podcast/episodes/${one.episodeId}/topic-corrections/${one.topicId}`,
      { headers },
    );
  }
}

test.beforeEach(({ request }) => beginAnew(request));

test('the header of an entity links to the tab with the number of episodes', async ({
  page,
}) => {
  await signIn(page, '/catalog/default/system/fleet-management');
  await page.getByRole('link', { name: '2 episodes' }).click();
  await expect(page).toHaveURL(/\/system\/fleet-management\/podcast$/);
  await expect(
    page.getByRole('list', { name: 'Episodes about Fleet Management' }),
  ).toBeVisible();
});

test('a mention on a card plays from there', async ({ page }) => {
  await signIn(page, '/catalog/default/domain/experimentation');
  const mention = page
    .getByRole('list', { name: 'Episodes about Experimentation' })
    .getByRole('button', { name: /at \d+:\d\d: play .* from there$/ })
    .first();
  await expect(mention).toBeVisible();
  const [, minutes, seconds] = /at (\d+):(\d\d)/.exec(
    (await mention.textContent()) ?? '',
  )!;
  const start = Number(minutes) * 60 + Number(seconds);
  await mention.focus();
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('region', { name: 'Podcast player' }),
  ).toBeVisible();
  await started(page, start);
  expect(await currentTime(page)).toBeLessThan(start + 30);
});

test('topics link to episodes, entities, owners and people, and back', async ({
  page,
}) => {
  await signIn(page, '/podcast/nerdout');
  await page.getByRole('link', { name: 'All topics' }).click();
  await expect(heading(page, 'Topics')).toBeVisible();
  await page
    .getByRole('list', { name: 'Topics' })
    .getByRole('link', { name: 'Fleet Management' })
    .click();
  await expect(page).toHaveURL(/\/podcast\/topics\/fleet-management$/);
  const list = page.getByRole('list', {
    name: 'Episodes about Fleet Management',
  });
  await expect(list.getByRole('heading')).toHaveText([
    /Fleet First/,
    /Declarative Infra and Beyond/,
  ]);
  await expect(list.getByText(/\d+% relevant/).first()).toBeAttached();

  const catalog = page.getByRole('region', { name: 'In your catalog' });
  await expect(
    catalog.getByRole('link', { name: /shift-runner/ }),
  ).toBeVisible();
  await expect(
    page
      .getByRole('region', { name: 'Owners' })
      .getByRole('link', { name: /Fleet Crew/ }),
  ).toBeVisible();
  // Entities that opted out are not listed.
  await expect(catalog.getByText('fleet-crew')).toHaveCount(0);

  await page
    .getByRole('region', { name: 'Speakers' })
    .getByRole('link', { name: 'Niklas Gustavsson' })
    .click();
  await expect(heading(page, 'Niklas Gustavsson')).toBeVisible();
  await page
    .getByRole('list', { name: 'Episodes with Niklas Gustavsson' })
    .getByRole('link', { name: /Fleet First/ })
    .click();
  await expect(
    page.getByRole('heading', { level: 2, name: /Fleet First/ }),
  ).toBeVisible();
  await expect(
    page.getByRole('list', { name: 'Related episodes' }),
  ).toBeVisible();
  await page
    .getByRole('main')
    .getByRole('link', { name: 'Fleet Management', exact: true })
    .first()
    .click();
  await expect(heading(page, 'Fleet Management')).toBeVisible();
});

test('a guest who is a catalog user is linked both ways', async ({ page }) => {
  await signIn(page, '/podcast/people/dave-zolotusky');
  await page.getByRole('link', { name: 'In your catalog' }).click();
  await expect(page).toHaveURL(/\/catalog\/default\/user\/dave\.zolotusky/);
  await expect(
    page.getByRole('list', { name: 'On the podcast' }).getByRole('listitem'),
  ).toHaveCount(5);
  await page.getByRole('link', { name: /^All \d+ episodes$/ }).click();
  await expect(heading(page, 'Dave Zolotusky')).toBeVisible();
});

test("a guest with a user's e-mail address is linked both ways", async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', request => asked.push(decodeURIComponent(request.url())));
  await signIn(page, '/podcast/nerdout');
  // The feed has the address in another episode of the same guest.
  await openEpisode(page, /The Rise and Fall of ABBA/, 'ABBA');
  const people = page.getByRole('region', { name: 'People' });
  await expect(
    people.getByRole('listitem').filter({ hasText: 'Mark Grey' }),
  ).toContainText('In your catalog');
  await people.getByRole('link', { name: 'Mark Grey' }).click();
  await expect(heading(page, 'Mark Grey')).toBeVisible();
  await expect(page.getByText('2 episodes')).toBeVisible();
  await expect(page.locator('body')).not.toContainText('@example.com');

  await page.getByRole('link', { name: 'In your catalog' }).click();
  await expect(page).toHaveURL(/\/catalog\/default\/user\/mark\.grey/);
  await expect(page.getByText('Grey, Mark').first()).toBeVisible();
  const list = page.getByRole('list', { name: 'On the podcast' });
  await expect(list.getByRole('heading')).toHaveText([
    /The Man Who Killed ABBA/,
    /The Rise and Fall of ABBA/,
  ]);
  await page.getByRole('link', { name: 'All 2 episodes' }).click();
  await expect(heading(page, 'Mark Grey')).toBeVisible();
  // E-mail addresses in URLs would end up in server logs.
  expect(asked.filter(url => url.includes('mark.grey@'))).toEqual([]);
});

test('episodes about followed topics are on the podcast page', async ({
  page,
}) => {
  await signIn(page, '/podcast/topics/accessibility');
  const section = page.getByRole('list', { name: 'New in topics you follow' });
  await page.getByRole('button', { name: 'Follow', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Following' })).toBeVisible();
  await page.goto('/podcast/nerdout');
  await expect(section.getByRole('heading')).toHaveText([
    /Accessibility on iOS/,
  ]);

  await page.goto('/podcast/topics');
  const button = page.getByRole('button', { name: 'Follow Accessibility' });
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  const ended = page.waitForResponse(/\/me\/topics\/accessibility$/);
  await button.click();
  await ended;
  await page.goto('/podcast/nerdout');
  await expect(page.getByRole('list', { name: 'Episodes' })).toBeVisible();
  await expect(section).toHaveCount(0);
});

test('an editor adds, removes and undoes topics', async ({ page }) => {
  await signIn(page);
  await openEpisode(page, /A Trillion Events/, 'trillion');
  const chips = page.getByRole('main').getByRole('list', { name: 'Topics' });
  await page.getByRole('button', { name: 'Edit topics' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Topic', { exact: true }).selectOption('Hardware');
  await dialog.getByLabel('Note (optional)').fill('the servers');
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(dialog.getByText('“the servers”')).toBeVisible();
  expect(await violations(page, '[role=dialog]')).toEqual([]);

  await dialog
    .getByRole('button', { name: 'Remove: Data Engineering' })
    .click();
  await dialog
    .getByRole('button', { name: 'Remove: Data Engineering' })
    .click();
  await expect(dialog.getByText('Removed manually')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(chips.getByRole('link', { name: 'Hardware' })).toBeVisible();
  await expect(
    chips.getByRole('link', { name: 'Data Engineering' }),
  ).toHaveCount(0);

  await page.goto('/podcast/topics/hardware');
  await expect(page.getByText('added manually')).toBeVisible();

  await page.goto('/podcast/nerdout');
  await page.getByRole('button', { name: 'Topic corrections' }).click();
  const list = page.getByRole('list', { name: 'Topic corrections' });
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await list
    .getByRole('listitem')
    .filter({ hasText: 'Hardware' })
    .getByRole('button', { name: 'Undo' })
    .click();
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await list.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('No corrections yet')).toBeVisible();
  await openEpisode(page, /A Trillion Events/, 'trillion');
  await expect(
    chips.getByRole('link', { name: 'Data Engineering' }),
  ).toBeVisible();
});

test('users who may not edit topics do not see the button', async ({
  page,
}) => {
  // Answers like the portal's policy. Backend tests check that the API refuses,
  // too.
  await page.route('**/api/permission/authorize', async route => {
    const { items } = route.request().postDataJSON();
    await route.fulfill({
      json: {
        items: items.map(
          (item: { id: string; permission: { name: string } }) => ({
            id: item.id,
            result:
              item.permission.name === 'podcast.topic.update'
                ? 'DENY'
                : 'ALLOW',
          }),
        ),
      },
    });
  });
  await signIn(page, '/podcast/nerdout');
  await expect(page.getByRole('button', { name: 'Refresh now' })).toBeVisible();
  await expect(
    page.getByRole('button', { name: 'Topic corrections' }),
  ).toHaveCount(0);
  await openEpisode(page, /Fleet First/, 'fleet');
  await settled(page);
  await expect(page.getByRole('button', { name: 'Edit topics' })).toHaveCount(
    0,
  );
});

test('a series filters the list of its show', async ({ page }) => {
  await signIn(page, '/podcast/nerdout');
  await page.getByLabel('Series').selectOption({ index: 1 });
  await expect(page).toHaveURL(/[?&]series=/);
  await expect(
    page.getByRole('list', { name: 'Episodes' }).getByRole('heading'),
  ).toHaveText([/Release Notes/, /Release Notes/]);
  await page
    .getByRole('link', { name: /Release Notes/ })
    .first()
    .click();
  await expect(
    page.getByRole('region', { name: 'Series: Release Notes' }),
  ).toBeVisible();
});
