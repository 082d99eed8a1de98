// Takes the screenshots of the documentation, or only those that you name, as in `yarn screenshots queue video`. It starts a
// portal with the built app and a feed that can be read. Run `yarn build:app` first.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { launchBrowser } from './lib/browser.mjs';
import { waitForAnswer } from './lib/ports.mjs';
import { SCENES } from './lib/scenes.mjs';
import { cleanEnvironment, root } from './lib/toolchain.mjs';

const port = Number(process.env.E2E_PORT ?? 7117);
const base = `http://localhost:${port}`;
const api = `${base}/api`;
const folder = `${root}docs/images/`;

const names = process.argv.slice(2);
const unknown = names.filter(name => SCENES.every(each => each.name !== name));
if (unknown.length > 0) {
  console.error(`There is no picture named ${unknown.join(', ')}.`);
  process.exit(64);
}

const feedHost = createServer((_request, response) => {
  response.setHeader('Content-Type', 'application/rss+xml');
  response.end(readFileSync(`${root}examples/nerdout.xml`));
}).listen(port + 1, 'localhost');
const portal = spawn('yarn', ['workspace', 'backend', 'start:e2e'], {
  cwd: root,
  // In its own process group, so that all of it can be stopped.
  detached: true,
  stdio: ['ignore', 'ignore', 'inherit'],
  env: {
    ...cleanEnvironment(),
    E2E_PORT: String(port),
    APP_CONFIG_podcast_shows_nerdout_url: `http://localhost:${port + 1}/rss`,
    APP_CONFIG_podcast_shows_nerdout_baseUrl: `${api}/podcast-demo/`,
  },
});
const browser = await launchBrowser();

async function signIn(request) {
  const answer = await request.post(`${api}/auth/guest/refresh`, {
    headers: { 'X-Requested-With': 'XMLHttpRequest' },
  });
  const { backstageIdentity } = await answer.json();
  return { Authorization: `Bearer ${backstageIdentity.token}` };
}

/** Resolves when the feed itself has been read, not only its bundled copy. */
async function waitForFeed() {
  const page = await browser.newPage();
  const headers = await signIn(page.request);
  for (;;) {
    const answer = await page.request.get(`${api}/podcast/shows/nerdout`, {
      headers,
    });
    const { feed } = await answer.json();
    if (feed.servedFrom === 'feed') {
      await page.close();
      return;
    }
    await sleep(500);
  }
}

/** Removes what one screenshot has played and queued before the next one. */
async function forgetListening(page) {
  const headers = await signIn(page.request);
  await page.request.delete(`${api}/podcast/me`, { headers });
}

/**
 * Resolves when the page has content and has not been loading for a while: no placeholder, no spinner, no image. Menus and
 * dialogs are open by then.
 */
async function waitUntilSettled(page) {
  await page.evaluate(() => {
    window.settledSince = undefined;
  });
  await page.waitForFunction(
    ({ waiting, lengthMs }) => {
      const isWaiting =
        !document.querySelector('main :is(h1, h2)') ||
        [...document.querySelectorAll(waiting)].some(element =>
          element.checkVisibility(),
        ) ||
        [...document.images].some(
          image =>
            !image.complete && image.getBoundingClientRect().top < innerHeight,
        );
      if (isWaiting) {
        window.settledSince = undefined;
        return false;
      }
      window.settledSince ??= performance.now();
      return performance.now() - window.settledSince > lengthMs;
    },
    {
      waiting:
        '[class*="Skeleton"], [class*="CircularProgress"], [class*="LinearProgress-indeterminate"], [aria-busy="true"], [data-testid="progress"]',
      lengthMs: 2000,
    },
  );
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
    // Nothing is highlighted under the pointer.
    await page.mouse.move(0, 0);
    await waitUntilSettled(page);
    await act?.(page);
    await waitUntilSettled(page);
    await page.screenshot({ path: `${folder}${name}.png` });
    console.log(`docs/images/${name}.png`);
  } finally {
    await page.close();
  }
}

try {
  await waitForAnswer(`${base}/.backstage/health/v1/readiness`);
  await waitForFeed();
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
} finally {
  await browser.close();
  process.kill(-portal.pid);
  feedHost.close();
}
