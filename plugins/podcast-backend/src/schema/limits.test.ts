import spec from './openapi.generated.json';

type Schema = Record<string, any>;

const METHODS = ['get', 'put', 'post', 'delete', 'patch'];

function resolve(schema: Schema): Schema {
  return typeof schema.$ref === 'string'
    ? schema.$ref
        .slice(2)
        .split('/')
        .reduce((at: any, key: string) => at[key], spec)
    : schema;
}

/** What a schema of something that is sent lets through without a limit. */
function* unlimited(given: Schema, at: string): Generator<string> {
  const schema = resolve(given);
  const { type } = schema;
  const has = (...keys: string[]) =>
    keys.filter(key => schema[key] === undefined).map(key => `${at}: ${key}`);
  if (Array.isArray(schema.enum)) {
    return;
  }
  switch (type) {
    case 'boolean':
      break;
    case 'integer':
    case 'number':
      yield* has('minimum', 'maximum');
      break;
    case 'string':
      yield* has('maxLength');
      if (!schema.pattern && !schema.format) {
        yield `${at}: pattern or format`;
      }
      if (schema.pattern) {
        yield* has('x-pattern-in-words');
        if (new RegExp(schema.pattern, 'u').test('a\0b')) {
          yield `${at}: a pattern without U+0000`;
        }
        if (new RegExp(schema.pattern, 'u').test('a\ud800b')) {
          yield `${at}: a pattern without lone surrogates`;
        }
      }
      break;
    case 'array':
      yield* has('maxItems', 'items');
      yield* unlimited(schema.items ?? {}, `${at}[]`);
      break;
    case 'object':
      if (schema.additionalProperties !== false) {
        yield `${at}: additionalProperties: false`;
      }
      for (const [name, property] of Object.entries(schema.properties ?? {})) {
        yield* unlimited(property as Schema, `${at}.${name}`);
      }
      break;
    default:
      yield `${at}: a type that has limits, got ${type}`;
  }
}

const operations = Object.entries(spec.paths).flatMap(
  ([path, item]: [string, Schema]) =>
    METHODS.filter(method => item[method]).map(
      (method): [string, Schema, Schema] => [
        `${method.toUpperCase()} ${path}`,
        item,
        item[method],
      ],
    ),
);

it('the document is read, so that the cases below are of something', () => {
  expect(operations.length).toBeGreaterThan(20);
});

it.each(operations)('%s limits all that can be sent', (_, item, operation) => {
  const parameters: Schema[] = [
    ...(item.parameters ?? []),
    ...(operation.parameters ?? []),
  ].map(resolve);
  const body = operation.requestBody && resolve(operation.requestBody);
  expect([
    ...parameters.flatMap(({ name, schema }) => [...unlimited(schema, name)]),
    ...Object.entries(body?.content ?? {}).flatMap(([type, media]) =>
      type === 'application/json'
        ? [...unlimited((media as Schema).schema, 'body')]
        : [`body: only JSON is read, got ${type}`],
    ),
  ]).toEqual([]);
});
