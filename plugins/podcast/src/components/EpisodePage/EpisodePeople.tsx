import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Avatar from '@material-ui/core/Avatar';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import PersonIcon from '@material-ui/icons/Person';
import type { Person } from '@nerdout/backstage-plugin-podcast-common';
import { podcastTranslationRef } from '@nerdout/backstage-plugin-podcast-react';
import { SubtleText } from '../SubtleText';
import { AsideSection } from './AsideSection';

const useStyles = makeStyles(
  theme => ({
    person: {
      display: 'flex',
      alignItems: 'center',
      gap: theme.spacing(1.5),
      minWidth: 0,
    },
    avatar: {
      color: theme.palette.textSubtle,
      backgroundColor: theme.palette.action.hover,
    },
    role: { textTransform: 'capitalize' },
  }),
  { name: 'PodcastEpisodePeople' },
);

/** Who takes part, and as what. */
export function EpisodePeople({ people }: { people: Person[] }) {
  const classes = useStyles();
  const { t } = useTranslationRef(podcastTranslationRef);
  if (people.length === 0) return null;
  return (
    <AsideSection title={t('episodePage.people')}>
      {people.map(({ name, role, imageUrl, url }) => (
        <li key={`${name} ${role}`} className={classes.person}>
          <Avatar
            className={classes.avatar}
            src={imageUrl}
            alt=""
            imgProps={{ loading: 'lazy', referrerPolicy: 'no-referrer' }}
          >
            {imageUrl ? null : <PersonIcon />}
          </Avatar>
          <div>
            <Typography>{url ? <Link to={url}>{name}</Link> : name}</Typography>
            <SubtleText variant="body2" className={classes.role}>
              {role}
            </SubtleText>
          </div>
        </li>
      ))}
    </AsideSection>
  );
}
