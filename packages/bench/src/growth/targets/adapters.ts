import type { Frame } from '../inputs';
import { usualFrames } from '../inputs';

/** Calls the function under test with foreign text. */
type Call = (text: string) => unknown;

/**
 * Makes the call for a function or class that a file exports.
 *
 * @param subject - the exported function or class
 * @param load - loads the exports of another file
 */
export type Adapter = (
  subject: any,
  load: (file: string) => Promise<any>,
) => Call | Promise<Call>;

export type Target = {
  call: Adapter;
  frames: Frame[];
  /** Parts to repeat instead of the usual ones. */
  ownAtoms?: (load: (file: string) => Promise<any>) => Promise<string[]>;
};

export const noWarn = () => {};
export const lines = (text: string) => text.split('\n');
export const ofLine = (text: string) =>
  text.slice(0, text.indexOf('\n') + 1 || 200);
/** Splits a text into pieces of up to 100 characters, as a feed has many short texts. */
export const pieces = (text: string) => text.match(/[^]{1,100}/g) ?? [];

/** Runs a generator to its end. */
export function finish<T>(steps: Iterator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

export const one: Adapter = subject => subject;
export const bytes: Adapter = subject => text => subject(Buffer.from(text));
export const framed = (call: Adapter, ...frames: Frame[]): Target => ({
  call,
  frames,
});
export const usual = (call: Adapter): Target => ({ call, frames: usualFrames });

/** An episode with this title. */
export const episode = (text: string) => ({
  id: 'a',
  title: text,
  keywords: [],
  people: [],
  chapters: [],
  notes: '',
});

/** The file that exports the default topics. */
export const topicsFile = 'plugins/podcast-common/src/topics/index.ts';

/** Targets by file and name of what it exports. */
export type Targets = Record<string, Record<string, Target>>;
