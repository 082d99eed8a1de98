// Generates quiet background music: an electric piano, a pad and a bass. The same name always gives the same samples.

const notes = { C: 0, D: 2, E: 4, F: 5, G: 7, A: 9, B: 11 };

/** `Eb3` → Hz. */
function frequency(note) {
  const [, letter, accidental, octave] = /^([A-G])([b#]?)(\d)$/.exec(note);
  const shift = { '': 0, b: -1, '#': 1 }[accidental];
  const semitones = notes[letter] + shift + 12 * (Number(octave) - 4);
  return 261.6256 * 2 ** (semitones / 12);
}

// Each chord is the bass, then the notes of the piano and the pad.
const tunes = {
  morning: {
    tempo: 88,
    steps: [0, 2, 1, 3, 2, 1, 3, 2],
    chords: [
      ['F2', 'A3', 'C4', 'E4', 'G4'],
      ['D2', 'F3', 'A3', 'C4', 'E4'],
      ['Bb2', 'F3', 'A3', 'D4', 'F4'],
      ['C2', 'G3', 'Bb3', 'D4', 'F4'],
    ],
  },
  evening: {
    tempo: 76,
    steps: [0, 1, 2, 3, 1, 2, 3, 2],
    chords: [
      ['C2', 'G3', 'Bb3', 'Eb4', 'G4'],
      ['Ab2', 'G3', 'C4', 'Eb4', 'G4'],
      ['Eb2', 'G3', 'Bb3', 'D4', 'G4'],
      ['Bb2', 'F3', 'Bb3', 'D4', 'F4'],
    ],
  },
  night: {
    tempo: 69,
    steps: [0, 2, 3, 1, 2, 3, 1, 2],
    chords: [
      ['D2', 'A3', 'C#4', 'E4', 'F#4'],
      ['B2', 'F#3', 'A3', 'D4', 'F#4'],
      ['G2', 'F#3', 'B3', 'D4', 'A4'],
      ['A2', 'G3', 'B3', 'D4', 'E4'],
      ['F#2', 'A3', 'C#4', 'E4', 'A4'],
      ['G2', 'F#3', 'B3', 'D4', 'F#4'],
    ],
  },
};

/**
 * @param {string} name of a tune
 * @param {number} seconds
 * @param {number} rate samples per second
 * @returns {Float32Array} mono, quieter than 1
 */
export function music(name, seconds, rate) {
  const { tempo, steps, chords } = tunes[name];
  const length = Math.ceil(seconds * rate);
  const out = new Float32Array(length);
  const beat = 60 / tempo;
  const bar = 4 * beat;

  const add = (start, lasts, sound) => {
    const from = Math.round(start * rate);
    const until = Math.min(length, from + Math.round(lasts * rate));
    for (let i = from; i < until; i++) out[i] += sound((i - from) / rate);
  };

  for (let n = 0; n * bar < seconds; n++) {
    const [bass, ...upper] = chords[n % chords.length];
    const start = n * bar;
    for (const note of upper) {
      add(start, bar + 1.2, t => pad(frequency(note), t, bar, 0.9) * 0.035);
    }
    for (const at of [0, 2.5]) {
      add(start + at * beat, 1.8, t => low(frequency(bass), t) * 0.16);
    }
    steps.forEach((step, i) => {
      const loud = i % 4 === 0 ? 0.13 : 0.085;
      add(
        start + (i * beat) / 2,
        2,
        t => piano(frequency(upper[step]), t) * loud,
      );
    });
  }
  return room(out, rate);
}

/** Two slightly different waves, which sound like several players. */
function pad(f, t, holds, fade) {
  const rise = Math.min(1, t / fade);
  const fall = Math.min(1, Math.max(0, (holds + 1.2 - t) / 1.2));
  const wave = d =>
    Math.sin(2 * Math.PI * f * d * t) +
    0.25 * Math.sin(4 * Math.PI * f * d * t);
  return rise * fall * (wave(0.9985) + wave(1.0015));
}

/** Frequency modulation: a short bright attack on a soft tone. */
function piano(f, t) {
  const tine = 0.6 * Math.exp(-t * 18) * Math.sin(2 * Math.PI * f * 7 * t);
  const body = 1.1 * Math.exp(-t * 3) * Math.sin(2 * Math.PI * f * t);
  const attack = Math.min(1, t / 0.004);
  const end = Math.min(1, (2 - t) / 0.1);
  return (
    attack *
    end *
    Math.exp(-t * 2.4) *
    Math.sin(2 * Math.PI * f * t + body + tine)
  );
}

function low(f, t) {
  const attack = Math.min(1, t / 0.02);
  const end = Math.min(1, (1.8 - t) / 0.2);
  const wave =
    Math.sin(2 * Math.PI * f * t) + 0.3 * Math.sin(4 * Math.PI * f * t);
  return attack * end * Math.exp(-t * 1.6) * wave;
}

/** A few damped echoes of different lengths. */
function room(dry, rate) {
  const wet = Float32Array.from(dry);
  for (const [delay, feedback] of [
    [0.0437, 0.42],
    [0.0611, 0.38],
    [0.2903, 0.3],
  ]) {
    const shift = Math.round(delay * rate);
    const line = new Float32Array(dry.length);
    let damped = 0;
    for (let i = shift; i < dry.length; i++) {
      damped += 0.45 * (dry[i - shift] + line[i - shift] * feedback - damped);
      line[i] = damped;
      wet[i] += 0.22 * damped;
    }
  }
  return wet;
}
