// Generates the video of one episode of the sample feed: its clip with the artwork and a progress line.
// Needs ffmpeg, and the clip. Run it from anywhere: `node scripts/make-examples/video.mjs`
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';

const media = new URL('../../examples/media/', import.meta.url);
const feed = new URL('../../examples/nerdout.xml', import.meta.url);
const path = name => new URL(name, media).pathname;

const clip = 'fleet-first';
const video = `video/${clip}.webm`;
const [width, height, frames] = [640, 360, 4];
const seconds = Number(
  execFileSync('ffprobe', [
    ...['-v', 'error', '-show_entries', 'format=duration', '-of', 'csv=p=0'],
    path(`audio/${clip}.mp3`),
  ]),
);

const picture = [
  `[0:v]scale=${height * 0.7}:-1[artwork]`,
  `color=0x1d2433:s=${width}x${height}:r=${frames}[ground]`,
  `color=0xfff1d6:s=${width}x12:r=${frames}[line]`,
  `[ground][artwork]overlay=(W-w)/2:(H-h)/2-12[still]`,
  `[still][line]overlay='W*t/${seconds}-W':H-40:shortest=0,format=yuv420p[picture]`,
].join(';');

execFileSync('ffmpeg', [
  ...['-v', 'error', '-y', '-i', path('artwork/fleet.png')],
  ...['-i', path(`audio/${clip}.mp3`), '-filter_complex', picture],
  ...[
    '-map',
    '[picture]',
    '-map',
    '1:a',
    '-t',
    `${seconds}`,
    '-c:v',
    'libvpx-vp9',
    '-b:v',
    '0',
  ],
  ...['-crf', '50', '-deadline', 'good', '-cpu-used', '1', '-g', '120'],
  ...['-c:a', 'libopus', '-b:a', '12k', '-ac', '1', '-application', 'voip'],
  ...['-map_metadata', '-1', '-fflags', '+bitexact', path(video)],
]);

const { size } = statSync(path(video));
console.log(`${video}: ${Math.ceil(size / 1000)} kB`);
writeFileSync(
  feed,
  readFileSync(feed, 'utf8').replace(
    /(<podcast:alternateEnclosure type="video\/webm" length=")\d+/,
    `$1${size}`,
  ),
);
