import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';

/** The tasks of the main thread of a page while something was done. */
export type Tasks = {
  name: string;
  /** Number of tasks of 50 ms and more, which is what browsers call a long task. */
  longTasks: number;
  /** The longest of all, in milliseconds, as the page's clock saw it. */
  longest: number;
  /** The same without the time in which the machine did something else. */
  longestCpu: number;
  /** All tasks together, without the time in which the machine did something else; milliseconds. */
  totalCpu: number;
};

type TraceEvent = {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  dur?: number;
  tdur?: number;
  args?: { name?: string };
};

const LONG_MS = 50;

/** What the table is made of. */
const categories = ['toplevel', 'disabled-by-default-devtools.timeline'];

/** What it takes to see why a task is long. It makes all of them longer. */
const profilingCategories = [
  ...categories,
  'devtools.timeline',
  'v8',
  'disabled-by-default-v8.cpu_profiler',
];

/**
 * Does something on a page, and tells what tasks that made for its main thread. With a directory, the trace goes there,
 * too, with a profile of the processor: for the developer tools of Chromium.
 */
export async function traceTasks(
  browser: Browser,
  page: Page,
  name: string,
  act: () => Promise<void>,
  profiles?: string,
): Promise<Tasks> {
  await browser.startTracing(page, {
    categories: profiles ? profilingCategories : categories,
  });
  await act();
  const trace = await browser.stopTracing();
  if (profiles) {
    writeFileSync(join(profiles, `${name.replace(/\W+/g, '-')}.json`), trace);
  }
  const { traceEvents } = JSON.parse(trace.toString('utf8')) as {
    traceEvents: TraceEvent[];
  };
  return summarize(name, traceEvents);
}

function summarize(name: string, events: TraceEvent[]): Tasks {
  const threads = events.filter(
    event =>
      event.name === 'thread_name' && event.args?.name === 'CrRendererMain',
  );
  const isMain = ({ pid, tid }: TraceEvent) =>
    threads.some(thread => thread.pid === pid && thread.tid === tid);
  // Tasks can stand inside of others of the same name; the outer ones last longer.
  const tasks = events.filter(
    event => event.name === 'RunTask' && event.ph === 'X' && isMain(event),
  );
  const longest = (key: 'dur' | 'tdur') =>
    tasks.reduce((max, event) => Math.max(max, event[key] ?? 0), 0) / 1000;
  return {
    name,
    longTasks: tasks.filter(({ dur = 0 }) => dur >= LONG_MS * 1000).length,
    longest: longest('dur'),
    longestCpu: longest('tdur'),
    totalCpu: tasks.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000,
  };
}
