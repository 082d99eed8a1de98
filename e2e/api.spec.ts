import { expect, test } from '@playwright/test';
import { guestHeaders } from './support';

test.describe('the API', () => {
  test('returns nothing without a token', async ({ request }) => {
    for (const path of ['shows', 'shows/nerdout', 'episodes', 'topics']) {
      const response = await request.get(`/api/podcast/${path}`);
      expect(response.status(), path).toBe(401);
    }
    const refresh = await request.post('/api/podcast/shows/nerdout/refresh');
    expect(refresh.status()).toBe(401);
  });

  test('names the unknown show or episode', async ({ request }) => {
    const headers = await guestHeaders(request);
    for (const path of ['shows/no-such-show', 'episodes/no-such-episode']) {
      const response = await request.get(`/api/podcast/${path}`, { headers });
      expect(response.status(), path).toBe(404);
      const { error } = await response.json();
      expect(error.message).toContain(path.split('/')[1]);
    }
  });

  test('names the invalid parameter', async ({ request }) => {
    const headers = await guestHeaders(request);
    for (const [parameter, value] of [
      ['limit', '0'],
      ['limit', 'many'],
      ['sort', 'loudest'],
      ['type', 'video'],
      ['season', 'one'],
      ['cursor', 'made-up'],
      ['minimumRelevance', '2'],
    ]) {
      const response = await request.get('/api/podcast/episodes', {
        headers,
        params: { [parameter]: value },
      });
      expect(response.status(), `${parameter}=${value}`).toBe(400);
      const { error } = await response.json();
      expect(error.message).toContain(parameter);
    }
  });

  test('serves the bundled copy while the feed cannot be read, and says why', async ({
    request,
  }) => {
    const headers = await guestHeaders(request);
    const refresh = await request.post('/api/podcast/shows/nerdout/refresh', {
      headers,
    });
    expect(await refresh.json()).toMatchObject({ status: 'failed' });

    const response = await request.get('/api/podcast/shows/nerdout', {
      headers,
    });
    const show = await response.json();
    expect(show.feed.servedFrom).toBe('fallback');
    expect(show.feed.lastError.message).not.toBe('');
    expect(show.episodeCount).toBeGreaterThan(25);
  });

  test('serves the sample audio in ranges', async ({ request }) => {
    const headers = await guestHeaders(request);
    const page = await request.get('/api/podcast/episodes', {
      headers,
      params: { limit: 1 },
    });
    const [episode] = (await page.json()).items;
    const part = await request.get(episode.enclosures[0].url, {
      headers: { Range: 'bytes=100-199' },
    });
    expect(part.status()).toBe(206);
    expect(await part.body()).toHaveLength(100);
    expect(part.headers()['content-type']).toBe('audio/mpeg');
  });
});
