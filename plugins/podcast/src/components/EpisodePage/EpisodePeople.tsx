import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { Person } from '@nerdout/backstage-plugin-podcast-common';
import { podcastTranslationRef } from '@nerdout/backstage-plugin-podcast-react';
import { useCatalogUsers } from '../../hooks/catalogUsers';
import { PersonItem } from '../PersonList';
import { AsideSection } from './AsideSection';

const useStyles = makeStyles(
  { role: { display: 'inline-block', textTransform: 'capitalize' } },
  { name: 'PodcastEpisodePeople' },
);

/** The people of an episode, with their roles. */
export function EpisodePeople({ people }: { people: Person[] }) {
  const classes = useStyles();
  const { t } = useTranslationRef(podcastTranslationRef);
  const linkablePeople = people.map(({ name, email }) => ({
    name,
    emails: email === undefined ? [] : [email],
  }));
  const findUserRef = useCatalogUsers(linkablePeople);
  if (people.length === 0) return null;
  return (
    <AsideSection title={t('episodePage.people')}>
      {people.map(({ name, role, imageUrl }, index) => (
        <PersonItem
          key={`${name} ${role}`}
          name={name}
          imageUrl={imageUrl}
          userRef={findUserRef(linkablePeople[index])}
        >
          <span className={classes.role}>{role}</span>
        </PersonItem>
      ))}
    </AsideSection>
  );
}
