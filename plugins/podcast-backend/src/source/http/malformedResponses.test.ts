import { connect, createServer, Server } from 'node:net';
import zlib, {
  brotliCompressSync,
  deflateRawSync,
  deflateSync,
  gzipSync,
} from 'node:zlib';
import { ConfigReader } from '@backstage/config';
import { FeedSourceRequest } from '@nerdout/backstage-plugin-podcast-node';
import { FeedServer } from '../../__testUtils__/FeedServer';
import { exchangeLeniently } from './exchange';
import { guardedLookup } from './guardedLookup';
import { HostRules } from './HostRules';
import { HttpFeedSource } from './HttpFeedSource';

const xml = `<?xml version="1.0"?>
<!-- made by hand -->
<rss version="2.0"><channel><title>Grüße</title>${'<item/>'.repeat(
  50,
)}</channel></rss>
`;

describe('malformed responses that browsers can read', () => {
  let feeds: FeedServer;

  beforeEach(async () => {
    feeds = await FeedServer.start();
  });

  afterEach(async () => {
    await feeds.stop();
  });

  type Options = {
    allow?: string[];
    what?: string;
    maxRedirects?: number;
  } & Partial<FeedSourceRequest>;

  async function read(options: Options = {}): Promise<string> {
    const { allow = [], what, maxRedirects = 3, ...request } = options;
    const url = request.url ?? feeds.url('/feed');
    const source = new HttpFeedSource({
      configuredUrl: () => feeds.url('/feed'),
      hostRules: HostRules.fromConfig(
        new ConfigReader({
          backend: { reading: { allow: allow.map(host => ({ host })) } },
        }),
      ),
      userAgent: 'test',
      maxRedirects,
      what,
    });
    const response = await source.read({
      showId: 'radio',
      url,
      maxBytes: 100_000,
      signal: new AbortController().signal,
      ...request,
    });
    return response.status === 'ok'
      ? Buffer.from(response.bytes).toString()
      : response.status;
  }

  const serveCompressed = (encoding: string, body: string | Buffer) =>
    feeds.serve('/feed', body, { 'content-encoding': encoding });

  const damaged = (bytes: Buffer, lacking: number) =>
    bytes.subarray(0, bytes.length - lacking);
  const followed = (bytes: Buffer) =>
    Buffer.concat([bytes, Buffer.from('<!-- cached -->\n')]);
  const brotliQuickly = (bytes: Buffer) =>
    brotliCompressSync(bytes, {
      params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 1 },
    });
  /** With all optional fields of a gzip header. */
  const gzipWithNames = (text: string) =>
    Buffer.concat([
      Buffer.from([0x1f, 0x8b, 8, 2 + 4 + 8 + 16, 0, 0, 0, 0, 0, 3]),
      Buffer.from([3, 0]),
      Buffer.from('abcfeed.xml\0a comment\0'),
      Buffer.from([1, 2]),
      deflateRawSync(text),
    ]);

  describe('content codings', () => {
    it.each([
      ['aws-chunked, which was not applied', 'aws-chunked', xml],
      ['a charset instead of a coding', 'UTF-8', xml],
      ['none', 'none', xml],
      ['identity', 'identity', xml],
      ['nothing', '', xml],
      ['deflate', 'deflate', deflateSync(xml)],
      ['deflate without its header', 'deflate', deflateRawSync(xml)],
      ['gzip', 'gzip', gzipSync(xml)],
      ['gzip in capitals', 'GZIP', gzipSync(xml)],
      ['x-gzip', 'x-gzip', gzipSync(xml)],
      [
        'gzip in several members',
        'gzip',
        Buffer.concat([gzipSync(xml.slice(0, 100)), gzipSync(xml.slice(100))]),
      ],
      ['br', 'br', brotliCompressSync(xml)],
      ['a list: gzip twice', 'gzip, gzip', gzipSync(gzipSync(xml))],
      ['a list: gzip, then br', 'gzip,br', brotliCompressSync(gzipSync(xml))],
      ['a list with one unknown', 'aws-chunked,gzip', gzipSync(xml)],
    ])('reads %s', async (_what, encoding, body) => {
      serveCompressed(encoding, body);
      expect(await read()).toBe(xml);
    });

    it('reads zstd if Node.js supports it, otherwise fails with a message', async () => {
      const zstd = zlib.zstdCompressSync?.(xml);
      serveCompressed('zstd', zstd ?? 'x');
      await expect(read().catch(error => error.message)).resolves.toBe(
        zstd
          ? xml
          : 'The host of the feed uses the content coding zstd, which is not supported',
      );
    });

    it('reads a list in two headers', async () => {
      feeds.on('/feed', (_request, response) => {
        response
          .writeHead(200, [
            ...['content-encoding', 'deflate'],
            ...['content-encoding', 'gzip'],
          ])
          .end(gzipSync(deflateSync(xml)));
      });
      expect(await read()).toBe(xml);
    });

    it.each([
      [
        'compress',
        'x',
        'uses the content coding compress, which is not supported',
      ],
      ['gzip, dcb', 'x', 'uses the content coding dcb, which is not supported'],
      [
        'my-own',
        gzipSync(xml),
        'uses the content coding my-own, which is unknown',
      ],
      [
        'gzip,gzip,gzip,gzip,gzip,gzip',
        'x',
        'applies 6 content codings; at most 5 are supported',
      ],
    ])('rejects %s with a message', async (encoding, body, message) => {
      serveCompressed(encoding, body);
      await expect(read()).rejects.toThrow(`The host of the feed ${message}`);
    });

    it('names what could not be decompressed', async () => {
      serveCompressed('gzip', 'no gzip');
      await expect(read({ what: 'transcript' })).rejects.toThrow(
        /^The transcript of localhost:\d+ could not be decompressed$/,
      );
    });

    it.each([
      ['gzip around gzip', 'gzip,gzip', (x: Buffer) => gzipSync(gzipSync(x))],
      ['deflate', 'deflate', deflateSync],
      ['deflate without its header', 'deflate', deflateRawSync],
      ['br', 'br', brotliQuickly],
      ['damaged gzip', 'gzip', (x: Buffer) => damaged(gzipSync(x), 8)],
    ])('never unpacks a bomb of %s', async (_what, encoding, pack) => {
      const bomb = pack(Buffer.alloc(100_000_000));
      serveCompressed(encoding, bomb);
      const before = process.memoryUsage().rss;
      await expect(read({ maxBytes: 1_000_000 })).rejects.toThrow(
        'larger than 1000000 bytes',
      );
      expect(process.memoryUsage().rss - before).toBeLessThan(60_000_000);
    });
  });

  describe('damaged data', () => {
    it.each([
      ['bytes after gzip', 'gzip', followed(gzipSync(xml))],
      ['bytes after gzip with names', 'gzip', followed(gzipWithNames(xml))],
      [
        'zeros after gzip',
        'gzip',
        Buffer.concat([gzipSync(xml), Buffer.alloc(9)]),
      ],
      ['bytes after deflate', 'deflate', followed(deflateSync(xml))],
      [
        'bytes after deflate without its header',
        'deflate',
        followed(deflateRawSync(xml)),
      ],
      ['bytes after br', 'br', followed(brotliCompressSync(xml))],
      ['gzip without its trailer', 'gzip', damaged(gzipSync(xml), 8)],
      ['gzip with half of its trailer', 'gzip', damaged(gzipSync(xml), 3)],
      [
        'gzip with a wrong checksum',
        'gzip',
        Buffer.concat([damaged(gzipSync(xml), 8), Buffer.alloc(8, 1)]),
      ],
      ['deflate without its checksum', 'deflate', damaged(deflateSync(xml), 4)],
      [
        'gzip twice, without the outer trailer',
        'gzip,gzip',
        damaged(gzipSync(gzipSync(xml)), 8),
      ],
    ])('reads a complete feed despite %s', async (_what, encoding, body) => {
      serveCompressed(encoding, body);
      expect(await read()).toBe(xml);
    });

    it.each([
      ['chapters in JSON', '{"chapters":[]}'],
      [
        'a transcript in HTML',
        '<!DOCTYPE html>\n<html><p>a</html>\n<!-- a --> <!-- b -->',
      ],
      [
        'a feed in UTF-16',
        Buffer.from(`\ufeff${xml}`, 'utf16le').toString('latin1'),
      ],
    ])('reads %s without the trailer of gzip', async (_what, text) => {
      serveCompressed(
        'gzip',
        damaged(gzipSync(Buffer.from(text, 'latin1')), 8),
      );
      expect(await read()).toBe(Buffer.from(text, 'latin1').toString());
    });

    it.each([
      ['a feed that is cut off', 'gzip', damaged(gzipSync(xml), 20)],
      [
        'a feed that is cut off in br',
        'br',
        damaged(brotliCompressSync(xml), 9),
      ],
      [
        'an end tag of another element',
        'gzip',
        damaged(gzipSync('<rss><channel></channel>'), 8),
      ],
      [
        'an end tag in a comment',
        'gzip',
        damaged(gzipSync('<rss><channel><!-- </rss> -->'), 8),
      ],
      ['JSON that is cut off', 'gzip', damaged(gzipSync('{"chapters":[{}'), 8)],
      [
        'captions, which have no end',
        'gzip',
        damaged(gzipSync('WEBVTT\n\n'), 8),
      ],
      ['nothing', 'gzip', Buffer.alloc(0)],
    ])('does not take %s for whole', async (_what, encoding, body) => {
      serveCompressed(encoding, body);
      await expect(read()).rejects.toThrow(/could not be decompressed$/);
    });

    it('rejects incomplete data from a broken connection', async () => {
      feeds.on('/feed', (_request, response) => {
        const body = gzipSync(xml);
        response.writeHead(200, {
          'content-encoding': 'gzip',
          'content-length': String(body.length),
        });
        response.write(damaged(body, 1), () => response.destroy());
      });
      await expect(read()).rejects.toThrow('closed the connection too early');
    });
  });

  describe('cookies', () => {
    /** Serves the feed to requests with the cookie, and sets the cookie otherwise. */
    function guard(path: string, cookie = 'token=1; Path=/') {
      feeds.on(path, (request, response) => {
        if (request.headers.cookie?.includes('token=1')) {
          response.writeHead(200).end(xml);
        } else {
          response
            .writeHead(302, { location: path, 'set-cookie': cookie })
            .end();
        }
      });
    }

    it('are sent to the host that set them with a redirect', async () => {
      guard('/feed');
      expect(await read()).toBe(xml);
    });

    it('are sent after a redirect from another page of the host', async () => {
      feeds.fail('/login', 302, {
        location: '/feed',
        'set-cookie': 'token=1; Path=/',
      });
      feeds.on('/feed', (request, response) => {
        if (request.headers.cookie) {
          response.end(xml);
        } else {
          response.writeHead(302, { location: '/login' }).end();
        }
      });
      expect(await read()).toBe(xml);
    });

    it('are forgotten after each read', async () => {
      guard('/feed');
      await read();
      await read();
      expect(feeds.requests.map(({ headers }) => headers.cookie)).toEqual([
        undefined,
        'token=1',
        undefined,
        'token=1',
      ]);
    });

    it('are sent after configured cookies', async () => {
      guard('/feed');
      expect(await read({ headers: { Cookie: 'mine=2' } })).toBe(xml);
      expect(feeds.requests[1].headers.cookie).toBe('mine=2; token=1');
    });

    it.each([
      ['another path', 'token=1; Path=/other'],
      ['secure connections', 'token=1; Path=/; Secure; Domain=example.com'],
      ['another host', 'token=1; Path=/; Domain=example.com'],
      ['all hosts of a kind', 'token=1; Path=/; Domain=localhost.com'],
      ['the past', 'token=1; Path=/; Max-Age=0'],
      ['no name', ';;;=\u0080'],
    ])('for %s are not sent', async (_what, cookie) => {
      guard('/feed', cookie);
      await expect(read()).rejects.toThrow('redirects more than 3 times');
      expect(feeds.requests.map(({ headers }) => headers.cookie)).toEqual(
        Array(4).fill(undefined),
      );
    });

    it('are not sent to another host', async () => {
      const other = `127.0.0.1:${feeds.port}`;
      feeds.fail('/feed', 302, {
        location: `http://${other}/there`,
        'set-cookie': 'token=1; Path=/',
      });
      feeds.serve('/there', xml);
      expect(await read({ allow: [other] })).toBe(xml);
      expect(feeds.requests[1].headers.cookie).toBeUndefined();
    });
  });

  describe('redirects', () => {
    const redirectTo = (location: Buffer) =>
      feeds.on('/feed', request => {
        request.socket.end(
          Buffer.concat([
            Buffer.from('HTTP/1.1 302 Found\r\nLocation: '),
            location,
            Buffer.from('\r\nContent-Length: 0\r\nConnection: close\r\n\r\n'),
          ]),
        );
      });

    it.each([
      ['UTF-8', Buffer.from('/grüße feed')],
      ['percent signs', Buffer.from('/gr%C3%BC%C3%9Fe%20feed')],
    ])('can have a target in %s', async (_what, location) => {
      redirectTo(location);
      feeds.serve('/gr%C3%BC%C3%9Fe%20feed', xml);
      expect(await read()).toBe(xml);
    });

    it('can have a target in Latin-1, which is kept as bytes', async () => {
      redirectTo(Buffer.from('/gr\u00fcn', 'latin1'));
      feeds.serve('/gr%FCn', xml);
      expect(await read()).toBe(xml);
    });
  });

  describe('partial content', () => {
    it.each([
      ['without a range', {}],
      [
        'with a range of everything',
        { 'content-range': `bytes 0-${xml.length - 1}/${xml.length}` },
      ],
    ])('(206) %s counts as complete', async (_what, headers) => {
      feeds.on('/feed', (_request, response) => {
        response.writeHead(206, { ...headers }).end(xml);
      });
      expect(await read()).toBe(xml);
    });

    it.each(['bytes 0-99/1000', 'bytes 5-9/10', 'bytes 0-9/*', 'x'])(
      '(206) with the range %s is rejected',
      async range => {
        feeds.on('/feed', (_request, response) => {
          response.writeHead(206, { 'content-range': range }).end(xml);
        });
        await expect(read()).rejects.toThrow(
          `The host sent only a part of the feed (206, ${range})`,
        );
      },
    );
  });

  describe('malformed HTTP', () => {
    const answer = (head: string, body = xml) =>
      feeds.on('/feed', request => {
        request.socket.end(head + body);
      });
    const size = Buffer.byteLength(xml);

    it.each([
      [
        'lines that end with LF alone',
        'HTTP/1.1 200 OK\nContent-Type: text/xml\nConnection: close\n\n',
        xml,
      ],
      [
        'Content-Length with chunked',
        `HTTP/1.1 200 OK\r\nContent-Length: ${size}\r\nTransfer-Encoding: chunked\r\n\r\n`,
        `${size.toString(16)}\r\n${xml}\r\n0\r\n\r\n`,
      ],
      ['HTTP/1.0', 'HTTP/1.0 200 OK\r\n\r\n', xml],
    ])('reads %s', async (_what, head, body) => {
      answer(head, body);
      expect(await read()).toBe(xml);
    });

    it('sends the same headers again, and follows redirects', async () => {
      answer('HTTP/1.1 302 Found\nLocation: /there\nSet-Cookie: a=b\n\n', '');
      feeds.serve('/there', xml);
      expect(await read({ headers: { authorization: 'secret' } })).toBe(xml);
      expect(
        feeds.requests.map(({ url, headers }) => [
          url,
          headers.authorization,
          headers['user-agent'],
          headers.cookie,
        ]),
      ).toEqual([
        ['/feed', 'secret', 'test', undefined],
        ['/feed', 'secret', 'test', undefined],
        ['/there', 'secret', 'test', 'a=b'],
      ]);
    });

    it('rejects an invalid header with a message', async () => {
      answer('HTTP/1.1 200 OK\r\nX Bad Header: yes\r\n\r\n');
      await expect(read()).rejects.toThrow(
        /^localhost:\d+ sent an invalid HTTP header$/,
      );
    });

    it('rejects other protocols than HTTP', async () => {
      answer('SSH-2.0-OpenSSH\r\n');
      await expect(read()).rejects.toThrow('sent an invalid HTTP response');
    });

    it('rejects bodies that are too large', async () => {
      answer('HTTP/1.1 200 OK\n\n');
      await expect(read({ maxBytes: 100 })).rejects.toThrow(
        'larger than 100 bytes',
      );
    });

    it('rejects incomplete bodies', async () => {
      answer('HTTP/1.1 200 OK\nContent-Length: 99999\n\n');
      await expect(read()).rejects.toThrow('closed the connection too early');
    });

    it('stops at the timeout', async () => {
      const timeout = new AbortController();
      let asked = 0;
      feeds.on('/feed', request => {
        asked += 1;
        if (asked === 1) {
          request.socket.end('HTTP/1.1 200 OK\n\n');
        } else {
          timeout.abort(new Error('out of time'));
        }
      });
      await expect(read({ signal: timeout.signal })).rejects.toThrow(
        'out of time',
      );
    });

    it('also checks addresses in the second attempt', async () => {
      const reading = exchangeLeniently(
        {
          url: new URL(`http://feeds.example.com:${feeds.port}/feed`),
          headers: {},
          signal: new AbortController().signal,
          lookup: guardedLookup(
            kind => kind === 'public',
            (_name, options, callback) =>
              options.all
                ? callback(null, [{ address: '127.0.0.1', family: 4 }])
                : callback(null, '127.0.0.1', 4),
          ),
        },
        async () => 'read',
      );
      await expect(reading).rejects.toThrow(
        'feeds.example.com resolves to a private address',
      );
      expect(feeds.requests).toEqual([]);
    });

    it('does not follow a redirect to a host that is not allowed', async () => {
      answer('HTTP/1.1 302 Found\nLocation: http://10.0.0.1/\n\n', '');
      await expect(read()).rejects.toThrow(
        'redirects to 10.0.0.1, which is not an allowed host',
      );
    });
  });

  describe('behind a proxy', () => {
    let proxy: Server;
    const before = { ...process.env };

    beforeEach(async () => {
      // Forwards everything to the host of feeds.
      proxy = createServer(socket => {
        socket.once('data', () => {
          const upstream = connect(feeds.port, '127.0.0.1', () => {
            socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
            upstream.pipe(socket).pipe(upstream);
          });
          upstream.on('error', () => socket.destroy());
          socket.on('error', () => upstream.destroy());
        });
      });
      await new Promise<void>(resolve => {
        proxy.listen(0, '127.0.0.1', resolve);
      });
      delete process.env.NO_PROXY;
      delete process.env.http_proxy;
      process.env.NODE_USE_ENV_PROXY = '1';
      process.env.HTTP_PROXY = `http://127.0.0.1:${
        (proxy.address() as { port: number }).port
      }`;
    });

    afterEach(async () => {
      process.env = before;
      await new Promise(resolve => proxy.close(resolve));
    });

    it('a malformed response is rejected, without bypassing the proxy', async () => {
      feeds.on('/feed', request => {
        request.socket.end('HTTP/1.1 200 OK\n\n<rss/>');
      });
      await expect(read()).rejects.toThrow('sent an invalid HTTP response');
      expect(feeds.requests).toHaveLength(1);
    });
  });
});
