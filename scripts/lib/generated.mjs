import { readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { root } from './toolchain.mjs';

/**
 * Writes what a command makes; with `--check` among its arguments it only compares, names each file that is out of date, and
 * lets the process fail.
 *
 * @param texts - by the path of the file
 * @param command - that makes them
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
