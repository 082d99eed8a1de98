// The scenes of the screenshots in the documentation.

const NARROW = { width: 390, height: 844 };
const FLEET_FIRST = '/podcast/nerdout?q=fleet%20first';

const bar = page => page.getByRole('region', { name: 'Podcast player' });
const press = (place, name) =>
  place.getByRole('button', { name }).first().click();

async function play(page, title = /^Play .*Fleet First/) {
  await press(page.getByRole('main'), title);
  await bar(page).waitFor();
  await page.waitForTimeout(3000);
}

async function openFleetFirst(page) {
  const link = page.getByRole('link', { name: /Fleet First/ });
  await link.first().click();
  await page.getByRole('heading', { level: 2, name: /Fleet First/ }).waitFor();
}

async function playAndPress(page, name) {
  await play(page);
  await press(bar(page), name);
}

async function showAtTop(page, locator) {
  await locator.first().waitFor();
  await locator
    .first()
    .evaluate(element => element.scrollIntoView({ block: 'start' }));
}

/**
 * Each scene has a name, a path, and optionally `act`, which runs on the page before the screenshot, `before`, which runs before
 * the page is opened, and `theme`, which is light by default.
 */
export const SCENES = [
  { name: 'show', path: '/podcast/nerdout' },
  { name: 'show-dark', path: '/podcast/nerdout', theme: 'dark' },
  { name: 'show-narrow', path: '/podcast/nerdout', viewport: NARROW },
  {
    name: 'episode',
    path: FLEET_FIRST,
    act: async page => {
      await openFleetFirst(page);
      await play(page, /^Play/);
    },
  },
  {
    name: 'transcript',
    path: FLEET_FIRST,
    act: async page => {
      await openFleetFirst(page);
      await play(page, /^Play/);
      await page.getByRole('tab', { name: 'Transcript' }).click();
    },
  },
  {
    name: 'related',
    path: FLEET_FIRST,
    viewport: { width: 1440, height: 1000 },
    act: async page => {
      await openFleetFirst(page);
      await showAtTop(
        page,
        page.getByRole('heading', { name: 'Related episodes' }),
      );
    },
  },
  {
    name: 'chapters',
    path: FLEET_FIRST,
    act: async page => {
      await play(page);
      await press(bar(page), 'Next chapter');
      const { x, y, width, height } = await bar(page)
        .locator('[data-podcast-chapter-start]')
        .first()
        .locator('..')
        .boundingBox();
      await page.mouse.move(x + width * 0.7, y + height / 2);
    },
  },
  {
    name: 'sleep-timer',
    path: FLEET_FIRST,
    act: page => playAndPress(page, 'Sleep timer: off'),
  },
  {
    name: 'queue',
    path: '/podcast/nerdout?season=1',
    act: async page => {
      const more = page
        .getByRole('main')
        .getByRole('button', { name: /^More actions for/ });
      for (const index of [1, 2, 3]) {
        await more.nth(index).click();
        await page.getByRole('menuitem', { name: 'Add to queue' }).click();
      }
      // The messages cover the player.
      const message = page.getByText('was added to the queue');
      while ((await message.count()) > 0) {
        await message.first().waitFor({ state: 'detached' });
      }
      await play(page, /^Play /);
      await press(bar(page), /^Queue/);
    },
  },
  {
    name: 'video',
    path: FLEET_FIRST,
    act: async page => {
      await playAndPress(page, /^Format/);
      await page
        .getByRole('menuitemradio', { name: /^Video/ })
        .first()
        .click();
    },
  },
  {
    name: 'shortcuts',
    path: FLEET_FIRST,
    act: async page => {
      await playAndPress(page, 'More');
      await page.getByRole('menuitem', { name: 'Keyboard shortcuts' }).click();
    },
  },
  {
    name: 'sheet',
    path: FLEET_FIRST,
    viewport: NARROW,
    theme: 'dark',
    act: page => playAndPress(page, 'Expand player'),
  },
  {
    name: 'refused',
    path: FLEET_FIRST,
    // As in a portal that does not allow media.
    before: page =>
      page.route('**/*', async route => {
        if (route.request().resourceType() !== 'document') {
          await route.fallback();
          return;
        }
        const response = await route.fetch();
        const headers = {
          ...response.headers(),
          'content-security-policy': "media-src 'none'",
        };
        await route.fulfill({ response, headers });
      }),
    act: page => play(page),
  },
  {
    name: 'history',
    path: '/podcast/nerdout?season=1',
    act: async page => {
      await play(page, /^Play /);
      await press(bar(page), /^Forward/);
      await press(bar(page), /^Pause/);
      await press(page, 'History');
    },
  },
  { name: 'topics', path: '/podcast/topics' },
  { name: 'topic', path: '/podcast/topics/backstage' },
  { name: 'person', path: '/podcast/people/dave-zolotusky', theme: 'dark' },
  {
    name: 'topic-editor',
    path: FLEET_FIRST,
    act: async page => {
      await openFleetFirst(page);
      await press(page, 'Edit topics');
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'feed',
    path: '/podcast/nerdout',
    act: async page => {
      await press(page, 'Feed details');
      await page.getByRole('dialog').getByRole('table').waitFor();
    },
  },
  {
    name: 'entity-card',
    path: '/catalog/default/system/fleet-management',
    act: page => page.getByRole('list', { name: /^Episodes/ }).waitFor(),
  },
  {
    name: 'entity-tab',
    path: '/catalog/default/domain/experimentation/podcast',
    act: page => page.getByRole('list', { name: /^Episodes/ }).waitFor(),
  },
];
