import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { generateAudio, generateFeed, generateTranscript } from './generate';

/** Starts a server that stands in for the host of a podcast. */
export async function startHost(options: {
  episodes: number;
  cues: number;
  audioSeconds: number;
}): Promise<{ url: string; server: Server }> {
  const { episodes, cues, audioSeconds } = options;
  const audio = generateAudio(audioSeconds);
  const transcript = generateTranscript(cues, audioSeconds);
  let feed = '';
  const server = createServer((request, response) => {
    const path = request.url?.split('?')[0];
    response.setHeader('Access-Control-Allow-Origin', '*');
    if (path === '/feed.xml') {
      response.setHeader('Content-Type', 'application/rss+xml').end(feed);
    } else if (path === '/transcript.vtt') {
      response.setHeader('Content-Type', 'text/vtt').end(transcript);
    } else if (path === '/audio.wav') {
      const [, from, to] =
        /^bytes=(\d+)-(\d*)/.exec(request.headers.range ?? '') ?? [];
      const start = Number(from ?? 0);
      const end = to ? Number(to) : audio.length - 1;
      response
        .writeHead(from === undefined ? 200 : 206, {
          'Content-Type': 'audio/wav',
          'Accept-Ranges': 'bytes',
          'Content-Length': end - start + 1,
          ...(from !== undefined && {
            'Content-Range': `bytes ${start}-${end}/${audio.length}`,
          }),
        })
        .end(audio.subarray(start, end + 1));
    } else {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  feed = generateFeed({
    baseUrl: url,
    episodes,
    audioSeconds,
    audioBytes: audio.length,
  });
  return { url, server };
}
