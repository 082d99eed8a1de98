import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { PersonCount } from '@nerdout/backstage-plugin-podcast-common';
import {
  podcastApiRef,
  podcastTranslationRef,
  usePodcastLinks,
} from '@nerdout/backstage-plugin-podcast-react';
import { useCatalogUsers } from '../../hooks/catalogUsers';
import { useListeningSettled, useOnce } from '../../hooks/settled';
import { useEpisodeList } from '../../hooks/useEpisodeList';
import { useLoaded } from '../../hooks/useLoaded';
import { EpisodeListSkeleton } from '../EpisodeListSkeleton';
import { Notice } from '../Notice';
import { PageFrame, PageTitle } from '../PageFrame';
import { Stack } from '../Stack';
import { PersonEpisodes } from './PersonEpisodes';
import { PersonHeader } from './PersonHeader';

/** The page of a person. */
export function PersonPage({ personId }: { personId: string }) {
  const { t } = useTranslationRef(podcastTranslationRef);
  const api = useApi(podcastApiRef);
  const links = usePodcastLinks();
  const loaded = useLoaded(`person ${personId}`, signal =>
    api.getPerson(personId, { signal }),
  );
  return (
    <PageFrame
      loaded={loaded}
      loading={<EpisodeListSkeleton rows={4} label={t('people.loading')} />}
      notFound={
        <Notice
          title={t('people.notFound')}
          hint={t('people.notFoundHint')}
          link={{ to: links.podcast()!, label: t('entity.seeAllPinned') }}
        />
      }
      errorTitle={t('errors.person')}
    >
      {person => (
        <PageTitle
          crumbs={[{ label: person.name, href: links.person(personId) }]}
        >
          <PersonDetails person={person} />
        </PageTitle>
      )}
    </PageFrame>
  );
}

function PersonDetails({ person }: { person: PersonCount }) {
  const { t } = useTranslationRef(podcastTranslationRef);
  const { findUserRef, loading } = useCatalogUsers([person]);
  const list = useEpisodeList({ person: [person.id], sort: 'newest' });
  const isListeningSettled = useListeningSettled();
  const isReady = useOnce(
    isListeningSettled && !loading && Boolean(list.pages || list.error),
  );
  return isReady ? (
    <Stack gap={4}>
      <PersonHeader person={person} userRef={findUserRef(person)} />
      <PersonEpisodes person={person} list={list} />
    </Stack>
  ) : (
    <EpisodeListSkeleton rows={4} label={t('people.loading')} />
  );
}
