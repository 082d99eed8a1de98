import type { Tasks } from './trace';

/** A measured step. The goal applies only to some steps. */
export type Step = Tasks & { hasGoal: boolean };

const formatMs = (milliseconds: number) => milliseconds.toFixed(0);

/** Formats a table of the steps, with the worst numbers of all rounds. */
export function formatTable(rounds: Step[][]): string {
  const rows = rounds[0].map((step, index) => {
    const all = rounds.map(round => round[index]);
    const worst = (key: 'longest' | 'longestCpu' | 'longTasks' | 'totalCpu') =>
      Math.max(...all.map(one => one[key]));
    return `| ${[
      step.name,
      step.hasGoal ? '< 50' : '–',
      formatMs(worst('longestCpu')),
      formatMs(worst('longest')),
      worst('longTasks'),
      formatMs(worst('totalCpu')),
    ].join(' | ')} |`;
  });
  return [
    '| step | goal | longest task, CPU ms | longest task, clock ms | tasks of 50 ms and more | all tasks, CPU ms |',
    '|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}
