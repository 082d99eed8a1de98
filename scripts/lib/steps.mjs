import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { cleanEnvironment, root } from './toolchain.mjs';

/** The summaries of the test runners: passed and failed tests. */
const COUNTS = {
  jest: text => lastCounts(text, /^Tests:.*$/gm),
  node: text => ({
    passed: lastNumber(text, /^ℹ pass (\d+)/gm),
    failed: lastNumber(text, /^ℹ fail (\d+)/gm),
  }),
  playwright: text => ({
    passed:
      lastNumber(text, /^\s+(\d+) passed/gm) +
      lastNumber(text, /^\s+(\d+) flaky/gm),
    failed: lastNumber(text, /^\s+(\d+) failed/gm),
  }),
};

/**
 * Runs commands one after the other, prints their output, and stops at the first one that fails. The last line is
 * `N passed, N failed`, where a step without tests counts as one. Returns the exit code.
 */
export async function runSteps(steps) {
  const sum = { passed: 0, failed: 0 };
  for (const { name, command, counts } of steps) {
    console.log(`\n=== ${name}`);
    const started = Date.now();
    const { code, output } = await run(command);
    const { passed, failed } = counts
      ? COUNTS[counts](stripVTControlCharacters(output))
      : { passed: code === 0 ? 1 : 0, failed: 0 };
    sum.passed += passed;
    sum.failed += failed;
    if (code !== 0) {
      sum.failed = Math.max(sum.failed, 1);
      console.log(`\n${name} failed: ${command.join(' ')}`);
      console.log(`${sum.passed} passed, ${sum.failed} failed`);
      return code ?? 1;
    }
    if (counts && passed === 0) {
      console.log(`\n${name}: no test ran.`);
      console.log(`${sum.passed} passed, 1 failed`);
      return 1;
    }
    console.log(`=== ${name}: ${Math.round((Date.now() - started) / 1000)} s`);
  }
  console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
  return 0;
}

/** Runs a step inside a command, and prints how long it took. */
export async function step(name, run) {
  const started = Date.now();
  await run();
  console.log(`${name}: ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

function run([program, ...args]) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: cleanEnvironment(),
    });
    let output = '';
    for (const [from, to] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ]) {
      from.setEncoding('utf8');
      from.on('data', text => {
        to.write(text);
        // Only the end is needed.
        output = (output + text).slice(-200_000);
      });
    }
    child.on('error', reject);
    child.on('close', code => resolve({ code, output }));
  });
}

const lastNumber = (text, pattern) =>
  Number([...text.matchAll(pattern)].at(-1)?.[1] ?? 0);

function lastCounts(text, pattern) {
  const line = [...text.matchAll(pattern)].at(-1)?.[0] ?? '';
  return {
    passed: lastNumber(line, /(\d+) passed/g),
    failed: lastNumber(line, /(\d+) failed/g),
  };
}
