import { resolve } from 'node:path';
import { FeedServer } from './__testUtils__/FeedServer';
import { feedXml } from './__testUtils__/feedXml';
import { startPodcastBackend } from './__testUtils__/startPodcastBackend';

describe('the podcast plugin', () => {
  it('serves the bundled copy of a show right after the start', async () => {
    const { api, stop } = await startPodcastBackend({
      podcast: {
        shows: {
          nerdout: {
            url: 'http://localhost:9/feed',
            fallback: {
              file: resolve(__dirname, '../../../examples/nerdout.xml'),
              baseUrl: 'http://localhost:7007/api/podcast-demo/',
            },
          },
        },
      },
    });
    const shows = await api.get('/shows');
    console.log(
      shows.status,
      JSON.stringify(shows.body, null, 1).slice(0, 3000),
    );
    const list = await api.get('/episodes?limit=3');
    console.log(JSON.stringify(list.body, null, 1).slice(0, 6000));
    const refreshed = await api.post('/shows/nerdout/refresh');
    console.log(refreshed.body);
    const topics = await api.get('/topics');
    console.log(topics.body);
    console.log(
      (
        await api.get('/episodes?limit=3&q=fleet&sort=relevance')
      ).body.items.map((e: any) => e.title),
    );
    await stop();
  });

  it('reads', async () => {
    const feeds = await FeedServer.start();
    feeds.serve('/feed', feedXml([{ guid: 'a', title: 'First' }]));
    const { api, stop } = await startPodcastBackend({
      podcast: { shows: { radio: { url: feeds.url('/feed') } } },
    });
    console.log((await api.post('/shows/radio/refresh')).body);
    console.log((await api.get('/episodes?show=radio')).body.items);
    console.log((await api.get('/shows/radio/refreshes')).body.items);
    await stop();
    await feeds.stop();
  });
});
