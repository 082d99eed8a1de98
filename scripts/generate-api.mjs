// Generates from the OpenAPI document: the types and enum values of podcast-common, and the document as JSON, by which the
// backend validates requests (a YAML file would not survive bundling). `--check` only compares.
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
    banner + astToString(await openapiTS(source, { enumValues: true })),
  [`${root}plugins/podcast-backend/src/schema/openapi.generated.json`]: `${JSON.stringify(
    parse(yaml),
  )}\n`,
};

writeOrCheck(outputs, 'yarn generate:api');
