import { elsewhere, untried } from './elsewhere';
import type { Exported } from './sources';
import { listExports, sourceFiles } from './sources';
import { slow, targets, withoutText } from './targets';
import type { Target } from './targets';
import { growing, steady } from './controls';
import { listFillings, fillingsWith, usualFrames } from './inputs';
import type { Filling } from './inputs';

/** A function to test, with an id that names its file. */
export type Planned = Target & { id: string; file: string; name: string };

const plain: Target = { call: subject => subject, frames: usualFrames };

const isIn = (file: string, excuses: Array<[RegExp, string]>) =>
  excuses.some(([files]) => files.test(file));

const controlsFile = 'packages/bench/src/growth/controls.ts';

/** Functions that show that the test works. */
export const controls: Planned[] = [...growing, ...steady].map(name => ({
  ...plain,
  ownAtoms: async () => [' ', '\u00a0', '<', 'word{n} '],
  id: `control: ${name}`,
  file: controlsFile,
  name,
}));

/** The inputs for a function. */
export async function fillingsFor(
  { name, frames, ownAtoms }: Planned,
  load: (file: string) => Promise<any>,
): Promise<Filling[]> {
  return ownAtoms
    ? fillingsWith(await ownAtoms(load), frames)
    : listFillings(frames, slow.has(name));
}

/** The functions to test, those without a decision, and names that do not exist. */
export function plan(): {
  planned: Planned[];
  undecided: Exported[];
  unknown: string[];
} {
  const planned: Planned[] = [];
  const undecided: Exported[] = [];
  const named = new Set(
    [targets, withoutText].flatMap(list =>
      Object.entries(list).flatMap(([file, names]) =>
        Object.keys(names).map(name => `${file}#${name}`),
      ),
    ),
  );
  for (const file of sourceFiles()) {
    for (const exported of listExports(file)) {
      const { name, takesOneText } = exported;
      const id = `${file}#${name}`;
      const target = targets[file]?.[name];
      const isNamed = named.delete(id);
      if (target) {
        planned.push({ ...target, id, file, name });
      } else if (isNamed || isIn(file, untried)) {
        // Not tried.
      } else if (takesOneText) {
        planned.push({ ...plain, id, file, name });
      } else if (!isIn(file, elsewhere)) {
        undecided.push(exported);
      }
    }
  }
  return { planned, undecided, unknown: [...named] };
}
