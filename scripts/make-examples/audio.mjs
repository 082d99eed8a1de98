// Generates the clips of the sample feed, with their transcripts and chapters, from `clips.yaml`.
// Needs espeak-ng and ffmpeg. Run it from anywhere: `node scripts/make-examples/audio.mjs [clip…]`
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { chaptersJson, srt, transcriptJson, vtt } from './captions.mjs';
import { music } from './music.mjs';

const rate = 24000;
const bitrate = '40k';
// Seconds of music before the first word, between two parts, and after the last word.
const intro = 3.6;
const breath = 2.4;
const outro = 6;
const pause = { sameVoice: 0.32, otherVoice: 0.5 };

const media = new URL('../../examples/media/', import.meta.url);
const feed = new URL('../../examples/nerdout.xml', import.meta.url);
const { voices, sayAs, clips } = parse(
  readFileSync(new URL('clips.yaml', import.meta.url), 'utf8'),
);

const wanted = process.argv.slice(2);
for (const [name, clip] of Object.entries(clips)) {
  if (!wanted.length || wanted.includes(name)) make(name, clip);
}
updateLengths();

function make(name, clip) {
  const { cues, chapters, seconds } = timeline(clip);
  encode(
    mix(cues, music(clip.music, seconds, rate), clip.musicLevel),
    name,
    clip.title,
  );
  console.log(`${name}: ${seconds.toFixed(1)} s, ${cues.length} cues`);
  if (!chapters.length) return;
  const write = (file, text) => writeFileSync(new URL(file, media), text);
  write(`transcripts/${name}.vtt`, vtt(cues));
  write(`transcripts/${name}.srt`, srt(cues));
  write(`transcripts/${name}.json`, transcriptJson(cues));
  write(`chapters/${name}.json`, chaptersJson(chapters, seconds));
}

/** Speaks all lines and joins them. Times are seconds from the start of the clip. */
function timeline(clip) {
  const cues = [];
  const chapters = [];
  let now = intro;
  clip.parts.forEach((part, index) => {
    if (index > 0) now += breath;
    if (part.chapter) {
      // A chapter starts a moment before its first word; the first one with the music.
      chapters.push({ start: index ? now - 0.5 : 0, title: part.chapter });
    }
    let previous;
    for (const line of part.lines) {
      const [[speaker, text]] = Object.entries(line);
      if (previous) {
        now += previous === speaker ? pause.sameVoice : pause.otherVoice;
      }
      previous = speaker;
      const samples = speak(text, voices[speaker]);
      const end = now + samples.length / rate;
      cues.push({ start: now, end, speaker, text, samples });
      now = end;
    }
  });
  return { cues, chapters, seconds: now + (clip.tail ?? outro) };
}

/** Speech as samples between -1 and 1, without silence around it, and with the same volume for all lines. */
function speak(text, { voice, pitch, speed, gain }) {
  const spoken = Object.entries(sayAs).reduce(
    (said, [word, sound]) => said.replaceAll(word, sound),
    text,
  );
  const settings = ['-v', voice, '-p', `${pitch}`, '-s', `${speed}`];
  const wav = execFileSync('espeak-ng', [...settings, '--stdout', spoken]);
  const filters =
    'highpass=f=85,equalizer=f=250:t=q:w=1:g=2,treble=g=-4:f=5000,' +
    'acompressor=threshold=-22dB:ratio=2.5:attack=8:release=120';
  const raw = execFileSync(
    'ffmpeg',
    [
      ...['-v', 'error', '-i', 'pipe:0', '-af', filters],
      ...['-ar', `${rate}`, '-ac', '1', '-f', 'f32le', 'pipe:1'],
    ],
    { input: wav, maxBuffer: 64 * 1024 * 1024 },
  );
  const all = new Float32Array(new Uint8Array(raw).buffer);
  const loud = sample => Math.abs(sample) > 0.006;
  const edge = Math.round(0.03 * rate);
  const samples = all.slice(
    Math.max(0, all.findIndex(loud) - edge),
    all.findLastIndex(loud) + edge,
  );
  const power = samples.reduce((sum, s) => sum + s * s, 0) / samples.length;
  return samples.map(s => (s * gain * 0.13) / Math.sqrt(power));
}

/** The music is quieter while somebody speaks, starts softly and fades out. */
function mix(cues, background, musicLevel = 0.75) {
  const out = new Float32Array(background.length);
  const seconds = background.length / rate;
  let level = 1;
  let next = 0;
  for (let i = 0; i < out.length; i++) {
    const now = i / rate;
    while (next < cues.length && cues[next].end + 0.55 < now) next += 1;
    const speaking = next < cues.length && cues[next].start - 0.45 < now;
    level += ((speaking ? 0.2 : 1) - level) / (0.28 * rate);
    const edges = Math.min(1, now / 0.4, Math.max(0, seconds - now) / 4);
    out[i] = background[i] * level * edges * musicLevel;
  }
  for (const { start, samples } of cues) {
    const offset = Math.round(start * rate);
    samples.forEach((sample, i) => {
      out[offset + i] += sample;
    });
  }
  // Rounds the peaks instead of clipping them.
  return out.map(sample => Math.tanh(sample * 1.1) * 0.95);
}

/** Constant bit rate, so that players can seek exactly. */
function encode(samples, name, title) {
  execFileSync(
    'ffmpeg',
    [
      ...['-v', 'error', '-y', '-f', 'f32le', '-ar', `${rate}`, '-ac', '1'],
      ...['-i', 'pipe:0', '-codec:a', 'libmp3lame', '-b:a', bitrate],
      ...['-metadata', `title=${title}`, '-metadata', 'artist=Sample clip'],
      ...['-id3v2_version', '3', '-fflags', '+bitexact', '-flags', '+bitexact'],
      new URL(`audio/${name}.mp3`, media).pathname,
    ],
    { input: Buffer.from(samples.buffer) },
  );
}

/** Writes the size of each clip in bytes to the feed. */
function updateLengths() {
  const xml = readFileSync(feed, 'utf8').replace(
    /(<enclosure url="([^"]+)" length=")\d+/g,
    (_, before, url) => before + statSync(new URL(url, media)).size,
  );
  writeFileSync(feed, xml);
}
