import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { root } from '../toolchain.mjs';
import { code, table } from './markdown.mjs';

/** The table of the operations in the OpenAPI document. */
export function apiTable() {
  const { paths, components } = parse(
    readFileSync(
      `${root}plugins/podcast-backend/src/schema/openapi.yaml`,
      'utf8',
    ),
  );
  const queryOf = ({ parameters = [] }) =>
    parameters
      .map(({ $ref, ...parameter }) =>
        $ref ? components.parameters[$ref.split('/').pop()] : parameter,
      )
      .filter(parameter => parameter.in === 'query')
      .map(({ name }) => code(name))
      .join(', ');
  const permissionOf = ({ 'x-permission': permission }) =>
    permission === 'none' ? '' : code(permission);
  const rows = Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations)
      .filter(([, { operationId }]) => operationId)
      .map(([method, operation]) => [
        code(`${method.toUpperCase()} ${path}`),
        operation.summary,
        queryOf(operation),
        permissionOf(operation),
      ]),
  );
  return table(['Operation', 'Description', 'Query', 'Permission'], rows);
}
