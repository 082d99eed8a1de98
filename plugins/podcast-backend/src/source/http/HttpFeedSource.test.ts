import { LookupFunction } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { ConfigReader } from '@backstage/config';
import { FeedSourceRequest } from '@nerdout/backstage-plugin-podcast-node';
import { FeedServer } from '../../__testUtils__/FeedServer';
import { HostRules } from './HostRules';
import { HttpFeedSource } from './HttpFeedSource';

describe('HttpFeedSource', () => {
  let feeds: FeedServer;

  beforeEach(async () => {
    feeds = await FeedServer.start();
  });

  afterEach(async () => {
    await feeds.stop();
  });

  function read(
    options: {
      url?: string;
      allow?: string[];
      lookup?: LookupFunction;
    } & Partial<FeedSourceRequest> = {},
  ) {
    const {
      url = feeds.url('/feed'),
      allow = [],
      lookup,
      ...request
    } = options;
    const source = new HttpFeedSource({
      configuredUrl: () => url,
      hostRules: HostRules.fromConfig(
        new ConfigReader({
          backend: { reading: { allow: allow.map(host => ({ host })) } },
        }),
      ),
      userAgent: 'test',
      maxRedirects: 3,
      lookup,
    });
    return source.read({
      showId: 'radio',
      url,
      maxBytes: 100_000,
      signal: new AbortController().signal,
      ...request,
    });
  }

  const toText = async (response: ReturnType<typeof read>) => {
    const { status, ...rest } = await response;
    expect(status).toBe('ok');
    return Buffer.from((rest as { bytes: Uint8Array }).bytes).toString();
  };

  describe('reads', () => {
    it('bytes, with type, validators and final URL', async () => {
      feeds.fail('/feed', 302, { location: '/there' });
      feeds.serve('/there', Buffer.from([0xff, 0xfe, 0x00]), {
        'content-type': 'text/xml; charset=utf-16',
        etag: '"1"',
        'cache-control': 'max-age=300',
      });
      expect(await read()).toEqual({
        status: 'ok',
        bytes: Buffer.from([0xff, 0xfe, 0x00]),
        contentType: 'text/xml; charset=utf-16',
        baseUrl: feeds.url('/there'),
        validators: { etag: '"1"', lastModified: undefined },
        maxAgeSeconds: 300,
        movedTo: undefined,
      });
    });

    it.each([
      ['gzip', gzipSync],
      ['br', brotliCompressSync],
    ])(
      'content compressed with %s, and requests it',
      async (encoding, pack) => {
        feeds.serve('/feed', pack('a feed'), { 'content-encoding': encoding });
        expect(await toText(read())).toBe('a feed');
        expect(feeds.requests[0].headers['accept-encoding']).toBe('gzip, br');
      },
    );

    it('the target of permanent redirects, and returns its URL', async () => {
      feeds.fail('/feed', 301, { location: '/second' });
      feeds.fail('/second', 308, { location: '/third#part' });
      feeds.serve('/third', 'a feed');
      expect(await read()).toMatchObject({ movedTo: feeds.url('/third') });
    });

    it('the target of redirects, but reports a move only up to the first temporary one', async () => {
      feeds.fail('/feed', 301, { location: '/second' });
      feeds.fail('/second', 302, { location: '/third' });
      feeds.serve('/third', 'a feed');
      expect(await read()).toMatchObject({ movedTo: feeds.url('/second') });
    });

    it('a 304 response as unchanged, only after a conditional request', async () => {
      feeds.fail('/feed', 304, { etag: '"2"' });
      expect(await read({ validators: { etag: '"1"' } })).toMatchObject({
        status: 'unchanged',
        validators: { etag: '"2"' },
      });
      await expect(read()).rejects.toThrow('304 Not Modified');
    });
  });

  describe('fails', () => {
    it.each([
      [401, 'responded with 401 Unauthorized'],
      [404, 'responded with 404 Not Found'],
      [500, 'responded with 500 Internal Server Error'],
      [204, 'responded with 204 No Content'],
      [599, 'responded with 599'],
    ])('with status %i', async (status, message) => {
      feeds.fail('/feed', status);
      await expect(read()).rejects.toThrow(message);
    });

    it.each([429, 503])(
      'with status %i, and returns when to retry',
      async status => {
        feeds.fail('/feed', status, { 'retry-after': '120' });
        await expect(read()).rejects.toMatchObject({ retryAfterSeconds: 120 });
      },
    );

    it('permanently with status 410', async () => {
      feeds.fail('/feed', 410);
      await expect(read()).rejects.toMatchObject({
        gone: true,
        message:
          'The host of the feed responded with 410 Gone: the feed has been removed',
      });
    });

    it('with a redirect without a valid target', async () => {
      feeds.fail('/feed', 302);
      await expect(read()).rejects.toThrow('responded with 302 Found');
      feeds.fail('/feed', 302, { location: 'http://' });
      await expect(read()).rejects.toThrow('an invalid URL');
    });

    it('if the host refuses connections', async () => {
      const url = feeds.url('/feed');
      await feeds.stop();
      await expect(read({ url })).rejects.toThrow(/localhost:\d+ refuses/);
      feeds = await FeedServer.start();
    });

    it('if the host does not exist', async () => {
      const lookup: LookupFunction = (_name, _options, callback) =>
        callback(Object.assign(new Error('no'), { code: 'ENOTFOUND' }), '', 4);
      await expect(
        read({ url: 'https://anchor.fm/s/1/podcast/rss', lookup }),
      ).rejects.toThrow('anchor.fm could not be found (no network or DNS?)');
    });

    it('if the connection is interrupted', async () => {
      feeds.on('/feed', (_request, response) => {
        response.writeHead(200, { 'content-length': '1000' });
        response.write('only so much', () => response.destroy());
      });
      await expect(read()).rejects.toThrow('closed the connection too early');
    });

    it('if compressed data is damaged or cut off', async () => {
      const headers = { 'content-encoding': 'gzip' };
      feeds.serve('/feed', 'no gzip', headers);
      await expect(read()).rejects.toThrow('could not be decompressed');
      feeds.serve('/feed', gzipSync('x'.repeat(5000)).subarray(0, 30), headers);
      await expect(read()).rejects.toThrow('could not be decompressed');
      feeds.serve('/feed', 'x', { 'content-encoding': 'compress' });
      await expect(read()).rejects.toThrow('uses the content coding compress');
    });

    it('if the response is not HTTP', async () => {
      feeds.on('/feed', request => {
        request.socket.end('SSH-2.0-OpenSSH\r\n\r\n');
      });
      await expect(read()).rejects.toThrow('invalid HTTP response');
    });

    it('if a header is endless', async () => {
      feeds.on('/feed', request => {
        request.socket.write(`HTTP/1.1 200 OK\r\nx: ${'x'.repeat(200_000)}`);
      });
      await expect(read()).rejects.toThrow('too many HTTP headers');
    });
  });

  describe('is protected', () => {
    it('against endless bodies', async () => {
      let sent = 0;
      feeds.on('/feed', (_request, response) => {
        const more = () => {
          while (!response.destroyed && response.write('x'.repeat(10_000))) {
            sent += 10_000;
          }
        };
        response.on('drain', more);
        more();
      });
      await expect(read()).rejects.toThrow('larger than 100000 bytes');
      expect(sent).toBeLessThan(50_000_000);
    });

    it('against a gzip bomb, which is not decompressed completely', async () => {
      const bomb = gzipSync(Buffer.alloc(300_000_000));
      feeds.serve('/feed', bomb, { 'content-encoding': 'gzip' });
      const before = process.memoryUsage().rss;
      await expect(read()).rejects.toThrow('larger than 100000 bytes');
      expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
    });

    it('against bodies with one byte per second', async () => {
      const timeout = new AbortController();
      feeds.on('/feed', (_request, response) => {
        response.write('<', () => timeout.abort(new Error('out of time')));
      });
      await expect(read({ signal: timeout.signal })).rejects.toThrow(
        'out of time',
      );
    });

    it('against hosts that do not respond', async () => {
      const timeout = new AbortController();
      feeds.on('/feed', () => timeout.abort(new Error('out of time')));
      await expect(read({ signal: timeout.signal })).rejects.toThrow(
        'out of time',
      );
    });

    it('against circular redirects', async () => {
      feeds.fail('/feed', 301, { location: '/feed' });
      await expect(read()).rejects.toThrow('redirects more than 3 times');
      expect(feeds.requests).toHaveLength(4);
    });
  });

  describe('does not reach internal addresses', () => {
    const leadingTo =
      (...addresses: string[]): LookupFunction =>
      (_name, options, callback) =>
        options.all
          ? callback(
              null,
              addresses.map(address => ({ address, family: 4 })),
            )
          : callback(null, addresses[0], 4);

    const at = (host: string) => `http://${host}:${feeds.port}/feed`;

    beforeEach(() => {
      feeds.serve('/feed', 'a feed');
    });

    it.each([
      ['the machine itself', ['127.0.0.1']],
      ['the metadata of a cloud', ['169.254.169.254']],
      ['one private address among public ones', ['93.184.216.34', '127.0.0.1']],
      ['no address', []],
    ])('by a name on the internet that leads to %s', async (_what, found) => {
      await expect(
        read({ url: at('feeds.example.com'), lookup: leadingTo(...found) }),
      ).rejects.toThrow(
        'feeds.example.com resolves to a private address; if this is intended, add it to backend.reading.allow',
      );
      expect(feeds.requests).toEqual([]);
    });

    it('by a name that resolves to another address after the check', async () => {
      let asked = 0;
      const url = at('feeds.corp');
      const answer = read({
        url,
        allow: [`*.corp:${feeds.port}`, `feeds.corp:${feeds.port}`],
        lookup: (name, options, callback) => {
          asked += 1;
          leadingTo(asked === 1 ? '127.0.0.1' : '169.254.169.254')(
            name,
            options,
            callback,
          );
        },
      });
      // The connection uses the checked address, without another lookup.
      expect(await toText(answer)).toBe('a feed');
      expect(asked).toBe(1);

      // The next request is checked again, and the name resolves to a local address now.
      asked = 0;
      redirected(at('rebound.example.com'));
      const hops: string[] = [];
      await expect(
        read({
          url,
          allow: [`feeds.corp:${feeds.port}`, `*.example.com:${feeds.port}`],
          lookup: (name, options, callback) => {
            hops.push(name);
            leadingTo('127.0.0.1')(name, options, callback);
          },
        }),
      ).rejects.toThrow('rebound.example.com resolves to a private address');
      expect(hops).toEqual(['feeds.corp', 'rebound.example.com']);
    });

    it('by a name that matches an allowed pattern', async () => {
      await expect(
        read({
          url: at('localhost'),
          allow: [`*.example.com:${feeds.port}`],
          ...redirected(at('a.example.com')),
          lookup: (name, options, callback) =>
            leadingTo(name === 'localhost' ? '127.0.0.1' : '10.0.0.1')(
              name,
              options,
              callback,
            ),
        }),
      ).rejects.toThrow('a.example.com resolves to a private address');
    });

    it.each(['127.0.0.1', '[::1]', '2130706433', '0x7f.1', '169.254.169.254'])(
      'by a redirect to %s',
      async host => {
        redirected(at(host));
        await expect(read()).rejects.toThrow('is not an allowed host');
      },
    );

    it('unless the configuration contains the host', async () => {
      const lookup = leadingTo('127.0.0.1');
      expect(
        await toText(
          read({
            url: at('feeds.corp'),
            allow: [`feeds.corp:${feeds.port}`],
            lookup,
          }),
        ).catch(error => error.message),
      ).toBe('a feed');
      expect(await toText(read({ url: at('127.0.0.1') }))).toBe('a feed');
      expect(await toText(read({ url: at('localhost') }))).toBe('a feed');
    });

    function redirected(location: string) {
      feeds.fail('/feed', 302, { location });
      return {};
    }
  });
});
