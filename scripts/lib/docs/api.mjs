import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { root } from '../toolchain.mjs';
import { code, table } from './markdown.mjs';

/** Of the operations of the OpenAPI document. */
export function apiTable() {
  const { paths } = parse(
    readFileSync(
      `${root}plugins/podcast-backend/src/schema/openapi.yaml`,
      'utf8',
    ),
  );
  const rows = Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations)
      .filter(([, { operationId }]) => operationId)
      .map(([method, { summary, 'x-permission': permission }]) => [
        code(`${method.toUpperCase()} ${path}`),
        summary,
        permission === 'none' ? '' : code(permission),
      ]),
  );
  return table(['Call', 'What it does', 'Permission'], rows);
}
