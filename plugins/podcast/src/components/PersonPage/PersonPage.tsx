import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  podcastApiRef,
  podcastTranslationRef,
  usePodcastLinks,
} from '@nerdout/backstage-plugin-podcast-react';
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
          <Stack gap={4}>
            <PersonHeader person={person} />
            <PersonEpisodes person={person} />
          </Stack>
        </PageTitle>
      )}
    </PageFrame>
  );
}
