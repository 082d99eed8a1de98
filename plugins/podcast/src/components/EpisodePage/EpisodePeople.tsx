import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import {
  CatalogMatches,
  Person,
} from '@nerdout/backstage-plugin-podcast-common';
import { podcastTranslationRef } from '@nerdout/backstage-plugin-podcast-react';
import { PersonItem } from '../PersonList';
import { AsideSection } from './AsideSection';

const useStyles = makeStyles(
  { role: { display: 'inline-block', textTransform: 'capitalize' } },
  { name: 'PodcastEpisodePeople' },
);

type EpisodePeopleProps = {
  people: Person[];
  /** Those who are users of the catalog. */
  users: CatalogMatches['users'];
};

/** The people of an episode, with their roles. */
export function EpisodePeople(props: EpisodePeopleProps) {
  const classes = useStyles();
  const { t } = useTranslationRef(podcastTranslationRef);
  const { people, users } = props;
  if (people.length === 0) return null;
  return (
    <AsideSection title={t('episodePage.people')}>
      {people.map(({ name, role, imageUrl }) => (
        <PersonItem
          key={`${name} ${role}`}
          name={name}
          imageUrl={imageUrl}
          user={users.find(user => user.name === name)?.entity}
        >
          <span className={classes.role}>{role}</span>
        </PersonItem>
      ))}
    </AsideSection>
  );
}
