import Ajv2020, { ValidateFunction } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import spec from '../schema/openapi.generated.json';

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats(ajv);
ajv.addSchema(closed(spec), 'podcast');
const compiled = new Map<string, ValidateFunction>();

/**
 * Returns the violations of the OpenAPI document in a response, including undocumented fields.
 *
 * @param path - as in the document, such as `/shows/{showId}`
 */
export function violations(
  method: string,
  path: string,
  status: number,
  body: unknown,
): unknown[] {
  const operation = encodeURIComponent(path.replace(/\//g, '~1'));
  const response =
    status < 300
      ? `podcast#/paths/${operation}/${method}/responses/${status}`
      : 'podcast#/components/responses/Error';
  const $ref = `${response}/content/application~1json/schema`;
  const validate = compiled.get($ref) ?? ajv.compile({ $ref });
  compiled.set($ref, validate);
  return validate(body) ? [] : validate.errors ?? [];
}

/** The document without additional properties, except in errors, which Backstage creates. */
function closed(document: typeof spec): object {
  const open = document.components.schemas;
  const schemas = Object.entries(open).flatMap(([name, schema]) => [
    [name, name === 'Error' ? schema : close(schema)],
    // Schemas that others extend must allow the fields of those.
    [`${name}.open`, schema],
  ]);
  return {
    ...document,
    components: {
      ...document.components,
      schemas: Object.fromEntries(schemas),
    },
  };
}

function close(schema: unknown): unknown {
  if (Array.isArray(schema)) {
    return schema.map(close);
  }
  if (typeof schema !== 'object' || schema === null) {
    return schema;
  }
  const { allOf, ...rest } = schema as { allOf?: Array<{ $ref?: string }> };
  const result: Record<string, unknown> = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [key, close(value)]),
  );
  if (allOf) {
    result.allOf = allOf.map(part =>
      part.$ref ? { $ref: `${part.$ref}.open` } : part,
    );
  }
  if (allOf || 'properties' in rest) {
    result.unevaluatedProperties = false;
  }
  return result;
}
