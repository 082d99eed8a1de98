// Makes TypeScript of the OpenAPI document: types for the model in podcast-common, and the document itself as a module
// that the backend can validate requests with (a YAML file would not survive bundling). `--check` only compares.
import { readFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';
import { parse } from 'yaml';
import { writeOrCheck } from './lib/generated.mjs';
import { root } from './lib/toolchain.mjs';

const source = new URL(
  '../plugins/podcast-backend/src/schema/openapi.yaml',
  import.meta.url,
);
const banner =
  '/* Generated from plugins/podcast-backend/src/schema/openapi.yaml by `yarn generate:api`; do not edit. */\n';

const yaml = readFileSync(source, 'utf8');
const outputs = {
  [`${root}plugins/podcast-common/src/generated/openapi.generated.ts`]:
    banner + astToString(await openapiTS(source)),
  [`${root}plugins/podcast-backend/src/schema/openapi.generated.ts`]: `${banner}export const spec = ${JSON.stringify(
    parse(yaml),
    null,
    2,
  )} as const;\n`,
};

writeOrCheck(outputs, 'yarn generate:api');
