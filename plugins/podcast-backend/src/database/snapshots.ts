import { Knex } from 'knex';

/** Replaces what the next refresh needs to know about the copy of a feed. */
export async function saveSnapshot(
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
