import type { Tasks } from './trace';

/** What the goal is about, and what is only shown beside it. */
export type Step = Tasks & { hasGoal: boolean };

const whole = (milliseconds: number) => milliseconds.toFixed(0);

/** A table of the steps; of several rounds each number is the worst. */
export function table(rounds: Step[][]): string {
  const rows = rounds[0].map((step, index) => {
    const all = rounds.map(round => round[index]);
    const worst = (key: 'longest' | 'longestCpu' | 'longTasks' | 'totalCpu') =>
      Math.max(...all.map(one => one[key]));
    return `| ${[
      step.name,
      step.hasGoal ? '< 50' : '–',
      whole(worst('longestCpu')),
      whole(worst('longest')),
      worst('longTasks'),
      whole(worst('totalCpu')),
    ].join(' | ')} |`;
  });
  return [
    '| step | goal | longest task, CPU ms | longest task, clock ms | tasks of 50 ms and more | all tasks, CPU ms |',
    '|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}
