// Takes the pictures of the README from the portal that `npm start` runs, or from PORTAL_URL.
import { existsSync, mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';

const base = process.env.PORTAL_URL ?? 'http://localhost:3000';
const folder = new URL('../docs/images/', import.meta.url).pathname;

const executablePath =
  process.env.CHROMIUM_PATH ??
  ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(path =>
    existsSync(path),
  );

/** What to show: a name, a path, and what to do on the page before the picture is taken. */
const SCENES = [
  { name: 'show', path: '/podcast/nerdout' },
  { name: 'show-dark', path: '/podcast/nerdout', theme: 'dark' },
  {
    name: 'episode',
    path: '/podcast/nerdout?q=fleet%20first',
    act: openFirstEpisodeAndPlay,
  },
  {
    name: 'entity-card',
    path: '/catalog/default/system/fleet-management',
    act: page => page.getByRole('list', { name: /^Episodes/ }).waitFor(),
  },
  {
    name: 'transcript',
    path: '/podcast/nerdout?q=fleet%20first',
    act: async page => {
      await openFirstEpisodeAndPlay(page);
      await page.getByRole('tab', { name: 'Transcript' }).click();
    },
  },
  {
    name: 'show-narrow',
    path: '/podcast/nerdout',
    viewport: { width: 390, height: 844 },
  },
];

async function openFirstEpisodeAndPlay(page) {
  await page
    .getByRole('link', { name: /Fleet First/ })
    .first()
    .click();
  await page
    .getByRole('main')
    .getByRole('button', { name: /play/i })
    .first()
    .click();
  await page.waitForTimeout(4000);
}

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath,
  args: [
    '--no-sandbox',
    '--disable-background-networking',
    '--disable-quic',
    '--autoplay-policy=no-user-gesture-required',
  ],
});
for (const { name, path, theme = 'light', viewport, act } of SCENES) {
  const page = await browser.newPage({
    viewport: viewport ?? { width: 1440, height: 900 },
    reducedMotion: 'reduce',
  });
  await page.addInitScript(id => localStorage.setItem('theme', id), theme);
  await page.goto(base + path);
  await page.getByRole('button', { name: 'Enter' }).click();
  await page.waitForLoadState('networkidle');
  await act?.(page);
  await page.waitForTimeout(2000);
  await page.screenshot({ path: `${folder}${name}.png` });
  await page.close();
  console.log(`docs/images/${name}.png`);
}
await browser.close();
