import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  CatalogMatches,
  PersonCount,
} from '@nerdout/backstage-plugin-podcast-common';
import { podcastTranslationRef } from '@nerdout/backstage-plugin-podcast-react';
import { AsideSection } from '../EpisodePage/AsideSection';
import { PersonItem } from '../PersonList';
import { ShowMore } from '../ShowMore';

/** The people of a topic, most episodes first. */
export function TopicPeople(props: {
  people: PersonCount[];
  /** Those who are users of the catalog. */
  users: CatalogMatches['users'];
}) {
  const { t } = useTranslationRef(podcastTranslationRef);
  const { people, users } = props;
  return (
    <ShowMore items={people} shownAtFirst={6}>
      {shown => (
        <AsideSection title={t('topics.people')}>
          {shown.map(person => (
            <PersonItem
              key={person.id}
              name={person.name}
              imageUrl={person.imageUrl}
              user={users.find(({ name }) => name === person.name)?.entity}
            >
              {t('browse.count', { count: person.episodeCount })}
            </PersonItem>
          ))}
        </AsideSection>
      )}
    </ShowMore>
  );
}
