import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { PersonCount } from '@nerdout/backstage-plugin-podcast-common';
import { podcastTranslationRef } from '@nerdout/backstage-plugin-podcast-react';
import { useCatalogUsers } from '../../hooks/catalogUsers';
import { AsideSection } from '../EpisodePage/AsideSection';
import { PersonItem } from '../PersonList';
import { ShowMore } from '../ShowMore';

/** Who spoke on a topic, those with most episodes first. */
export function TopicPeople({ people }: { people: PersonCount[] }) {
  const { t } = useTranslationRef(podcastTranslationRef);
  const userOf = useCatalogUsers(people.map(({ name }) => name));
  return (
    <ShowMore items={people} shownAtFirst={6}>
      {shown => (
        <AsideSection title={t('topics.people')}>
          {shown.map(({ id, name, imageUrl, episodeCount }) => (
            <PersonItem
              key={id}
              name={name}
              imageUrl={imageUrl}
              userRef={userOf(name)}
            >
              {t('browse.count', { count: episodeCount })}
            </PersonItem>
          ))}
        </AsideSection>
      )}
    </ShowMore>
  );
}
