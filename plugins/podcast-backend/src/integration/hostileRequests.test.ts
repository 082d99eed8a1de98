import { Agent, request as send } from 'node:http';
import { mockCredentials, TestDatabases } from '@backstage/backend-test-utils';
import { FeedServer } from '../__testUtils__/FeedServer';
import { feedXml } from '../__testUtils__/feedXml';
import {
  HostileRequest,
  hostileRequests,
} from '../__testUtils__/hostileRequests';
import { violations } from '../__testUtils__/responseSchema';
import {
  PodcastBackend,
  startPodcastBackend,
} from '../__testUtils__/startPodcastBackend';

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const SEED = 20261126;
const AT_ONCE = 8;

const errorNames: Record<number, string> = {
  400: 'InputError',
  404: 'NotFoundError',
  409: 'ConflictError',
  413: 'PayloadTooLargeError',
  415: 'UnsupportedMediaTypeError',
};
const SQL =
  /\b(select|insert into|update|delete from)\b.*\b(from|values|set|where)\b|sqlite|syntax error at|invalid input syntax|out of range for type|byte sequence|datatype|numeric/is;

type Answer = { status: number; type?: string; text: string };

describe.each(databases.eachSupportedId())(
  'hostile and invalid requests on %s',
  databaseId => {
    let feeds: FeedServer;
    let backend: PodcastBackend;
    const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });

    beforeAll(async () => {
      feeds = await FeedServer.start();
      const extra = `<podcast:person>Ada Lovelace</podcast:person>
        <podcast:chapters url="${feeds.url('/chapters')}"/>
        <podcast:transcript url="${feeds.url(
          '/words.vtt',
        )}" type="text/vtt" language="en"/>`;
      feeds.serve('/words.vtt', 'WEBVTT\n\n00:00.000 --> 00:01.000\nWords');
      feeds.serve('/chapters', '{"chapters":[{"startTime":0,"title":"One"}]}');
      feeds.serve(
        '/feed',
        feedXml(
          [1, 2, 3, 4, 5, 6].map(day => ({
            guid: `guid-${day}`,
            title:
              day % 3 === 1
                ? `Backstage and other things, day ${day}`
                : `Words, part ${day}`,
            pubDate: `Mon, 0${day} Jan 2024 10:00:00 GMT`,
            duration: `${day}00`,
            season: 1,
            extra: day === 1 ? extra : '<podcast:person>Bob</podcast:person>',
          })),
        ),
      );
      backend = await startPodcastBackend({
        knex: await databases.init(databaseId),
        podcast: { shows: { radio: { url: feeds.url('/feed') } } },
      });
      await backend.runSchedule('radio');
    });
    afterAll(async () => {
      agent.destroy();
      await backend?.stop();
      await feeds?.stop();
    });

    /** Sends a request unchanged, which HTTP clients do not allow. */
    const ask = (
      { method, path, headers, body }: Omit<HostileRequest, 'operation'>,
      user: string,
    ) =>
      new Promise<Answer>((resolve, reject) => {
        const request = send(
          `${backend.url}${path}`,
          {
            agent,
            method: method.toUpperCase(),
            headers: {
              ...headers,
              authorization: mockCredentials.user.header(
                `user:default/${user}`,
              ),
              ...(body !== undefined && {
                'content-length': Buffer.byteLength(body),
              }),
            },
          },
          response => {
            const chunks: Buffer[] = [];
            response.on('data', chunk => chunks.push(chunk));
            response.on('error', reject);
            response.on('end', () =>
              resolve({
                status: response.statusCode!,
                type: response.headers['content-type'],
                text: Buffer.concat(chunks).toString(),
              }),
            );
          },
        );
        request.on('error', reject);
        request.end(body);
      });

    const get = async (path: string, user = 'ada') =>
      ask({ method: 'get', path, headers: {} }, user);

    async function makeRequests() {
      const episodes = JSON.parse((await get('/episodes?sort=oldest')).text);
      const [{ id, showId }] = episodes.items;
      const cursors = {
        '/episodes': [] as string[],
        '/people': [] as string[],
      };
      for (const path of [
        '/episodes?sort=newest',
        '/episodes?sort=oldest',
        '/episodes?sort=title',
        '/episodes?sort=longest',
        '/episodes?sort=shortest',
        '/episodes?q=words&show=radio&season=1&type=full',
        '/episodes?topic=backstage&sort=relevance',
        '/people?show=radio',
      ]) {
        const answer = JSON.parse(
          (await get(`${path}${path.includes('?') ? '&' : '?'}limit=1`)).text,
        );
        const operation = path.split('?')[0] as keyof typeof cursors;
        expect([path, answer.pageInfo?.nextCursor]).toEqual([
          path,
          expect.any(String),
        ]);
        cursors[operation].push(answer.pageInfo.nextCursor);
      }
      return hostileRequests({
        known: {
          showId,
          episodeId: id,
          episodeIds: id,
          topicId: 'backstage',
          personId: 'ada-lovelace',
          show: showId,
          id,
          episode: id,
          topic: 'backstage',
          person: 'ada-lovelace',
          series: 'words',
          language: 'en',
          season: '1',
        },
        cursors,
        seed: SEED,
      });
    }

    it('get responses according to the document, never with a 5xx or SQL', async () => {
      const requests = await makeRequests();
      expect(requests.length).toBeGreaterThan(900);
      const wrong: Array<[string, string]> = [];
      const wrote = new Set<string>();
      let next = 0;
      const worker = async () => {
        for (let index = next++; index < requests.length; index = next++) {
          const request = requests[index];
          const user = `user-${index}`;
          const answer = await ask(request, user);
          const problem = findProblem(request, answer);
          if (problem) {
            wrong.push([describeRequest(request), problem]);
          }
          if (request.operation.startsWith('/me') && answer.status < 300) {
            wrote.add(user);
          }
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, worker));

      for (const user of wrote) {
        for (const path of ['/me/queue', '/me/episodes', '/me/topics']) {
          const answer = await get(path, user);
          if (answer.status !== 200) {
            wrong.push([`GET ${path} afterwards`, answer.text]);
          }
        }
      }
      expect(wrong).toEqual([]);
    }, 300_000);
  },
);

function describeRequest({ method, path, headers, body }: HostileRequest) {
  return `${method.toUpperCase()} ${path.slice(0, 300)} ${JSON.stringify(
    headers,
  )} ${body?.slice(0, 200) ?? ''}`;
}

/** Returns what is wrong with a response; undefined if it is according to the document. */
function findProblem(
  request: HostileRequest,
  answer: Answer,
): string | undefined {
  const { method, operation, name } = request;
  const { status, type, text } = answer;
  if (status >= 500) {
    return `5xx ${text}`;
  }
  if (status === 204) {
    return text === '' ? undefined : `204 with ${text}`;
  }
  if (!type?.startsWith('application/json')) {
    return `${status} of the type ${type}: ${text}`;
  }
  const body = JSON.parse(text);
  if (status < 300) {
    const found = violations(method, operation, status, body);
    return found.length ? JSON.stringify(found) : undefined;
  }
  const { error } = body;
  if (SQL.test(JSON.stringify(error))) {
    return `SQL in ${text}`;
  }
  const found = violations('get', '/shows', status, body);
  if (found.length || errorNames[status] !== error.name) {
    return `${status} ${JSON.stringify(error)}`;
  }
  return status === 400 && name && !error.message.includes(`'${name}'`)
    ? `does not name ${name}: ${error.message}`
    : undefined;
}
