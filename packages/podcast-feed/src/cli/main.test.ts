import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { item, rss } from '../testing/feeds';
import { main } from './main';

const directory = mkdtempSync(join(tmpdir(), 'podcast-feed-'));

function file(name: string, content: string | Buffer): string {
  const path = join(directory, name);
  writeFileSync(path, content);
  return path;
}

async function run(...args: string[]) {
  let out = '';
  let error = '';
  const code = await main(args, {
    out: text => {
      out += text;
    },
    error: text => {
      error += text;
    },
  });
  return { code, out, error };
}

const feed = rss(
  `<itunes:author>Ann</itunes:author>${item(
    2,
    '<itunes:duration>61:08</itunes:duration>',
  )}${item(
    1,
    '<link>/one</link><itunes:duration>junk</itunes:duration><podcast:transcript url="https://a.example/1.vtt" type="text/vtt"/>',
  ).replace('07 Feb 2022', '31 Jan 2022')}`,
);

describe('podcast-feed inspect', () => {
  it('prints show, episodes and grouped warnings for people', async () => {
    const { code, out, error } = await run('inspect', file('feed.xml', feed));
    expect(code).toBe(0);
    expect(error).toBe('');
    expect(out).toContain('Show\n  by    Ann\n  type  episodic\n');
    expect(out).toContain('2 episodes\n');
    expect(out).toMatch(/first {2}2022-01-31 {2}Episode 1\n/);
    expect(out).toMatch(/last {3}2022-02-07 {2}Episode 2 \(1:01:08\)\n/);
    expect(out).toContain('transcripts (1)');
    expect(out).toContain('2 warnings\n');
    expect(out).toContain('1 × bad-duration itunes:duration\n');
    expect(out).toContain('“junk” is not a valid duration — Episode 1\n');
  });

  it('prints the model as JSON and nothing else', async () => {
    const path = file('feed.xml', feed);
    const { code, out, error } = await run('inspect', '--json', path);
    const parsed = JSON.parse(out);
    expect(code).toBe(0);
    expect(error).toBe('');
    expect(Object.keys(parsed)).toEqual(['show', 'episodes', 'warnings']);
    expect(parsed.episodes[0]).toMatchObject({
      guid: '2',
      durationSeconds: 3668,
    });
  });

  it('takes from options what HTTP would have given', async () => {
    const path = file(
      'koi8.xml',
      Buffer.from(
        feed.replace('Show', '\xf0\xcf\xc4').replace('encoding="UTF-8"', ''),
        'latin1',
      ),
    );
    const { out } = await run(
      'inspect',
      '--json',
      '--content-type',
      'text/xml; charset=koi8-r',
      '--base-url',
      'https://base.example/feed',
      path,
    );
    const parsed = JSON.parse(out);
    expect(parsed.show.title).toBe('Под');
    expect(parsed.episodes[1].link).toBe('https://base.example/one');
  });

  it.each([
    [
      'a page',
      '<!doctype html><html></html>',
      'This is a web page, not a feed',
    ],
    ['nothing', '', 'The feed is empty'],
    [
      'a feed without items',
      '<rss><channel></channel></rss>',
      'The feed has no items',
    ],
  ])('ends with 2 for %s and says why', async (_name, content, message) => {
    const { code, out, error } = await run('inspect', file('bad', content));
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(error).toContain(message);
  });

  it('ends with 2 for a file that is not there', async () => {
    const { code, error } = await run('inspect', join(directory, 'none'));
    expect(code).toBe(2);
    expect(error).toContain('no such file');
  });

  it('ends with 2 for a folder', async () => {
    const { code, error } = await run('inspect', directory);
    expect(code).toBe(2);
    expect(error).toContain('is a directory');
  });

  it('does not pass escape sequences of a feed on to the terminal', async () => {
    const { out } = await run(
      'inspect',
      file('escape.xml', feed.replace('Show', 'A\u001b[31mB&#x9b;C')),
    );
    expect(out).not.toMatch(/(?!\n)\p{Cc}/u);
  });
});

