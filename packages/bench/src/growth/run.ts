/**
 * Looks for functions whose time grows faster than the foreign text that they are given:
 * `yarn test:growth [--only <part of a name>]`. The processes that try them are killed when one input takes too long.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Message, Task } from './child';
import { runsInBrowser } from './browser';
import { growing } from './controls';
import { controls, plan } from './plan';
import { root } from './sources';

const { values } = parseArgs({
  options: { only: { type: 'string', default: '' } },
});

/** Time limit for all measurements of one input. */
const killedAfterMs = 10_000;

/** A function that failed the test. */
type Finding = { id: string; input: string; what: string };

const findings: Finding[] = [];
let inputs = 0;

const isControl = (id: string) =>
  growing.some(name => id === `control: ${name}`);

function add(finding: Finding): void {
  findings.push(finding);
  if (!isControl(finding.id)) {
    console.error(`${finding.id}\n  with ${finding.input}: ${finding.what}`);
  }
}

function explain(message: Exclude<Message, { kind: 'tries' }>): string {
  if (message.kind === 'fails') {
    return message.error;
  }
  const { length, ms, longerLength, longerMs } = message.growth;
  return `${ms.toFixed(3)} ms for ${length} characters, ${longerMs.toFixed(
    3,
  )} ms for ${longerLength}`;
}

/** CPU time of a process on Linux; elsewhere the wall-clock time. */
function getCpuMs(pid: number | undefined): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1];
    const [user, system] = fields.split(' ').slice(11, 13).map(Number);
    // Linux counts in hundredths of a second.
    return (user + system) * 10;
  } catch {
    return performance.now();
  }
}

/** Tests functions in a child process. Resolves with those left over if the process had to be killed. */
function run(task: Task): Promise<Task> {
  return new Promise((done, fail) => {
    const child = spawn(
      process.execPath,
      [
        ...['--require', '@backstage/cli/config/nodeTransform.cjs'],
        resolve(__filename, '../child.ts'),
        JSON.stringify(task),
      ],
      { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] },
    );
    let last: { id: string; input: string } | undefined;
    let isKilled = false;
    let timer: NodeJS.Timeout | undefined;
    let rest = '';
    child.stdout.setEncoding('utf8');
    child.stdout.on('data', (text: string) => {
      const lines = (rest + text).split('\n');
      rest = lines.pop()!;
      for (const line of lines) {
        const message: Message = JSON.parse(line);
        const { kind, id, input } = message;
        if (kind === 'tries') {
          inputs += 1;
          last = { id, input };
        } else {
          add({ id, input, what: explain(message) });
        }
      }
      const { pid } = child;
      const start = getCpuMs(pid);
      clearInterval(timer);
      timer = setInterval(() => {
        if (getCpuMs(pid) - start >= killedAfterMs) {
          isKilled = true;
          child.kill('SIGKILL');
        }
      }, 500);
    });
    child.on('error', fail);
    child.on('close', code => {
      clearInterval(timer);
      if (code === 0) {
        done([]);
      } else if (last) {
        const what = isKilled
          ? `more than ${killedAfterMs / 1000} s`
          : 'the process exited';
        add({ ...last, what });
        // One input is enough to tell.
        done(task.slice(task.indexOf(last.id) + 1));
      } else {
        fail(new Error(`The test process exited with code ${code}`));
      }
    });
  });
}

async function runAll(all: Task): Promise<void> {
  let left = all;
  while (left.length > 0) {
    left = await run(left);
  }
}

async function main(): Promise<void> {
  const start = Date.now();
  const { planned } = plan();
  // Those for the browser last: libraries of the others take a `window` for one.
  const ids = [...controls, ...planned]
    .filter(({ id }) => id.includes(values.only))
    .sort(
      (a, b) => Number(runsInBrowser(a.file)) - Number(runsInBrowser(b.file)),
    )
    .map(({ id }) => id);
  const processes = Math.min(2, availableParallelism());
  await Promise.all(
    Array.from({ length: processes }, (_, process) =>
      runAll(ids.filter((_id, index) => index % processes === process)),
    ),
  );
  const missed = ids.filter(
    id => isControl(id) && !findings.some(finding => finding.id === id),
  );
  missed.forEach(id => console.error(`${id} was not detected`));
  const bad = findings.filter(({ id }) => !isControl(id));
  console.log(
    `${ids.length} functions with ${inputs} inputs in ${Math.round(
      (Date.now() - start) / 1000,
    )} s: ${bad.length} grow too fast`,
  );
  process.exitCode = bad.length + missed.length > 0 ? 1 : 0;
}

main().catch(error => {
  console.error(error);
  process.exitCode = 1;
});
