import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { InputError } from '@backstage/errors';
import { EpisodeQuery } from '@nerdout/backstage-plugin-podcast-common';
import { z } from 'zod';
import { EpisodePosition } from '../store';

/** What a cursor carries: the list that it is of, and where in it the next page starts. */
export type Cursor = {
  query: Omit<EpisodeQuery, 'cursor' | 'limit'>;
  after: EpisodePosition;
};

const texts = z.array(z.string().max(200)).max(100).optional();

const schema = z
  .object({
    query: z
      .object({
        show: texts,
        topic: texts,
        id: texts,
        season: z.array(z.number().int()).max(100).optional(),
        type: z.array(z.enum(['full', 'trailer', 'bonus'])).optional(),
        person: texts,
        series: texts,
        followed: z.boolean().optional(),
        q: z.string().max(200).optional(),
        listening: z
          .enum(['in-progress', 'finished', 'unplayed', 'saved'])
          .optional(),
        include: z.enum(['notes']).optional(),
        minimumRelevance: z.number().optional(),
        sort: z
          .enum([
            'newest',
            'oldest',
            'relevance',
            'title',
            'longest',
            'shortest',
          ])
          .optional(),
      })
      .strict(),
    after: z
      .array(z.union([z.string().max(1000), z.number()]))
      .min(1)
      .max(5),
  })
  .strict();

export function encodeCursor(cursor: Cursor): string {
  return deflateRawSync(JSON.stringify(cursor)).toString('base64url');
}

/** @throws `InputError` for what is not a cursor of this API; anybody can send anything */
export function decodeCursor(text: string): Cursor {
  try {
    const json = inflateRawSync(Buffer.from(text, 'base64url'), {
      maxOutputLength: 65_536,
    }).toString('utf8');
    return schema.parse(JSON.parse(json));
  } catch {
    throw new InputError(
      `The query parameter 'cursor' must be the nextCursor of a page`,
    );
  }
}
