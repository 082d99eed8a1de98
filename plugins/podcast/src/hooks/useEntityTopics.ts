import { useEntity } from '@backstage/plugin-catalog-react';
import {
  getEntityTopics,
  type EntityTopics,
} from '@nerdout/backstage-plugin-podcast-common';
import { useMemo } from 'react';
import { usePortalTopics } from './usePortalTopics';

/** What the entity of the page is about. */
export function useEntityTopics(): EntityTopics {
  const { entity } = useEntity();
  const topics = usePortalTopics();
  return useMemo(() => getEntityTopics(entity, topics), [entity, topics]);
}

/** The titles of the topics that an entity is about, as a list in the language of the portal. */
export function listTopicTitles(about: EntityTopics, locale?: string): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(
    about.topics.map(({ topic }) => topic.title),
  );
}
