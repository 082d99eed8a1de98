import { Link } from '@backstage/core-components';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Avatar from '@material-ui/core/Avatar';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import PersonIcon from '@material-ui/icons/Person';
import {
  CatalogEntity,
  toPersonId,
} from '@nerdout/backstage-plugin-podcast-common';
import {
  podcastTranslationRef,
  useAllowedImage,
  usePodcastLinks,
} from '@nerdout/backstage-plugin-podcast-react';
import { ReactNode } from 'react';
import { SubtleText } from '../SubtleText';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      alignItems: 'center',
      gap: theme.spacing(1.5),
      minWidth: 0,
    },
    avatar: {
      color: theme.palette.textSubtle,
      backgroundColor: theme.palette.action.hover,
    },
    text: { minWidth: 0 },
  }),
  { name: 'PodcastPersonItem' },
);

type PersonItemProps = {
  name: string;
  imageUrl?: string;
  /** The catalog user, or its ref. */
  user?: CatalogEntity | string;
  /** Text below the name. */
  children: ReactNode;
};

/** A person as a list item, with links to their page and catalog entity. */
export function PersonItem(props: PersonItemProps) {
  const { name, imageUrl, user, children } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(podcastTranslationRef);
  const links = usePodcastLinks();
  const image = useAllowedImage(imageUrl);
  const id = toPersonId(name);
  const to = id && links.person(id);
  return (
    <li className={classes.root}>
      <Avatar
        className={classes.avatar}
        src={image}
        alt=""
        imgProps={{ loading: 'lazy', referrerPolicy: 'no-referrer' }}
      >
        {image ? null : <PersonIcon />}
      </Avatar>
      <div className={classes.text}>
        <Typography>{to ? <Link to={to}>{name}</Link> : name}</Typography>
        <SubtleText variant="body2" component="div">
          {children}
          {user && (
            <>
              {' · '}
              <EntityRefLink entityRef={user} hideIcon>
                {t('people.inCatalog')}
              </EntityRefLink>
            </>
          )}
        </SubtleText>
      </div>
    </li>
  );
}
