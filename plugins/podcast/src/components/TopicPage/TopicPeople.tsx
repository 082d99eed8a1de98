import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { PersonCount } from '@nerdout/backstage-plugin-podcast-common';
import { podcastTranslationRef } from '@nerdout/backstage-plugin-podcast-react';
import { useCatalogUsers } from '../../hooks/catalogUsers';
import { AsideSection } from '../EpisodePage/AsideSection';
import { PersonItem } from '../PersonList';
import { ShowMore } from '../ShowMore';

/** The people of a topic, most episodes first. */
export function TopicPeople({ people }: { people: PersonCount[] }) {
  const { t } = useTranslationRef(podcastTranslationRef);
  const findUserRef = useCatalogUsers(people);
  return (
    <ShowMore items={people} shownAtFirst={6}>
      {shown => (
        <AsideSection title={t('topics.people')}>
          {shown.map(person => (
            <PersonItem
              key={person.id}
              name={person.name}
              imageUrl={person.imageUrl}
              userRef={findUserRef(person)}
            >
              {t('browse.count', { count: person.episodeCount })}
            </PersonItem>
          ))}
        </AsideSection>
      )}
    </ShowMore>
  );
}
