import type { UserEntity } from '@backstage/catalog-model';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { Link } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  catalogApiRef,
  EntityInfoCard,
  useEntity,
} from '@backstage/plugin-catalog-react';
import { personIdOf } from '@nerdout/backstage-plugin-podcast-common';
import {
  podcastApiRef,
  podcastTranslationRef,
  usePodcastLinks,
} from '@nerdout/backstage-plugin-podcast-react';
import { findUsers, useLinksUsers } from '../../hooks/catalogUsers';
import { useLoaded } from '../../hooks/useLoaded';
import { DenseEpisodeList } from '../DenseEpisodeList';

/** @public */
export type EntityPodcastPersonCardProps = {
  /** Heading of the card; "On the podcast" when left out. */
  title?: string;
  /** Number of episodes; 5 when left out. */
  limit?: number;
};

/**
 * The episodes that a user of the catalog takes part in, the newest first. Nothing for who takes part in none, for a name
 * that several users have, and where people are not linked to users.
 *
 * @public
 */
export function EntityPodcastPersonCard(props: EntityPodcastPersonCardProps) {
  const { entity } = useEntity();
  const isLinked = useLinksUsers();
  const name =
    entity.kind.toLowerCase() === 'user'
      ? (entity as UserEntity).spec?.profile?.displayName
      : undefined;
  const personId = name && personIdOf(name);
  return isLinked && personId ? (
    <PersonCard
      {...props}
      name={name}
      personId={personId}
      userRef={stringifyEntityRef(entity)}
    />
  ) : null;
}

function PersonCard(
  props: EntityPodcastPersonCardProps & {
    name: string;
    personId: string;
    userRef: string;
  },
) {
  const { title, limit = 5, name, personId, userRef } = props;
  const { t } = useTranslationRef(podcastTranslationRef);
  const api = useApi(podcastApiRef);
  const catalog = useApi(catalogApiRef);
  const to = usePodcastLinks().person(personId);
  // An extra of the page: nothing is shown when it cannot be loaded.
  const { value } = useLoaded(`on the podcast ${userRef}`, async signal => {
    const page = await api.getEpisodes(
      { person: [personId], sort: 'newest', limit },
      { signal },
    );
    if (page.items.length === 0) return undefined;
    const [users, shows] = await Promise.all([
      findUsers(catalog, [name]),
      api.getShows({ signal }),
    ]);
    return users.get(personId) === userRef
      ? { ...page, shows: shows.items }
      : undefined;
  });
  if (!value) return null;

  const heading = title ?? t('people.onPodcast');
  return (
    <EntityInfoCard
      title={heading}
      footerActions={
        to && (
          <Link to={to}>
            {t('people.allEpisodes', { count: value.totalItems })}
          </Link>
        )
      }
    >
      <DenseEpisodeList
        aria-label={heading}
        headingComponent="h4"
        maxTopics={0}
        episodes={value.items}
        shows={value.shows}
      />
    </EntityInfoCard>
  );
}
