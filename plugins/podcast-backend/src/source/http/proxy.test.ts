import { createServer, Server } from 'node:http';
import { AddressInfo, connect } from 'node:net';
import { ConfigReader } from '@backstage/config';
import { FeedServer } from '../../__testUtils__/FeedServer';
import { HostRules } from './HostRules';
import { HttpFeedSource } from './HttpFeedSource';

const variables = [
  'NODE_USE_ENV_PROXY',
  'HTTP_PROXY',
  'http_proxy',
  'NO_PROXY',
];

describe('behind a proxy', () => {
  const before = variables.map(name => [name, process.env[name]] as const);
  let feeds: FeedServer;
  let proxy: Server;
  let asked: string[];

  beforeEach(async () => {
    feeds = await FeedServer.start();
    feeds.serve('/feed', 'a feed');
    asked = [];
    proxy = createServer();
    // Only the proxy can resolve feeds.example.com.
    proxy.on('connect', (request, socket) => {
      asked.push(request.url!);
      const upstream = connect(feeds.port, '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
        upstream.pipe(socket).pipe(upstream);
      });
      upstream.on('error', () => socket.destroy());
      socket.on('error', () => upstream.destroy());
    });
    await new Promise<void>(resolve => {
      proxy.listen(0, '127.0.0.1', resolve);
    });
    variables.forEach(name => delete process.env[name]);
    process.env.HTTP_PROXY = `http://127.0.0.1:${
      (proxy.address() as AddressInfo).port
    }`;
  });

  afterEach(async () => {
    for (const [name, value] of before) {
      if (value === undefined) {
        delete process.env[name];
      } else {
        process.env[name] = value;
      }
    }
    await feeds.stop();
    await new Promise(resolve => proxy.close(resolve));
  });

  function read(url: string) {
    const source = new HttpFeedSource({
      configuredUrl: () => 'http://feeds.example.com/feed',
      hostRules: HostRules.fromConfig(
        new ConfigReader({
          backend: {
            reading: { allow: [{ host: `localhost:${feeds.port}` }] },
          },
        }),
      ),
      userAgent: 'test',
      maxRedirects: 3,
      lookup: (_name, _options, callback) =>
        callback(Object.assign(new Error(), { code: 'ENOTFOUND' }), '', 4),
    });
    return source.read({
      showId: 'radio',
      url,
      maxBytes: 1000,
      signal: new AbortController().signal,
    });
  }

  it('reads feeds through the proxy', async () => {
    process.env.NODE_USE_ENV_PROXY = '1';
    expect(await read('http://feeds.example.com/feed')).toMatchObject({
      status: 'ok',
      bytes: Buffer.from('a feed'),
    });
    expect(asked).toEqual(['feeds.example.com:80']);
  });

  it('requests only allowed hosts', async () => {
    process.env.NODE_USE_ENV_PROXY = '1';
    await expect(read('http://169.254.169.254/')).rejects.toThrow(
      'is not an allowed host',
    );
    feeds.fail('/feed', 302, { location: 'http://10.0.0.1/' });
    await expect(read('http://feeds.example.com/feed')).rejects.toThrow(
      'redirects to 10.0.0.1, which is not an allowed host',
    );
    expect(asked).toEqual(['feeds.example.com:80']);
  });

  it('does not use the proxy for NO_PROXY, or if it is not enabled', async () => {
    process.env.NODE_USE_ENV_PROXY = '1';
    process.env.NO_PROXY = 'feeds.example.com';
    await expect(read('http://feeds.example.com/feed')).rejects.toThrow(
      'feeds.example.com could not be found',
    );
    delete process.env.NODE_USE_ENV_PROXY;
    delete process.env.NO_PROXY;
    await expect(read('http://feeds.example.com/feed')).rejects.toThrow(
      'feeds.example.com could not be found',
    );
    expect(asked).toEqual([]);
  });
});
