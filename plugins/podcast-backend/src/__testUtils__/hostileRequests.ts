import { deflateRawSync, inflateRawSync } from 'node:zlib';
import spec from '../schema/openapi.generated.json';

/** A hostile or invalid request. */
export type HostileRequest = {
  method: string;
  /** As in the OpenAPI document, such as `/shows/{showId}`. */
  operation: string;
  /** As sent, with the query. */
  path: string;
  headers: Record<string, string>;
  body?: string;
  /** The hostile parameter or field, if it is in the document. */
  name?: string;
};

type Schema = {
  type?: string;
  enum?: readonly unknown[];
  format?: string;
  minimum?: number;
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: readonly string[];
};
type Parameter = {
  name: string;
  in: string;
  required?: boolean;
  schema: Schema;
};
type Operation = {
  parameters?: Parameter[];
  requestBody?: { content: { 'application/json': { schema: Schema } } };
};

const JSON_TYPE = { 'content-type': 'application/json' };
const METHODS = ['get', 'put', 'post', 'delete', 'patch'];

const texts = [
  ' ',
  '\0',
  'a\0b',
  "'; DROP TABLE episodes; --",
  '"\\`%_*?',
  '../../etc/passwd',
  '__proto__',
  'Infinity',
  '-1',
  '1.5',
  '1e308',
  '99999999999',
  '9223372036854775808',
  '\u202e\u2028\u{1f399}\ufffe',
  'x'.repeat(8000),
];

/** Values of queries and paths with invalid encodings. */
const encoded = ['%', '%zz', '%C0%80', '%ED%A0%80', 'a%2Fb', ''];

/** As JSON, because some values cannot be written as literals. */
const values = [
  '"\\u0000"',
  '"a\\u0000b"',
  '"\\ud800"',
  '"a\\udc00b"',
  '""',
  '"1"',
  '"Infinity"',
  JSON.stringify(texts[texts.length - 1]),
  'null',
  'true',
  '-1',
  '1.5',
  '1e308',
  '1e999',
  '5e-324',
  '99999999999',
  '9007199254740993',
  '[]',
  '{"__proto__":{"polluted":1}}',
  `${'['.repeat(2000)}${']'.repeat(2000)}`,
];

/** The values for each field of each cursor. */
const cursorValues = values.filter(value =>
  /u0000"|ud800|null|1\.5|1e308|5e-324|9{5}|900|\[\]/.test(value),
);

/** Additional values for text fields. */
const textValues = [
  ...texts.map(text => JSON.stringify(text)),
  '"2024-01-01T23:59:60Z"',
  '"2024-01-01T00:00:00+99:99"',
  '"2024-02-30T00:00:00Z"',
  '"+275760-09-14T00:00:00Z"',
];

/** Returns a deterministic generator of random numbers (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Creates requests from the OpenAPI document. For each operation, each parameter and each field of the body has each of the
 * hostile values, while the others have valid values.
 *
 * @param known - valid values by the name of the parameter or field
 * @param cursors - cursors from the API, by the path of the list
 */
