// node assets/sounds/make-sounds.mjs [outDir]: writes the game's sounds as WAV files. Own synthesis, no samples, no dependency.
// Deterministic: the same bytes on every machine and every run (a seeded random, integer samples). Rules (design guide 5.4):
// attack at least 8 ms, peak -12 dBFS, little energy above 4 kHz; nothing buzzes, nothing startles.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const RATE = 22_050; // samples a second: nothing here reaches above 8 kHz
const PEAK = 10 ** (-12 / 20);
const TAU = 2 * Math.PI;
const C4 = 261.6256;
/** Equal temperament, counted in half tones from C4, rounded so that no machine's powers differ in a last digit. */
const note = halfTones => Math.round(C4 * 2 ** (halfTones / 12) * 1000) / 1000;
const [G4, C5, D5, E5, G5, A5] = [note(7), note(12), note(14), note(16), note(19), note(21)];

function mulberry32(seed) {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), a | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const silence = seconds => new Float64Array(Math.round(seconds * RATE));

/** Adds a tone: `partials` [multiple, strength], a soft attack and a fall to a hundredth after `fall` seconds. */
function tone(out, { at = 0, from, to = from, lasts, attack = 0.01, fall = lasts, strength = 1, partials = [[1, 1]] }) {
  const first = Math.round(at * RATE);
  const count = Math.min(Math.round(lasts * RATE), out.length - first);
  const release = 0.02 * RATE;
  let phase = 0;
  for (let i = 0; i < count; i += 1) {
    const seconds = i / RATE;
    phase += (from + ((to - from) * i) / count) / RATE;
    const rise = Math.min(1, seconds / attack);
    const end = Math.min(1, (count - i) / release);
    const level = rise * rise * (3 - 2 * rise) * Math.exp((-4.6 * seconds) / fall) * end * strength;
    for (const [multiple, part] of partials) out[first + i] += level * part * Math.sin(TAU * phase * multiple);
  }
}

const marimba = [[1, 1], [3, 0.16], [4.02, 0.05]];
const soft = [[1, 1], [2, 0.12]];
const bell = [[1, 1], [2.01, 0.35], [3.02, 0.14], [0.5, 0.25]];

/** Each sound fills an array of samples; the loudest sample is brought to the level it is given with. */
const sounds = {
  klik: [0.09, 0.6, out => tone(out, { from: 660, to: 520, lasts: 0.08, attack: 0.008, fall: 0.06 })],
  klopt: [0.75, 1, out => {
    tone(out, { from: G4, lasts: 0.6, fall: 0.45, partials: marimba });
    tone(out, { at: 0.13, from: C5, lasts: 0.6, fall: 0.5, partials: marimba });
  }],
  'nog-niet': [0.3, 0.8, out => tone(out, { from: 220, to: 214, lasts: 0.28, attack: 0.025, fall: 0.3, partials: soft })],
  bericht: [0.6, 0.8, out => {
    tone(out, { from: C5, lasts: 0.4, attack: 0.012, fall: 0.3, partials: soft });
    tone(out, { at: 0.12, from: G5, lasts: 0.45, attack: 0.012, fall: 0.32, strength: 0.8, partials: soft });
  }],
  hulp: [0.7, 0.85, out => {
    tone(out, { from: C5, lasts: 0.45, attack: 0.012, fall: 0.34, partials: marimba });
    tone(out, { at: 0.16, from: E5, lasts: 0.5, attack: 0.012, fall: 0.4, partials: marimba });
  }],
  samen: [1.5, 1, out => {
    [C4, note(4), G4, C5].forEach((from, nth) => tone(out, { at: nth * 0.09, from, lasts: 1.15, attack: 0.03, fall: 1, strength: 0.7, partials: soft }));
    tone(out, { at: 0.36, from: E5, lasts: 1.1, attack: 0.04, fall: 0.9, strength: 0.4 });
  }],
  telefoon: [2.6, 0.9, out => {
    for (const at of [0, 1.2])
      for (let beat = 0; beat < 8; beat += 1) {
        const from = beat % 2 ? D5 : A5 / 1.25;
        tone(out, { at: at + beat * 0.07, from, lasts: 0.2, attack: 0.01, fall: 0.16, strength: 0.8, partials: soft });
      }
  }],
  klok5: [2.6, 0.9, out => tone(out, { from: note(4), lasts: 2.5, attack: 0.012, fall: 2, partials: bell })],
};

/** A quiet room: low brown noise without a seam, and now and then somebody types. Loops. */
function room(seconds, random) {
  const out = silence(seconds);
  const fade = Math.round(1.5 * RATE);
  const raw = new Float64Array(out.length + fade);
  let brown = 0;
  let low = 0;
  for (let i = 0; i < raw.length; i += 1) {
    brown = brown * 0.996 + (random() * 2 - 1) * 0.06;
    low += (brown - low) * 0.13; // about 500 Hz
    raw[i] = low;
  }
  // The end is blended into the beginning with equal power, so that the loop has no seam.
  for (let i = 0; i < out.length; i += 1) {
    const t = i / fade;
    out[i] = i < fade ? raw[i] * Math.sqrt(t) + raw[out.length + i] * Math.sqrt(1 - t) : raw[i];
  }
  bringTo(out, 10 ** (-26 / 20));
  for (let burst = 0; burst < 6; burst += 1) {
    let at = 1 + (burst + random() * 0.7) * ((seconds - 3) / 6);
    for (let tap = 0; tap < 4 + Math.floor(random() * 6); tap += 1) {
      tone(out, { at, from: 420 + random() * 260, to: 300, lasts: 0.035, attack: 0.008, fall: 0.025, strength: 0.012 + random() * 0.012 });
      at += 0.09 + random() * 0.13;
    }
  }
  return out;
}

function bringTo(out, level) {
  const loudest = out.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  for (let i = 0; i < out.length; i += 1) out[i] *= level / loudest;
  return out;
}

function wav(samples, rate = RATE) {
  const data = Buffer.alloc(44 + samples.length * 2);
  data.write('RIFF', 0);
  data.writeUInt32LE(data.length - 8, 4);
  data.write('WAVEfmt ', 8);
  data.writeUInt32LE(16, 16);
  data.writeUInt16LE(1, 20); // PCM
  data.writeUInt16LE(1, 22); // mono
  data.writeUInt32LE(rate, 24);
  data.writeUInt32LE(rate * 2, 28);
  data.writeUInt16LE(2, 32);
  data.writeUInt16LE(16, 34);
  data.write('data', 36);
  data.writeUInt32LE(data.length - 44, 40);
  samples.forEach((value, i) => data.writeInt16LE(Math.round(Math.max(-1, Math.min(1, value)) * 32_767), 44 + i * 2));
  return data;
}

/** Half the rate for what has no high tones: the room's file gets half as large. */
const halved = samples => Float64Array.from({ length: samples.length >> 1 }, (_, i) => (samples[2 * i] + samples[2 * i + 1]) / 2);

/** All files by name. */
export function makeSounds() {
  const files = new Map();
  for (const [name, [seconds, level, fill]] of Object.entries(sounds)) {
    const out = silence(seconds);
    fill(out);
    files.set(`${name}.wav`, wav(bringTo(out, PEAK * level)));
  }
  files.set('kantoor.wav', wav(halved(room(20, mulberry32(5060))), RATE / 2));
  return files;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const out = process.argv[2] ?? path.join(path.dirname(fileURLToPath(import.meta.url)), '../public/sounds');
  fs.mkdirSync(out, { recursive: true });
  for (const [name, bytes] of makeSounds()) fs.writeFileSync(path.join(out, name), bytes);
}
