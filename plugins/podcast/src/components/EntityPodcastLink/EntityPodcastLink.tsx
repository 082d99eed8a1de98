import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { useApiHolder } from '@backstage/core-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import MicIcon from '@material-ui/icons/Mic';
import { podcastTranslationRef } from '@nerdout/backstage-plugin-podcast-react';
import { isPodcastAvailable } from '../../availability';
import { useEpisodeCountLink } from '../../hooks/useEpisodeCountLink';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'inline-flex',
      alignItems: 'center',
      gap: theme.spacing(0.5),
    },
  }),
  { name: 'PodcastEntityLink' },
);

/** @public */
export type EntityPodcastLinkProps = {
  /** Link target; the entity's tab or topic page by default. */
  to?: string;
};

/**
 * The number of episodes about an entity's topics, as a link. Renders nothing
 * if there are none.
 *
 * @public
 */
export function EntityPodcastLink(props: EntityPodcastLinkProps) {
  const { entity } = useEntity();
  const apis = useApiHolder();
  return isPodcastAvailable(entity, { apis }) ? <CountLink {...props} /> : null;
}

function CountLink(props: EntityPodcastLinkProps) {
  const classes = useStyles();
  const { t } = useTranslationRef(podcastTranslationRef);
  const { count, to = '' } = useEpisodeCountLink();
  const target = props.to ?? to;
  if (!count) return null;
  const text = (
    <>
      <MicIcon fontSize="small" />
      {t('entity.episodes', { count })}
    </>
  );
  return target ? (
    <Link to={target} className={classes.root}>
      {text}
    </Link>
  ) : (
    <span className={classes.root}>{text}</span>
  );
}
