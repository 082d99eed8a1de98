import { configApiRef, useApi } from '@backstage/core-plugin-api';
import { readTopics, Topic } from '@nerdout/backstage-plugin-podcast-common';
import { useMemo } from 'react';

/** The topics of the portal, from the frontend configuration. */
export function usePortalTopics(): Topic[] {
  const config = useApi(configApiRef);
  return useMemo(() => readTopics(config), [config]);
}

/** The titles of all topics by id. */
export function useTopicTitles(): Readonly<Record<string, string>> {
  const topics = usePortalTopics();
  return useMemo(
    () => Object.fromEntries(topics.map(({ id, title }) => [id, title])),
    [topics],
  );
}
