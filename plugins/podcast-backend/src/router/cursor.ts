import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { InputError } from '@backstage/errors';
import Ajv2020, { ValidateFunction } from 'ajv/dist/2020';
import spec from '../schema/openapi.generated.json';
import { SortKey } from '../database';

type CursorValue = SortKey['type'];

/** What a cursor carries: the list that it is of, and where in it the next page starts. */
export type Cursor<Q> = { query: Q; after: Array<string | number> };

type Parameter = { name: string; in: string; schema: object };

const text = new RegExp(spec.components.schemas.SearchText.pattern, 'u');

/** Beyond these PostgreSQL refuses the statement. */
const isValue: Record<CursorValue, (value: unknown) => boolean> = {
  integer: value =>
    Number.isInteger(value) && Math.abs(Number(value)) < 2 ** 31,
  bigint: Number.isSafeInteger,
  share: value => typeof value === 'number' && value >= 0 && value <= 2,
  text: value =>
    typeof value === 'string' && value.length <= 1000 && text.test(value),
};

/**
 * Writes and reads the cursors of a list. Anybody can make one by hand, so what it carries is checked like what is sent
 * without it: the query by the parameters of the list in the OpenAPI document, the place by the keys of its order.
 */
export class CursorCodec<Q> {
  private readonly validate: ValidateFunction<Pick<Cursor<Q>, 'query'>>;

  constructor(path: '/episodes' | '/people') {
    const parameters: readonly Parameter[] = spec.paths[path].get.parameters;
    this.validate = new Ajv2020({
      strict: false,
      validateFormats: false,
    }).compile({
      components: spec.components,
      type: 'object',
      required: ['query', 'after'],
      additionalProperties: false,
      properties: {
        query: {
          type: 'object',
          additionalProperties: false,
          properties: Object.fromEntries(
            parameters
              .filter(({ name }) => name !== 'cursor' && name !== 'limit')
              .map(({ name, schema }) => [name, schema]),
          ),
        },
        after: { type: 'array' },
      },
    });
  }

  encode(cursor: Cursor<Q>): string {
    return deflateRawSync(JSON.stringify(cursor)).toString('base64url');
  }

  /**
   * @param keysOf - what a list with that query is sorted by
   * @throws `InputError` for what is not a cursor of this list
   */
  decode(cursor: string, keysOf: (query: Q) => CursorValue[]): Cursor<Q> {
    const content = parse(cursor);
    if (this.validate(content)) {
      const { query, after } = content as Cursor<Q>;
      const keys = keysOf(query);
      if (
        keys.length === after.length &&
        keys.every((key, index) => isValue[key](after[index]))
      ) {
        return { query, after };
      }
    }
    throw new InputError(
      `The query parameter 'cursor' must be the nextCursor of a page`,
    );
  }
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(
      inflateRawSync(Buffer.from(cursor, 'base64url'), {
        maxOutputLength: 65_536,
      }).toString('utf8'),
    );
  } catch {
    return undefined;
  }
}
