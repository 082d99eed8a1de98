import { FollowedTopic } from '@nerdout/backstage-plugin-podcast-common';
import { Knex } from 'knex';

/** Stores which topics users follow. Each method is about a single user. */
export class FollowStore {
  constructor(private readonly database: Knex) {}

  /** Returns the followed topics, latest first. */
  async list(userRef: string): Promise<FollowedTopic[]> {
    const rows: Array<{ topic_id: string; at: string }> = await this.database(
      'followed_topics',
    )
      .where('user_ref', userRef)
      .orderBy([{ column: 'at', order: 'desc' }, { column: 'topic_id' }])
      .select('topic_id', 'at');
    return rows.map(row => ({ topicId: row.topic_id, at: row.at }));
  }

  /** Follows a topic; has no effect if the user already follows it. */
  async follow(userRef: string, topicId: string): Promise<FollowedTopic> {
    const key = { user_ref: userRef, topic_id: topicId };
    await this.database('followed_topics')
      .insert({ ...key, at: new Date().toISOString() })
      .onConflict(['user_ref', 'topic_id'])
      .ignore();
    const row: { at: string } = await this.database('followed_topics')
      .where(key)
      .first('at');
    return { topicId, at: row.at };
  }

  async unfollow(userRef: string, topicId: string): Promise<void> {
    await this.database('followed_topics')
      .where({ user_ref: userRef, topic_id: topicId })
      .delete();
  }

  /** Deletes all data of a user. */
  async forget(userRef: string): Promise<void> {
    await this.database('followed_topics').where('user_ref', userRef).delete();
  }
}
