import { LinkButton } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import {
  BreadcrumbEntry,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import {
  podcastApiRef,
  podcastTranslationRef,
  usePodcastLinks,
} from '@nerdout/backstage-plugin-podcast-react';
import { useLoaded } from '../../hooks/useLoaded';
import { DocumentTitle } from '../DocumentTitle';
import { EpisodeListSkeleton } from '../EpisodeListSkeleton';
import { isNotFound, LoadError } from '../LoadError';
import { Notice } from '../Notice';
import { PersonEpisodes } from './PersonEpisodes';
import { PersonHeader } from './PersonHeader';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr)',
      gap: theme.spacing(4),
      minWidth: 0,
    },
  }),
  { name: 'PodcastPersonPage' },
);

/** Somebody who takes part in episodes, and in which. */
export function PersonPage({ personId }: { personId: string }) {
  const classes = useStyles();
  const { t } = useTranslationRef(podcastTranslationRef);
  const api = useApi(podcastApiRef);
  const links = usePodcastLinks();
  const {
    value: person,
    error,
    retry,
  } = useLoaded(`person ${personId}`, signal =>
    api.getPerson(personId, { signal }),
  );
  if (!person && error && isNotFound(error)) {
    return (
      <Notice title={t('people.notFound')} hint={t('people.notFoundHint')}>
        <LinkButton variant="outlined" color="primary" to={links.podcast()!}>
          {t('entity.seeAllPinned')}
        </LinkButton>
      </Notice>
    );
  }
  if (!person) {
    return error ? (
      <LoadError title={t('errors.person')} error={error} onRetry={retry} />
    ) : (
      <EpisodeListSkeleton rows={4} label={t('people.loading')} />
    );
  }
  return (
    <BreadcrumbEntry
      entry={{ label: person.name, href: links.person(personId) ?? '' }}
    >
      <DocumentTitle title={person.name} />
      <div className={classes.root}>
        <PersonHeader person={person} />
        <PersonEpisodes person={person} />
      </div>
    </BreadcrumbEntry>
  );
}
