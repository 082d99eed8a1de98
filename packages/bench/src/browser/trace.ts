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

/** Does something on a page, and tells what tasks that made for its main thread. */
export async function traceTasks(
  browser: Browser,
  page: Page,
  name: string,
  act: () => Promise<void>,
): Promise<Tasks> {
  await browser.startTracing(page, {
    categories: ['toplevel', 'disabled-by-default-devtools.timeline'],
  });
  await act();
  const { traceEvents } = JSON.parse(
    (await browser.stopTracing()).toString('utf8'),
  ) as { traceEvents: TraceEvent[] };
  return summarize(name, traceEvents);
}

export function summarize(name: string, events: TraceEvent[]): Tasks {
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
