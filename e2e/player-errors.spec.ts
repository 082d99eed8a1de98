import { once } from 'node:events';
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import {
  bar,
  expect,
  isPaused,
  play,
  shoot,
  signIn,
  started,
  test,
} from './support';

test.describe.configure({ timeout: 180_000 });

/** Changes the content security policy of the page. */
const withPolicy = (page: Page, change: (policy: string) => string) =>
  page.route('**/podcast/nerdout**', async route => {
    if (route.request().resourceType() !== 'document') {
      return route.fallback();
    }
    const response = await route.fetch();
    const headers = response.headers();
    const policy = change(headers['content-security-policy']);
    return route.fulfill({
      response,
      headers: { ...headers, 'content-security-policy': policy },
    });
  });

test('media blocked by the content security policy shows the configuration to add', async ({
  page,
  consoleErrors,
  baseURL,
}) => {
  await withPolicy(page, policy =>
    policy.replace(/media-src [^;]*/, 'media-src https://audio.example.com'),
  );
  await signIn(page, '/podcast/nerdout?q=fleet%20first');
  await play(page);
  const alert = bar(page).getByRole('alert');
  const { origin } = new URL(baseURL!);
  await expect(alert).toContainText(
    `This portal does not allow media from ${origin}.`,
  );
  await expect(alert.locator('pre')).toHaveText(
    `backend:\n  csp:\n    media-src: ['https://audio.example.com', '${origin}']`,
  );
  await expect(alert.getByRole('link', { name: /Open file/ })).toHaveAttribute(
    'href',
    /fleet-first\.mp3$/,
  );
  await shoot(page, 'refused');
  consoleErrors.forgive(/Content Security Policy|violates the following/);
  // The browser does not treat a modified response as local.
  consoleErrors.forgive(/LOCAL_NETWORK_ACCESS/);
});

