import { readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { root } from './toolchain.mjs';

/**
 * Writes generated files. With `--check` among the arguments, it only compares them, lists those that are out of date, and
 * makes the process fail.
 *
 * @param texts - by path of the file
 * @param command - the command that generates them
 */
export function writeOrCheck(texts, command) {
  for (const [file, text] of Object.entries(texts)) {
    if (!process.argv.includes('--check')) {
      writeFileSync(file, text);
    } else if (readFileSync(file, 'utf8') !== text) {
      console.error(
        `${relative(root, file)} is out of date: run \`${command}\``,
      );
      process.exitCode = 1;
    }
  }
}
