import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseFeed } from '@nerdout/podcast-feed';
import { XMLValidator } from 'fast-xml-parser';
import {
  channel,
  feedXml,
  items,
  media,
  readMedia,
} from './__testUtils__/sample';

/** Seconds that a clip plays: counts its frames (MPEG-2, layer III, 24 kHz). */
function clipSeconds(path: string): number {
  const bytes = readFileSync(join(media, path));
  const kilobits = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128];
  const hasId3 = bytes.toString('latin1', 0, 3) === 'ID3';
  // The size of an ID3 tag is four bytes of seven bits each.
  const id3Size = [6, 7, 8, 9].reduce((sum, i) => sum * 128 + bytes[i], 0);
  let at = hasId3 ? 10 + id3Size : 0;
  // The first frame says how the file was made and is not played.
  let frames = -1;
  while (at + 4 <= bytes.length) {
    expect(bytes.readUInt16BE(at) >> 1).toBe(0xfff2 >> 1);
    const [rate, padding] = [
      (bytes[at + 2] >> 2) & 3,
      (bytes[at + 2] >> 1) & 1,
    ];
    expect(rate).toBe(1);
    at += Math.floor((72 * kilobits[bytes[at + 2] >> 4]) / 24) + padding;
    frames += 1;
  }
  return (frames * 576) / 24000;
}

/** `01:02:03.500` or `01:02:03,500` → 3723.5 */
function seconds(stamp: string): number {
  const [hours, minutes, rest] = stamp.replace(',', '.').split(':').map(Number);
  return hours * 3600 + minutes * 60 + rest;
}

function readCues(path: string): { start: number; end: number }[] {
  if (path.endsWith('.json')) {
    const { segments } = JSON.parse(readMedia(path));
    return segments.map((segment: any) => ({
      start: segment.startTime,
      end: segment.endTime,
    }));
  }
  const times = /(\d\d:\d\d:\d\d[.,]\d{3}) --> (\d\d:\d\d:\d\d[.,]\d{3})/g;
  return [...readMedia(path).matchAll(times)].map(([, start, end]) => ({
    start: seconds(start),
    end: seconds(end),
  }));
}

describe('the sample feed', () => {
  it('is well-formed', () => {
    expect(XMLValidator.validate(feedXml.toString())).toBe(true);
  });

  it('is parsed without warnings', () => {
    const { episodes, warnings } = parseFeed(feedXml, {
      baseUrl: 'http://localhost/',
    });
    expect(warnings).toEqual([]);
    expect(episodes.map(({ title }) => title)).toEqual(
      items.map(({ title }) => title),
    );
  });

  it('has every episode once, newest first', () => {
    expect(items).toHaveLength(30);
    expect(new Set(items.map(item => item.guid['#text'])).size).toBe(30);
    expect(new Set(items.map(item => item.title)).size).toBe(30);
    const dates = items.map(item => Date.parse(item.pubDate));
    expect(dates).toEqual([...dates].sort((a, b) => b - a));
    expect(items.map(item => Number(item['itunes:episode'] ?? 0)).reverse())
      // The trailer, the bonus and the invitation have no number.
      .toEqual([
        ...[
          0, 1, 2, 3, 4, 5, 6, 7, 0, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
        ],
        ...[19, 20, 21, 22, 23, 24, 25, 26, 27, 0],
      ]);
  });

  it('has the size of each clip', () => {
    for (const { title, enclosure } of items) {
      const path = join(media, enclosure.url);
      expect([title, Number(enclosure.length)]).toEqual([
        title,
        statSync(path).size,
      ]);
    }
  });

  it('has an episode with a video, with its size', () => {
    const files = items.flatMap(
      item => item['podcast:alternateEnclosure'] ?? [],
    );
    const video = files.filter(file => file.type === 'video/webm');
    expect(video).toHaveLength(1);
    const { size } = statSync(join(media, video[0]['podcast:source'].uri));
    expect(Number(video[0].length)).toBe(size);
    expect(size).toBeLessThan(300_000);
  });

  it('refers only to artwork, transcripts and chapters that exist', () => {
    const files = [channel, ...items].flatMap(node => [
      node['itunes:image']?.href,
      node['podcast:chapters']?.url,
      ...(node['podcast:transcript'] ?? []).map((t: any) => t.url),
    ]);
    const missing = files.filter(
      file => file && !existsSync(join(media, file)),
    );
    expect(missing).toEqual([]);
  });

  it('ends the notes of every episode with the same two lines', () => {
    const feet = items.map(item => item.description.split('\n').slice(-2));
    expect(new Set(feet.map(lines => lines.join('\n'))).size).toBe(1);
    expect(feet[0].join()).toContain('https://engineering.atspotify.com');
  });

  it('has two episodes with transcripts and chapters that match their clips', () => {
    const rich = items.filter(item => item['podcast:chapters']);
    expect(rich.map(item => item.title)).toEqual([
      '20: The Rise and Fall of ABBA',
      '12: Fleet First',
    ]);
    for (const item of rich) {
      const length = clipSeconds(item.enclosure.url);
      for (const { url } of item['podcast:transcript']) {
        const cues = readCues(url);
        expect(cues.length).toBeGreaterThan(10);
        expectInOrder(cues, length);
      }
      const { version, chapters } = JSON.parse(
        readMedia(item['podcast:chapters'].url),
      );
      expect(version).toBe('1.2.0');
      expect(chapters[0].startTime).toBe(0);
      expectInOrder(
        chapters.map((c: any) => ({ start: c.startTime, end: c.endTime })),
        length,
      );
    }
  });

  function expectInOrder(
    spans: { start: number; end: number }[],
    length: number,
  ) {
    spans.forEach(({ start, end }, i) => {
      expect(start).toBeGreaterThanOrEqual(i ? spans[i - 1].end : 0);
      expect(end).toBeGreaterThan(start);
      // The last frame of a clip is padded, so a chapter can end slightly later.
      expect(end).toBeLessThanOrEqual(length + 0.1);
    });
  }
});
