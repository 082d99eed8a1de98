import { stringifyEntityRef, UserEntity } from '@backstage/catalog-model';
import { Link } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  catalogApiRef,
  EntityInfoCard,
  useEntity,
} from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import { toPersonId } from '@nerdout/backstage-plugin-podcast-common';
import {
  podcastApiRef,
  podcastTranslationRef,
  usePodcastLinks,
} from '@nerdout/backstage-plugin-podcast-react';
import { findUsers, useUserLinking } from '../../hooks/catalogUsers';
import { useLoaded } from '../../hooks/useLoaded';
import { DenseEpisodeList } from '../DenseEpisodeList';
import { wrappingRow } from '../styles';

const useStyles = makeStyles(
  theme => ({
    links: { ...wrappingRow(theme, 0.5, 2), justifyContent: 'flex-end' },
  }),
  { name: 'PodcastPersonCard' },
);

/** @public */
export type EntityPodcastPersonCardProps = {
  /** Heading of the card; "On the podcast" by default. */
  title?: string;
  /** Number of episodes; 5 by default. */
  limit?: number;
};

/**
 * The episodes that a catalog user takes part in, newest first. Renders nothing
 * if there are none, if several users share the name or e-mail address, or if
 * the portal does not link people to users.
 *
 * @public
 */
export function EntityPodcastPersonCard(props: EntityPodcastPersonCardProps) {
  const { entity } = useEntity();
  const { byName, byEmail } = useUserLinking();
  const { displayName = '', email } =
    entity.kind.toLowerCase() === 'user'
      ? (entity as UserEntity).spec?.profile ?? {}
      : {};
  const personId = toPersonId(displayName);
  const ids = byName && personId ? [personId] : [];
  const emails = byEmail && email?.trim() ? [email.trim().toLowerCase()] : [];
  return ids.length + emails.length > 0 ? (
    <PersonCard
      {...props}
      ids={ids}
      emails={emails}
      userRef={stringifyEntityRef(entity)}
    />
  ) : null;
}

function PersonCard(
  props: EntityPodcastPersonCardProps & {
    /** Ids of people who may be the user. */
    ids: string[];
    emails: string[];
    userRef: string;
  },
) {
  const { title, limit = 5, ids, emails, userRef } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(podcastTranslationRef);
  const api = useApi(podcastApiRef);
  const catalog = useApi(catalogApiRef);
  const linking = useUserLinking();
  const links = usePodcastLinks();
  // Not essential to the page, so errors are not shown.
  const { value } = useLoaded(`on the podcast ${userRef}`, async signal => {
    const found = await api.findPeople({ ids, emails }, { signal });
    if (found.items.length === 0) return undefined;
    const findUserRef = await findUsers(catalog, found.items, linking);
    const people = found.items.filter(
      person => findUserRef(person) === userRef,
    );
    if (people.length === 0) return undefined;
    const [page, shows] = await Promise.all([
      api.getEpisodes(
        { person: people.map(({ id }) => id), sort: 'newest', limit },
        { signal },
      ),
      api.getShows({ signal }),
    ]);
    return { ...page, people, shows: shows.items };
  });
  if (!value) return null;

  const heading = title ?? t('people.onPodcast');
  const { people, totalItems } = value;
  return (
    <EntityInfoCard
      title={heading}
      footerActions={
        <div className={classes.links}>
          {people.map(({ id, name }) => {
            const to = links.person(id);
            return to === undefined ? null : (
              <Link key={id} to={to}>
                {people.length === 1
                  ? t('people.allEpisodes', { count: totalItems })
                  : t('people.episodesWith', { name })}
              </Link>
            );
          })}
        </div>
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
