import { useTranslationRef } from '@backstage/frontend-plugin-api';
import LinearProgress from '@material-ui/core/LinearProgress';
import { makeStyles } from '@material-ui/core/styles';
import {
  podcastTranslationRef,
  usePortalLocale,
} from '@nerdout/backstage-plugin-podcast-react';
import { SubtleText } from '../SubtleText';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'inline-flex',
      alignItems: 'center',
      gap: theme.spacing(0.75),
      marginRight: theme.spacing(1.5),
      whiteSpace: 'nowrap',
    },
    // For screen readers.
    hidden: {
      position: 'absolute',
      width: 1,
      height: 1,
      overflow: 'hidden',
      clipPath: 'inset(50%)',
    },
    bar: { width: 48, borderRadius: 2 },
  }),
  { name: 'PodcastRelevanceMeter' },
);

/** The relevance of an episode for a topic, as a bar and a percentage. */
export function RelevanceMeter({ relevance }: { relevance: number }) {
  const classes = useStyles();
  const { t } = useTranslationRef(podcastTranslationRef);
  const percentage = new Intl.NumberFormat(usePortalLocale(), {
    style: 'percent',
    maximumFractionDigits: 0,
  }).format(relevance);
  return (
    <SubtleText
      variant="body2"
      component="span"
      className={classes.root}
      title={t('topics.relevance', { percentage })}
    >
      <LinearProgress
        className={classes.bar}
        variant="determinate"
        value={relevance * 100}
        aria-hidden
      />
      <span aria-hidden>{percentage}</span>
      <span className={classes.hidden}>
        {t('topics.relevance', { percentage })}
      </span>
    </SubtleText>
  );
}