test('blocked artwork is reported too, and not requested again and again', async ({
  page,
  consoleErrors,
  baseURL,
}) => {
  await withPolicy(page, policy =>
    policy
      .replace(/img-src [^;]*/, 'img-src data:')
      .replace(/media-src [^;]*/, 'media-src https://audio.example.com'),
  );
  await signIn(page, '/podcast/nerdout');
  const { origin } = new URL(baseURL!);
  const hint = page.getByRole('main').getByRole('note');
  await expect(hint).toContainText(
    `does not allow artwork or media from ${origin}.`,
  );
  await expect(hint.locator('pre')).toHaveText(
    `backend:\n  csp:\n    img-src: ['data:', '${origin}']`,
  );
  const refused = () =>
    consoleErrors.messages.filter(message => /artwork.*img-src/.test(message))
      .length;
  const atFirst = refused();
  expect(atFirst).toBeLessThan(5);

  await page
    .getByRole('main')
    .getByRole('list', { name: 'Episodes' })
    .getByRole('link')
    .first()
    .click();
  await expect(page).toHaveURL(/\/episodes\//);
  await play(page);
  await expect(bar(page).getByRole('alert').locator('pre')).toHaveText(
    `backend:\n  csp:\n    media-src: ['https://audio.example.com', '${origin}']\n    img-src: ['data:', '${origin}']`,
  );
  expect(refused()).toBe(atFirst);
  await shoot(page, 'refused-both');
  consoleErrors.forgive(/Content Security Policy|violates the following/);
  consoleErrors.forgive(/LOCAL_NETWORK_ACCESS/);
});

test('an expired media URL is requested again through the URL in the feed', async ({
  page,
  consoleErrors,
}) => {
  const file = 'examples/media/audio/fleet-first.mp3';
  const { size } = statSync(file);
  let token = 1;
  const answers: [number, number][] = [];
  // A host with expiring signed URLs. It sends slowly, so that the browser does
  // not buffer the whole file at once.
  const server = createServer((request, response) => {
    const asked = Number(request.url!.match(/\/(\d+)\.mp3/)![1]);
    const start = Number(request.headers.range?.match(/bytes=(\d+)/)?.[1] ?? 0);
    answers.push([asked, asked === token ? 206 : 403]);
    if (asked !== token) {
      response.writeHead(403).end();
      return;
    }
    response.writeHead(206, {
      'Content-Type': 'audio/mpeg',
      'Accept-Ranges': 'bytes',
      'Content-Length': size - start,
      'Content-Range': `bytes ${start}-${size - 1}/${size}`,
    });
    const end = Math.min(start + 100_000, size - 1);
    createReadStream(file, { start, end }).pipe(response, {
      end: end === size - 1,
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    const { port } = server.address() as AddressInfo;
    await page.route('**/audio/fleet-first.mp3', route =>
      route.fulfill({
        status: 302,
        headers: { Location: `http://127.0.0.1:${port}/${token}.mp3` },
      }),
    );
    await signIn(page, '/podcast/nerdout?q=fleet%20first');
    await play(page);
    await started(page, 1);

    token = 2;
    await page.evaluate(() => {
      document.querySelector('audio')!.currentTime = 75;
    });
    await started(page, 76);
    expect(await isPaused(page)).toBe(false);
    await expect(bar(page).getByRole('alert')).toBeHidden();
    expect(answers).toContainEqual([1, 403]);
    expect(answers).toContainEqual([2, 206]);
  } finally {
    server.closeAllConnections();
    server.close();
  }
  consoleErrors.forgive(/status of 403|net::ERR/);
});

test('resumes when the network is back', async ({
  page,
  context,
  consoleErrors,
}) => {
  await signIn(page, '/podcast/nerdout?season=1');
  await play(page);
  await started(page);
  await context.setOffline(true);
  // Another clip, which is not buffered.
  await play(page, /^Play .*Fleet First/);
  await expect(bar(page).getByRole('alert')).toContainText('You are offline');
  await context.setOffline(false);
  await expect.poll(() => isPaused(page)).toBe(false);
  await started(page);
  await expect(bar(page).getByRole('alert')).toBeHidden();
  consoleErrors.forgive(/net::ERR_INTERNET_DISCONNECTED/);
});

test('the first episode waits for the network too', async ({
  page,
  context,
  consoleErrors,
}) => {
  await signIn(page, '/podcast/nerdout?season=1');
  await expect(
    page
      .getByRole('main')
      .getByRole('button', { name: /^Play / })
      .first(),
  ).toBeVisible();
  await context.setOffline(true);
  await play(page);
  await expect(bar(page).getByRole('status')).toHaveText(
    'You are offline. The player opens when you are back online.',
  );
  await context.setOffline(false);
  await expect(
    bar(page).getByRole('slider', { name: 'Position' }),
  ).toBeVisible();
  await started(page);
  expect(await isPaused(page)).toBe(false);
  consoleErrors.forgive(
    /net::ERR_INTERNET_DISCONNECTED|Loading chunk|ChunkLoad/,
  );
});

test('a player paused while offline stays paused', async ({
  page,
  context,
  consoleErrors,
}) => {
  await page.clock.install();
  await signIn(page, '/podcast/nerdout?season=1');
  await play(page);
  await started(page);
  await bar(page).getByRole('button', { name: 'Sleep timer: off' }).click();
  await page.getByRole('menuitemradio', { name: 'In 5 minutes' }).click();
  await context.setOffline(true);
  await play(page, /^Play .*Fleet First/);
  await expect(bar(page).getByRole('alert')).toContainText('You are offline');
  await page.clock.runFor('05:01');
  await expect(
    bar(page).getByRole('button', { name: 'Sleep timer: off' }),
  ).toBeVisible();
  await context.setOffline(false);
  await page.clock.runFor('01:00');
  expect(await isPaused(page)).toBe(true);
  consoleErrors.forgive(/net::ERR_INTERNET_DISCONNECTED/);
});