describe('podcast-feed over HTTP', () => {
  let server: Server;
  let base: string;

  beforeAll(async () => {
    server = createServer((request, response) => {
      if (request.url === '/moved') {
        response.writeHead(302, { location: '/shows/feed' }).end();
      } else if (request.url === '/shows/feed') {
        response
          .writeHead(200, { 'content-type': 'text/xml; charset=utf-8' })
          .end(feed);
      } else {
        response.writeHead(404).end();
      }
    });
    await new Promise<void>(done => {
      server.listen(0, '127.0.0.1', done);
    });
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  afterAll(() => {
    server.close();
  });

  it('resolves relative addresses against where it was led', async () => {
    const { code, out } = await run('inspect', '--json', `${base}/moved`);
    expect(code).toBe(0);
    expect(JSON.parse(out).episodes[1].link).toBe(`${base}/one`);
  });

  it('ends with 2 when the host has nothing', async () => {
    const { code, error } = await run('inspect', `${base}/gone`);
    expect(code).toBe(2);
    expect(error).toContain('the host answered 404');
  });
});

describe('podcast-feed transcript and chapters', () => {
  it('prints a transcript by turns of the speakers', async () => {
    const path = file(
      'a.vtt',
      'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann>Hello\n\n00:02.000 --> 00:03.000\n<v Ann>you\n\n00:03.000 --> 00:04.000\n<v Bo>Hi\n',
    );
    const { code, out } = await run('transcript', path);
    expect(code).toBe(0);
    expect(out).toBe('0:01  Ann\nHello you\n\n0:03  Bo\nHi\n');
  });

  it('prints chapters as a list, or as JSON', async () => {
    const path = file(
      'c.json',
      '{"chapters":[{"startTime":0,"title":"One"},{"startTime":3725,"title":"Two","url":"https://a.example/"}]}',
    );
    expect((await run('chapters', path)).out).toBe(
      '   0:00  One\n1:02:05  Two  https://a.example/\n',
    );
    expect(
      JSON.parse((await run('chapters', '--json', path)).out),
    ).toMatchObject({
      chapters: [{ title: 'One' }, { title: 'Two' }],
    });
  });

  it.each(['transcript', 'chapters'])(
    '%s ends with 2 for an empty file',
    async command => {
      const { code, error } = await run(command, file('empty', ''));
      expect(code).toBe(2);
      expect(error).not.toBe('');
    },
  );
});

describe('podcast-feed used wrongly', () => {
  it.each([
    [[]],
    [['inspect']],
    [['nothing', 'x']],
    [['inspect', 'a', 'b']],
    [['inspect', '--no-such', 'a']],
    [['inspect', '--base-url', 'nope', 'a']],
  ])('ends with 64 and the usage: %j', async args => {
    const { code, out, error } = await run(...args);
    expect(code).toBe(64);
    expect(out).toBe('');
    expect(error).toContain('Usage: podcast-feed');
  });

  it('prints the usage when asked', async () => {
    const { code, out } = await run('--help');
    expect(code).toBe(0);
    expect(out).toContain('Usage: podcast-feed');
  });
});

describe('bin/podcast-feed', () => {
  const bin = resolve(__dirname, '../../bin/podcast-feed');

  it('runs from a checkout and reads standard input', () => {
    const out = execFileSync(
      process.execPath,
      [bin, 'inspect', '--json', '-'],
      { input: feed, encoding: 'utf8', stdio: ['pipe', 'pipe', 'inherit'] },
    );
    expect(JSON.parse(out).show.title).toBe('Show');
  }, 60_000);

  it('says nothing when its reader has enough', () => {
    const long = rss(
      item(1, `<description>${'x'.repeat(400_000)}</description>`),
    );
    const { stdout, stderr } = spawnSync(
      'sh',
      [
        '-c',
        '"$0" "$1" inspect --json "$2" | head -c 1',
        process.execPath,
        bin,
        file('long.xml', long),
      ],
      { encoding: 'utf8' },
    );
    expect(stdout).toBe('{');
    expect(stderr).toBe('');
  }, 60_000);
});
