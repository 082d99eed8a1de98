import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import searchPlugin from '@backstage/plugin-search-backend';
import request from 'supertest';
import { searchModulePodcastCollator } from './module';

const COUNT = 230;

const episodes = Array.from({ length: COUNT }, (_, index) => ({
  id: `e${index}`,
  showId: 'nerdout',
  title: `Talk ${index}`,
  summary: 'A talk.',
  people: index === 7 ? [{ name: 'Grace Hopper', role: 'guest' }] : [],
  topics:
    index === 8 ? [{ topicId: 'mobile', relevance: 1, evidence: [] }] : [],
}));

const notes = (id: string) =>
  id === `e${COUNT - 1}` ? '<p>A word on <b>marzipan</b>.</p>' : '';

/** Answers like the podcast API, in pages. Only callers with a token get through. */
const podcastPlugin = createBackendPlugin({
  pluginId: 'podcast',
  register(env) {
    env.registerInit({
      deps: {
        http: coreServices.httpRouter,
        httpAuth: coreServices.httpAuth,
      },
      async init({ http, httpAuth }) {
        http.use(async (req, res) => {
          await httpAuth.credentials(req, { allow: ['service'] });
          if (req.path === '/shows') {
            res.json({ items: [{ id: 'nerdout', title: 'NerdOut' }] });
          } else if (req.path === '/topics') {
            res.json({ items: [{ id: 'mobile', title: 'Phones' }] });
          } else if (req.path === '/episodes') {
            const from = Number(req.query.cursor ?? 0);
            const to = from + Number(req.query.limit);
            res.json({
              items: episodes.slice(from, to).map(episode => ({
                ...episode,
                // The cursor carries the parameters of the first request.
                ...((req.query.include === 'notes' || from > 0) && {
                  notes: notes(episode.id),
                }),
              })),
              totalItems: COUNT,
              pageInfo: to < COUNT ? { nextCursor: String(to) } : {},
            });
          } else {
            res.status(404).json({ error: { name: 'NotFoundError' } });
          }
        });
      },
    });
  },
});

async function startPortal() {
  const denied = new Set<string>();
  const permissions = mockServices.permissions.mock({
    authorize: async requests =>
      requests.map(({ permission }) => ({
        result: denied.has(permission.name)
          ? AuthorizeResult.DENY
          : AuthorizeResult.ALLOW,
      })),
  });
  // Runs each task once, when it is scheduled.
  const scheduler = mockServices.scheduler.mock({
    createScheduledTaskRunner: () => ({
      run: async task => task.fn(new AbortController().signal),
    }),
  });
  const { server } = await startTestBackend({
    features: [
      searchPlugin,
      searchModulePodcastCollator,
      podcastPlugin,
      permissions.factory,
      scheduler.factory,
      mockServices.rootConfig.factory({
        data: { permission: { enabled: true } },
      }),
    ],
  });
  const search = async (term: string) => {
    const response = await request(server)
      .get('/api/search/query')
      .query({ term, 'types[0]': 'podcast-episode', pageLimit: 100 })
      .set('authorization', mockCredentials.user.header());
    return (response.body.results ?? []) as {
      type: string;
      document: { title: string; location: string; topics: string[] };
    }[];
  };
  return { search, denied };
}

async function eventually(check: () => Promise<void>) {
  for (let attempt = 0; ; attempt++) {
    try {
      await check();
      return;
    } catch (error) {
      if (attempt === 100) {
        throw error;
      }
      await new Promise(resolve => setTimeout(resolve, 100));
    }
  }
}

describe('searchModulePodcastCollator', () => {
  it('finds episodes of all pages by title, notes, people and topics, for users with the permission', async () => {
    const { search, denied } = await startPortal();
    await eventually(async () => {
      expect(await search('marzipan')).toMatchObject([
        {
          type: 'podcast-episode',
          document: {
            title: `Talk ${COUNT - 1}`,
            location: `/podcast/nerdout/episodes/e${COUNT - 1}`,
          },
        },
      ]);
    });
    const titles = async (term: string) =>
      (await search(term)).map(({ document }) => document.title);
    expect(await titles('Hopper')).toEqual(['Talk 7']);
    expect(await titles('Phones')).toEqual(['Talk 8']);
    expect(await titles('Talk')).toHaveLength(100);

    denied.add('podcast.show.read');
    expect(await search('marzipan')).toEqual([]);
  }, 30_000);
});
