// Takes the pictures of the documentation from the portal that `npm start` runs, or from PORTAL_URL: all of them, or those
// that are named, as in `yarn screenshots queue video`.
import { existsSync, mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { SCENES } from './lib/scenes.mjs';

const base = process.env.PORTAL_URL ?? 'http://localhost:3000';
// In development the backend has a port of its own.
const api = `${process.env.PORTAL_URL ?? 'http://localhost:7007'}/api`;
const folder = new URL('../docs/images/', import.meta.url).pathname;

const executablePath =
  process.env.CHROMIUM_PATH ??
  ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(path =>
    existsSync(path),
  );

const names = process.argv.slice(2);
const unknown = names.filter(name => SCENES.every(each => each.name !== name));
if (unknown.length > 0) {
  console.error(`There is no picture named ${unknown.join(', ')}.`);
  process.exit(64);
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

/** What one picture plays and queues is not to be seen in the next one. */
async function forgetListening(page) {
  const answer = await page.request.post(`${api}/auth/guest/refresh`, {
    headers: { 'X-Requested-With': 'XMLHttpRequest' },
  });
  const { backstageIdentity } = await answer.json();
  await page.request.delete(`${api}/podcast/me`, {
    headers: { Authorization: `Bearer ${backstageIdentity.token}` },
  });
}

async function take({ name, path, theme = 'light', viewport, before, act }) {
  const page = await browser.newPage({
    viewport: viewport ?? { width: 1440, height: 900 },
    reducedMotion: 'reduce',
  });
  try {
    await page.addInitScript(id => localStorage.setItem('theme', id), theme);
    await forgetListening(page);
    await before?.(page);
    await page.goto(base + path);
    await page.getByRole('button', { name: 'Enter' }).click();
    await page.waitForLoadState('networkidle');
    await act?.(page);
    await page.waitForTimeout(2000);
    await page.screenshot({ path: `${folder}${name}.png` });
    console.log(`docs/images/${name}.png`);
  } finally {
    await page.close();
  }
}

for (const scene of SCENES) {
  if (names.length > 0 && !names.includes(scene.name)) {
    continue;
  }
  try {
    await take(scene);
  } catch (error) {
    console.error(`docs/images/${scene.name}.png: ${error.message}`);
    process.exitCode = 1;
  }
}
await browser.close();
