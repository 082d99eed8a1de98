// Makes TypeScript of the OpenAPI document: types for the model in podcast-common, and the document itself as a module
// that the backend can validate requests with (a YAML file would not survive bundling). `--check` only compares.
import { readFileSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';
import { parse } from 'yaml';

const source = new URL(
  '../plugins/podcast-backend/src/schema/openapi.yaml',
  import.meta.url,
);
const banner =
  '/* Generated from plugins/podcast-backend/src/schema/openapi.yaml by `yarn generate:api`; do not edit. */\n';

const yaml = readFileSync(source, 'utf8');
const outputs = {
  '../plugins/podcast-common/src/generated/openapi.generated.ts':
    banner + astToString(await openapiTS(source)),
  '../plugins/podcast-backend/src/schema/openapi.generated.ts': `${banner}export const spec = ${JSON.stringify(
    parse(yaml),
    null,
    2,
  )} as const;\n`,
};

let stale = 0;
for (const [path, text] of Object.entries(outputs)) {
  const url = new URL(path, import.meta.url);
  if (!process.argv.includes('--check')) {
    writeFileSync(url, text);
  } else if (readFileSync(url, 'utf8') !== text) {
    console.error(`${path.slice(3)} is out of date: run \`yarn generate:api\``);
    stale += 1;
  }
}
process.exitCode = stale ? 1 : 0;
