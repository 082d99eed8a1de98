// Findings of publint and arethetypeswrong that are not problems of the packages. Each entry has a reason. An entry that no
// longer applies is a finding, too.

/** Conditions of `exports` as `backstage-cli package prepack` writes them for all Backstage packages, in its order. */
const CLI_ORDER =
  'the Backstage CLI writes `types` behind `import` and `require`; both lead to the same module';

/** Frontends are bundled, and the bundler of the Backstage CLI detects modules by their syntax. */
const ESM_IN_JS =
  'the Backstage CLI names modules `.esm.js`, which only bundlers load';

export const exceptions = [
  {
    tool: 'publint',
    code: 'EXPORTS_TYPES_SHOULD_BE_FIRST',
    reason: CLI_ORDER,
  },
  { tool: 'publint', code: 'TYPES_NOT_EXPORTED', reason: CLI_ORDER },
  { tool: 'publint', code: 'FILE_INVALID_FORMAT', reason: ESM_IN_JS },
  {
    tool: 'publint',
    code: 'EXPORTS_VALUE_INVALID',
    path: /\.backstage$/,
    reason:
      'the condition `backstage` holds a type of feature, not a file; app and backend read it to discover plugins',
  },
  {
    tool: 'publint',
    code: 'CJS_WITH_ESMODULE_DEFAULT_EXPORT',
    reason:
      'the default export of a backend feature is how `backend.add(import(…))` takes it, with or without `__esModule`',
  },
  { tool: 'attw', code: 'FallbackCondition', reason: CLI_ORDER },
  { tool: 'attw', code: 'UnexpectedModuleSyntax', reason: ESM_IN_JS },
  {
    tool: 'attw',
    code: 'CJSOnlyExportsDefault',
    reason:
      'the default export of a backend feature is how `backend.add(import(…))` takes it, with or without `__esModule`',
  },
];

/** The findings without an exception, and the exceptions without a finding. */
export function unexplained(findings) {
  const used = new Set();
  const left = findings.filter(({ tool, code, path }) => {
    const exception = exceptions.find(
      each =>
        each.tool === tool &&
        each.code === code &&
        (!each.path || each.path.test(path)),
    );
    used.add(exception);
    return !exception;
  });
  return { left, idle: exceptions.filter(each => !used.has(each)) };
}
