import { code, table } from './markdown.mjs';
import {
  describe,
  exportedConstants,
  parseSource,
  propertyOf,
} from './source.mjs';

/** The table of the permissions. */
export function permissionsTable() {
  const source = parseSource(
    'plugins/podcast-common/src/permissions/permissions.ts',
  );
  const rows = exportedConstants(source)
    .filter(
      ({ initializer }) => initializer.expression?.text === 'createPermission',
    )
    .map(({ name, initializer, statement }) => {
      const [options] = initializer.arguments;
      return [
        code(propertyOf(options, 'name').text),
        propertyOf(propertyOf(options, 'attributes'), 'action').text,
        describe(statement, name),
        code(name),
      ];
    });
  return table(['Permission', 'Action', 'Description', 'Constant'], rows);
}
