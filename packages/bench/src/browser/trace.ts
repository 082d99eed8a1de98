import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';

/** The tasks of the main thread of a page during a step. */
export type Tasks = {
  name: string;
  /** Number of tasks of 50 ms or more, which browsers call long tasks. */
  longTasks: number;
  /** Clock time of the longest task, in milliseconds. */
  longest: number;
  /** Processor time of the longest task, in milliseconds. */
  longestCpu: number;
  /** Processor time of all tasks, in milliseconds. */
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

/** Trace categories for the table. */
const categories = ['toplevel', 'disabled-by-default-devtools.timeline'];

/** Trace categories that show why a task is long. They make all tasks longer. */
const profilingCategories = [
  ...categories,
  'devtools.timeline',
  'v8',
  'disabled-by-default-v8.cpu_profiler',
];

/**
 * Traces the tasks of the main thread of a page during an action.
 *
 * @param profiles - a directory for traces with CPU profiles, which Chromium's developer tools can open
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
  // Tasks can contain other tasks of the same name. The outer ones last longer.
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
