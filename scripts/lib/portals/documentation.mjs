// What `docs/install.md` tells a reader to do, done to a portal: so a snippet that is wrong there fails here.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, parseAllDocuments, stringify } from 'yaml';

/**
 * Lists the code blocks under some headings of the second level. `file` is where a block goes: the file that its first line
 * names in a comment, or a comment of Markdown before the block where its language has none.
 */
export function readSnippets(markdown, wantedHeadings) {
  const sections = markdown.split(/^## /m).slice(1);
  const headingOf = section => section.slice(0, section.indexOf('\n'));
  return wantedHeadings.flatMap(heading => {
    const section = sections.find(each => headingOf(each) === heading);
    if (!section) {
      throw new Error(`There is no heading "${heading}"`);
    }
    return [
      ...section.matchAll(
        /(?:<!-- file: (\S+) -->\n\n)?```(\w+)\n([^]*?)^```$/gm,
      ),
    ].map(([, named, language, code]) => ({
      language,
      code,
      file: named ?? /^(?:\/\/|#) (\S+\.\w+)\n/.exec(code)?.[1],
    }));
  });
}

/** Does to the files of a portal what the snippets say. */
export function applySnippets(portal, snippets) {
  const added = [];
  for (const { language, code, file } of snippets) {
    if (language === 'sh') {
      added.push(...packagesToAdd(code));
    } else if (file) {
      change(join(portal, file), before => merge(language, before, code, file));
    }
  }
  return added;
}

/** The packages that `yarn add` is told to add, with the workspace that gets them. */
function packagesToAdd(commands) {
  return commands
    .trim()
    .split('\n')
    .flatMap(command => {
      const [, workspace, names] =
        /^yarn --cwd (\S+) add (.+)$/.exec(command) ?? [];
      if (!names) {
        throw new Error(`This is no command that adds packages: ${command}`);
      }
      return names.split(' ').map(name => ({ workspace, name }));
    });
}

function merge(language, before, code, file) {
  switch (language) {
    case 'json':
      return `${JSON.stringify(
        mergeObjects(JSON.parse(before), JSON.parse(code)),
        null,
        2,
      )}\n`;
    case 'yaml': {
      // Of a file with several entities the first one is meant.
      const [first, ...rest] = parseAllDocuments(before);
      return [mergeObjects(first.toJS(), parse(code)), ...rest]
        .map(each => stringify(each))
        .join('---\n');
    }
    case 'ts': {
      const start = 'backend.start();';
      if (!before.includes(start)) {
        throw new Error(`${file} has no ${start}`);
      }
      return before.replace(start, `${code}\n${start}`);
    }
    case 'tsx':
      return mergeReact(before, code, file);
    default:
      throw new Error(`It is not known how ${language} gets into ${file}`);
  }
}

/**
 * Adds to a file what is in a snippet and not in the file: imports at its top, what follows a line that stands for others
 * (`…`) before the line that closes its block, and other lines before the next line that both have.
 */
function mergeReact(before, code, file) {
  const imports = code.match(/^import [^;]+;\n/gm) ?? [];
  const lines = before.split('\n');
  // By how much the file is indented more than the snippet, once that is known.
  let shift;
  let cursor = 0;
  let added = [];
  let blockIndent;
  const body = imports.reduce((rest, each) => rest.replace(each, ''), code);
  for (const line of body.split('\n').slice(1)) {
    if (!line.trim() || line.startsWith('// ')) {
      continue;
    }
    if (/^\s*(\/\/ …|\{\/\* … \*\/\})$/.test(line)) {
      blockIndent = indentOf(line);
      continue;
    }
    const isInBlock =
      blockIndent !== undefined && indentOf(line) >= blockIndent;
    const index = isInBlock
      ? -1
      : lines.findIndex(
          (each, at) =>
            at >= cursor &&
            bare(each) === bare(line) &&
            (shift === undefined || indentOf(each) === indentOf(line) + shift),
        );
    if (index === -1) {
      added.push(line);
      continue;
    }
    shift ??= indentOf(lines[index]) - indentOf(line);
    lines.splice(index, 0, ...added);
    cursor = index + added.length + 1;
    added = [];
    blockIndent = undefined;
  }
  if (added.length > 0) {
    throw new Error(`${file} has no place for ${added.join('\n')}`);
  }
  return [...imports, ...lines].join('\n');
}

const indentOf = line => line.search(/\S|$/);
const bare = line => line.trim().replace(/;$/, '');

function mergeObjects(target, source) {
  if (!isObject(target) || !isObject(source)) {
    return source;
  }
  const result = { ...target };
  for (const [key, value] of Object.entries(source)) {
    result[key] = mergeObjects(target[key], value);
  }
  return result;
}

const isObject = value =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Rewrites a file that is there. */
export function change(file, rewrite) {
  writeFileSync(file, rewrite(readFileSync(file, 'utf8')));
}
