import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Avatar from '@material-ui/core/Avatar';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import PersonIcon from '@material-ui/icons/Person';
import { PersonCount } from '@nerdout/backstage-plugin-podcast-common';
import {
  podcastTranslationRef,
  useAllowedImage,
  usePortalLocale,
} from '@nerdout/backstage-plugin-podcast-react';
import { wrappingRow } from '../styles';
import { SubtleText } from '../SubtleText';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      alignItems: 'center',
      gap: theme.spacing(3),
      minWidth: 0,
      [theme.breakpoints.down('xs')]: { gap: theme.spacing(2) },
    },
    avatar: {
      width: 'clamp(72px, 16vw, 120px)',
      height: 'clamp(72px, 16vw, 120px)',
      color: theme.palette.textSubtle,
      backgroundColor: theme.palette.action.hover,
    },
    icon: { width: '60%', height: '60%' },
    text: { minWidth: 0 },
    name: { marginBottom: 0, overflowWrap: 'anywhere' },
    roles: { '&::first-letter': { textTransform: 'uppercase' } },
    links: { ...wrappingRow(theme, 0.5, 2), marginTop: theme.spacing(1) },
  }),
  { name: 'PodcastPersonHeader' },
);

/** A person's name, roles, number of episodes and links. */
export function PersonHeader(props: {
  person: PersonCount;
  /** Ref of the catalog user. */
  userRef?: string;
}) {
  const { person, userRef } = props;
  const { name, roles, imageUrl, url, episodeCount } = person;
  const classes = useStyles();
  const { t } = useTranslationRef(podcastTranslationRef);
  const locale = usePortalLocale();
  const image = useAllowedImage(imageUrl);
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return (
    <div className={classes.root}>
      <Avatar
        className={classes.avatar}
        src={image}
        alt=""
        imgProps={{ referrerPolicy: 'no-referrer' }}
      >
        {image ? null : <PersonIcon className={classes.icon} />}
      </Avatar>
      <div className={classes.text}>
        <Typography variant="h4" component="h2" className={classes.name}>
          {name}
        </Typography>
        <SubtleText component="div" className={classes.roles}>
          {[list.format(roles), t('browse.count', { count: episodeCount })]
            .filter(Boolean)
            .join(' · ')}
        </SubtleText>
        {(userRef || url) && (
          <div className={classes.links}>
            {userRef && (
              <EntityRefLink entityRef={userRef}>
                {t('people.inCatalog')}
              </EntityRefLink>
            )}
            {url && <Link to={url}>{t('people.webPage')}</Link>}
          </div>
        )}
      </div>
    </div>
  );
}