export function hostileRequests(options: {
  known: Record<string, string>;
  cursors: Record<string, string[]>;
  seed: number;
}): HostileRequest[] {
  const { known, cursors, seed } = options;
  const random = seeded(seed);
  const pick = <T>(list: readonly T[]) =>
    list[Math.floor(random() * list.length)];
  const mixed = () =>
    Array.from({ length: 1 + Math.floor(random() * 4) }, () =>
      pick(texts.slice(0, -1)),
    ).join('');

  const requests: HostileRequest[] = [];
  for (const [operation, item] of Object.entries(spec.paths)) {
    for (const method of METHODS) {
      const described = getOperation(item, method);
      const parameters = described?.parameters ?? [];
      const bodySchema =
        described?.requestBody?.content['application/json'].schema;
      const good = goodPath(operation, known);
      const sample = bodySchema && createSample(bodySchema, '', known);
      const body = sample && JSON.stringify(sample);
      const add = (request: Partial<HostileRequest>) =>
        requests.push({
          method,
          operation,
          path: good,
          headers: request.body ?? body ? JSON_TYPE : {},
          body,
          ...request,
        });
      if (!described) {
        add({ body: undefined, headers: {} });
        continue;
      }

      for (const { name, in: place, schema } of parameters) {
        const all = [
          ...[...texts, mixed(), mixed()].map(encodeURIComponent),
          ...encoded,
        ];
        if (place === 'path') {
          all
            .filter(value => value !== '')
            .forEach(value =>
              add({
                // Without a valid encoding, errors contain the value instead of the parameter.
                name: isEncoded(value) ? name : value,
                path: goodPath(operation, known, { [name]: value }),
              }),
            );
          continue;
        }
        const one = encodeURIComponent(
          String(createSample(schema, name, known)),
        );
        [
          ...all.map(value => `${name}=${value}`),
          `${name}`,
          `${name}[]=${one}`,
          `${name}[__proto__]=${one}`,
          `${name}[a][b]=${one}`,
          `${name}=${one}&${name}=${one}`,
          `${name}=${one}&${name}=%00`,
          `${name}=${one},%00`,
          Array(101).fill(`${name}=${one}`).join('&'),
        ].forEach(query => add({ name, path: `${good}?${query}` }));
        [`__proto__=1&${name}=${one}`, `${name}=${one}&%00=1`].forEach(query =>
          add({ path: `${good}?${query}` }),
        );
        if (name === 'cursor') {
          cursors[operation]
            .flatMap(hostileCursors)
            .forEach(cursor => add({ name, path: `${good}?cursor=${cursor}` }));
        }
      }

      if (sample) {
        for (const [name, mutated] of mutations(sample, bodySchema)) {
          add({ name, body: mutated });
        }
        hostileBodies(body!).forEach(add);
      } else {
        add({ body: `{"a":${values[values.length - 1]}}` });
        add({ body: `"${'x'.repeat(1_000_000)}"` });
      }
    }
  }
  return requests;
}

/** A valid request. */
export type GoodRequest = Pick<
  HostileRequest,
  'method' | 'operation' | 'path' | 'body'
>;

/**
 * Creates a valid request for each operation of the OpenAPI document.
 *
 * @param known - valid values by the name of the parameter or field
 */
export function goodRequests(known: Record<string, string>): GoodRequest[] {
  return Object.entries(spec.paths).flatMap(([operation, item]) =>
    METHODS.flatMap(method => {
      const described = getOperation(item, method);
      const body = described?.requestBody?.content['application/json'].schema;
      return described
        ? {
            method,
            operation,
            path: goodPath(operation, known),
            body: body && JSON.stringify(createSample(body, '', known)),
          }
        : [];
    }),
  );
}

function isEncoded(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

function getOperation(
  item: Record<string, unknown>,
  method: string,
): Operation | undefined {
  const found = item[method] as Operation | undefined;
  if (!found) {
    return undefined;
  }
  const { parameters = [], ...rest } = resolved(found) as Operation;
  const shared = (item.parameters ?? []) as Parameter[];
  return {
    ...rest,
    parameters: [...(resolved(shared) as Parameter[]), ...parameters],
  };
}

/** Resolves references. */
function resolved(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(resolved);
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  const { $ref } = value as { $ref?: string };
  if ($ref) {
    return resolved(
      $ref
        .slice(2)
        .split('/')
        .reduce((at, key) => at[key], spec as any),
    );
  }
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'responses')
      .map(([key, each]) => [key, resolved(each)]),
  );
}

function goodPath(
  operation: string,
  known: Record<string, string>,
  instead: Record<string, string> = {},
): string {
  return operation.replace(
    /\{(\w+)\}/g,
    (_, name) => instead[name] ?? encodeURIComponent(known[name]),
  );
}

/** Creates a valid value. */
function createSample(
  schema: Schema,
  name: string,
  known: Record<string, string>,
): any {
  if (schema.enum) {
    return schema.enum[0];
  }
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {}).map(([key, property]) => [
          key,
          createSample(property, key, known),
        ]),
      );
    case 'array':
      return [createSample(schema.items!, name, known)];
    case 'integer':
    case 'number':
      return schema.minimum ?? 0;
    case 'boolean':
      return true;
    default:
      return schema.format === 'date-time'
        ? '2024-01-01T00:00:00Z'
        : known[name] ?? 'word';
  }
}

