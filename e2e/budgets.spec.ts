import type { APIRequestContext, Page } from '@playwright/test';
import { expect, guestHeaders, settled, signIn, test } from './support';

// How many requests the plugin sends for a page, and how far the content of a
// page moves while it loads. Both are counted, so they are the same on slow
// machines.

/** The most that a page may move, as a cumulative layout shift. */
const MAX_SHIFT = 0.02;

type Episode = { id: string; title: string };

/** A movement of a page. `isOfPlugin` if a card of the plugin moved or changed its height. */
type Shift = { value: number; isOfPlugin: boolean };

/** Records in the page how far its content moves, unless the user did something. */
function recordShifts() {
  const shifts: Shift[] = [];
  Object.assign(window, { shifts });
  new PerformanceObserver(list => {
    for (const entry of list.getEntries()) {
      const { value, hadRecentInput, sources } = entry as PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
        sources: { node?: Node | null }[];
      };
      const isOfPlugin = sources.some(({ node }) =>
        node?.parentElement
          ?.closest('article')
          ?.querySelector('a[href*="/podcast"]'),
      );
      if (!hadRecentInput) shifts.push({ value, isOfPlugin });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Follows topics and starts episodes, so that pages have all of their parts. */
async function listen(request: APIRequestContext): Promise<Episode[]> {
  const headers = await guestHeaders(request);
  const { items } = await (
    await request.get('/api/podcast/episodes?limit=50', { headers })
  ).json();
  for (const topic of ['experimentation', 'mobile']) {
    await request.put(`/api/podcast/me/topics/${topic}`, { headers });
  }
  for (const { id } of (items as Episode[]).slice(2, 6)) {
    await request.put(`/api/podcast/me/episodes/${id}`, {
      headers,
      data: { revision: 0, positionSeconds: 100 },
    });
  }
  return items;
}

/** Requests of the plugin: to its backend, and to the catalog for its pages. */
function isPluginRequest(url: URL, isEntityPage: boolean): boolean {
  const { pathname } = url;
  return (
    (pathname.startsWith('/api/podcast/') &&
      !/\.(?:png|jpe?g|svg|webp)$/.test(pathname)) ||
    // The portal asks the catalog for the user and for entity pages, too.
    (pathname.startsWith('/api/catalog/entities/by-') &&
      !pathname.includes('/by-name/user/') &&
      !isEntityPage)
  );
}

/** Opens a page as if nothing of it were known, and returns what it cost. */
async function measure(page: Page, path: string) {
  const requests: string[] = [];
  const isEntityPage = path.startsWith('/catalog/');
  const onRequest = (request: { url(): string; method(): string }) => {
    const url = new URL(request.url());
    if (isPluginRequest(url, isEntityPage)) {
      requests.push(`${request.method()} ${url.pathname}${url.search}`);
    }
  };
  page.on('request', onRequest);
  await page.goto(path);
  await page.waitForLoadState('networkidle');
  await settled(page);
  await page.waitForLoadState('networkidle');
  page.off('request', onRequest);
  const shifts = await page.evaluate(
    () => (window as unknown as { shifts?: Shift[] }).shifts ?? [],
  );
  // The other cards of an entity page move without the plugin, too.
  const shift = shifts
    .filter(({ isOfPlugin }) => isOfPlugin || !isEntityPage)
    .reduce((sum, { value }) => sum + value, 0);
  return { requests, shift };
}

const showPage = '/podcast/nerdout';
const episodePage = (episodes: Episode[], title: RegExp) =>
  `${showPage}/episodes/${episodes.find(one => title.test(one.title))!.id}`;

/** Pages, with the most requests that they may send. */
const pages: [
  name: string,
  maximum: number,
  path: (episodes: Episode[]) => string,
][] = [
  ['the podcast', 6, () => '/podcast'],
  ['a show', 6, () => showPage],
  ['an episode', 7, episodes => episodePage(episodes, /Fleet First/)],
  [
    'an episode of a series',
    7,
    episodes => episodePage(episodes, /Rise and Fall of ABBA/),
  ],
  // It also loads the transcript, and the player its position and chapters.
  [
    'an episode at a time',
    10,
    episodes => `${episodePage(episodes, /Fleet First/)}?t=60`,
  ],
  ['the topics', 6, () => '/podcast/topics'],
  ['a topic', 6, () => '/podcast/topics/experimentation'],
  ['a person', 6, () => '/podcast/people/dave-zolotusky'],
  ['the history', 6, () => '/podcast/history'],
  ['an entity', 3, () => '/catalog/default/component/shift-runner'],
  [
    'an entity with a pinned episode',
    3,
    () => '/catalog/default/component/repo-census',
  ],
  [
    'the tab of an entity',
    3,
    () => '/catalog/default/component/shift-runner/podcast',
  ],
];

for (const viewport of [
  { width: 1280, height: 800 },
  { width: 375, height: 720 },
]) {
  test(`pages send few requests and do not move, at a width of ${viewport.width}`, async ({
    page,
    request,
  }) => {
    test.setTimeout(240_000);
    const episodes = await listen(request);
    await page.setViewportSize(viewport);
    await page.addInitScript(recordShifts);
    await signIn(page);
    for (const [name, maximum, path] of pages) {
      await test.step(name, async () => {
        const { requests, shift } = await measure(page, path(episodes));
        expect
          .soft(requests.length, `${name}:\n${requests.join('\n')}`)
          .toBeLessThanOrEqual(maximum);
        expect.soft(shift, `${name} moves`).toBeLessThanOrEqual(MAX_SHIFT);
      });
    }
  });
}

test('other pages of the portal send no requests of the podcast', async ({
  page,
}) => {
  await signIn(page);
  const { requests } = await measure(page, '/settings');
  // The settings themselves ask the catalog for the user and their groups.
  expect(
    requests.filter(request => !request.includes('/api/catalog/')),
  ).toEqual([]);
});
