import { Knex } from 'knex';

/** Keeps what the next refresh needs to know of a copy of a feed, in the place of what was there. */
export async function saveReading(
  tx: Knex,
  showId: string,
  reading: object | undefined,
): Promise<void> {
  await tx('readings').where('show_id', showId).delete();
  if (reading) {
    await tx('readings').insert({
      show_id: showId,
      content: JSON.stringify(reading),
    });
  }
}
