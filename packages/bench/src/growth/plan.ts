import { elsewhere, untried } from './elsewhere';
import type { Exported } from './sources';
import { exportsOf, sourceFiles } from './sources';
import { slow, targets, withoutText } from './targets';
import type { Target } from './targets';
import { growing, steady } from './controls';
import { fillingsOf, fillingsWith, usualFrames } from './inputs';
import type { Filling } from './inputs';

/** A function that is tried, under a name that says where it is. */
export type Planned = Target & { id: string; file: string; name: string };

const plain: Target = { call: subject => subject, frames: usualFrames };

const isIn = (file: string, excuses: Array<[RegExp, string]>) =>
  excuses.some(([files]) => files.test(file));

const controlsFile = 'packages/bench/src/growth/controls.ts';

/** The functions that show what the test can find. */
export const controls: Planned[] = [...growing, ...steady].map(name => ({
  ...plain,
  ownAtoms: async () => [' ', '\u00a0', '<', 'word{n} '],
  id: `control: ${name}`,
  file: controlsFile,
  name,
}));

/** What a function is tried with. */
export async function fillingsFor(
  { name, frames, ownAtoms }: Planned,
  load: (file: string) => Promise<any>,
): Promise<Filling[]> {
  return ownAtoms
    ? fillingsWith(await ownAtoms(load), frames)
    : fillingsOf(frames, slow.has(name));
}

/** What is tried, and what nobody has decided about. */
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
    for (const exported of exportsOf(file)) {
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