/** Returns variants of the sample with one field replaced, left out or added. */
function mutations(
  sample: Record<string, unknown>,
  schema: Schema,
): Array<[name: string, body: string]> {
  const found: Array<[string, string]> = [];
  for (const [name, value] of Object.entries(sample)) {
    const { [name]: _, ...others } = sample;
    const withRaw = (raw: string) => {
      const rest = JSON.stringify(others).slice(1, -1);
      return `{${rest ? `${rest},` : ''}"${name}":${raw}}`;
    };
    values.forEach(raw => found.push([name, withRaw(raw)]));
    if (typeof value === 'string') {
      textValues.forEach(raw => found.push([name, withRaw(raw)]));
    }
    if (Array.isArray(value)) {
      values.forEach(raw => found.push([name, withRaw(`[${raw}]`)]));
      found.push([name, withRaw(`[${'"a",'.repeat(2000)}"a"]`)]);
    }
    if (schema.required?.includes(name)) {
      found.push([name, JSON.stringify(others)]);
    }
  }
  return found;
}

function hostileBodies(good: string): Array<Partial<HostileRequest>> {
  const open = good.slice(0, -1);
  return [
    ...['', 'null', '[]', '"x"', '1', '{', '{}', '\0', '\ufeff{}', `${good}x`],
    `${open},"__proto__":{"polluted":1}}`,
    `${open},"constructor":{"prototype":{"polluted":1}}}`,
    `${open},"more":${values[values.length - 1]}}`,
    '['.repeat(20_000),
    `"${'x'.repeat(1_000_000)}"`,
    good + ' '.repeat(1_000_000),
  ]
    .map((body): Partial<HostileRequest> => ({ body, headers: JSON_TYPE }))
    .concat(
      [
        {},
        { 'content-type': 'text/plain' },
        { 'content-type': 'application/xml' },
        { 'content-type': 'application/x-www-form-urlencoded' },
        { 'content-type': 'multipart/form-data' },
        { 'content-type': 'multipart/form-data; boundary=a' },
        { 'content-type': 'application/json; charset=utf-7' },
        { 'content-type': '\\;=' },
        { ...JSON_TYPE, 'content-encoding': 'gzip' },
        { ...JSON_TYPE, 'content-encoding': 'zstd' },
      ].map(headers => ({
        body: good,
        headers: headers as Record<string, string>,
      })),
    );
}

/** Returns variants of a cursor with one value replaced. Anyone can create them, because cursors are not secret. */
function hostileCursors(cursor: string): string[] {
  const bytes = Buffer.from(cursor, 'base64url');
  let json: string;
  let encode: (text: string) => Buffer;
  try {
    json = inflateRawSync(bytes).toString();
    encode = text => deflateRawSync(text);
  } catch {
    json = bytes.toString();
    encode = text => Buffer.from(text);
  }
  const content = JSON.parse(json);
  const marker = '"<here>"';
  const changed = getPaths(content).flatMap(path => {
    const copy = structuredClone(content);
    let at = copy;
    path.slice(0, -1).forEach(key => (at = at[key]));
    at[path[path.length - 1]] = '<here>';
    const text = JSON.stringify(copy);
    return cursorValues.map(value => text.replace(marker, () => value));
  });
  const [query, rest] = [content.query ?? content, content];
  const added = [
    ['season', '[99999999999]'],
    ['show', '["\\u0000"]'],
    ['topic', '["a\\u0000"]'],
    ['id', '["\\ud800"]'],
    ['q', '"\\u0000"'],
    ['minimumRelevance', '1e308'],
    ['minimumRelevance', '-1e308'],
    ['more', '1'],
    ['limit', '1000000'],
    ['listening', '"odd"'],
    ['person', '["\\u0000"]'],
    ['series', '["\\u0000"]'],
  ].map(([key, raw]) => {
    const copy = structuredClone(rest);
    (query === rest ? copy : copy.query)[key] = '<here>';
    return JSON.stringify(copy).replace(marker, () => raw);
  });
  return [
    ...changed,
    ...added,
    'null',
    '[]',
    '{}',
    '"',
    `{"__proto__":${json}}`,
    '['.repeat(9000),
  ].map(text => encode(text).toString('base64url'));
}

function getPaths(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) {
    return [path];
  }
  return Object.entries(value).flatMap(([key, each]) =>
    getPaths(each, [...path, key]),
  );
}
